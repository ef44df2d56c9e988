import { documentAskedFor } from '@landfall/law/examination/longest-request';
import { answer } from '@landfall/law/shared/life-cycles/document-request';
import {
  answerRules,
  type PresentingFacts,
} from '@landfall/law/us/part-143/subpart-d/section-36-unrequested-documents';
import { findings as found, openMoves } from '@landfall/rule';
import {
  done,
  liftDeadlines,
  mutation,
  refused,
  toUserError,
  UserError,
  whoMoves,
  type Change,
} from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Entry, entryStub } from '../entry.type.js';
import { noSuchRequest } from '../not-there.js';
import { DocumentRequestTable, type DocumentRequestRow } from '../request/document-request.table.js';
import { DocumentRequest, toDocumentRequest } from '../request/document-request.type.js';
import { answeredWith } from './decide-presenting.js';
import { documentsToPresent, entryToPresentFor, keepPresented, type EntryToPresentFor } from './present.js';

@InputType({ description: 'Which documents answer a request of Customs.' })
class AnswerRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => [ID], { description: 'Documents that the caller’s account uploaded, or that the entry names.' })
  documentIds!: string[];

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The answered request, or why it was not answered.', simpleResolvers: true })
class AnswerRequestPayload {
  @Field(() => DocumentRequest, { nullable: true, description: 'The request as it stands now.' })
  request!: DocumentRequest | null;

  @Field(() => Entry, { nullable: true, description: 'The entry it is about.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why it was not answered, every reason at once.' })
  userErrors!: UserError[];
}

export const answerRequest = mutation({
  name: 'answerRequest',
  description:
    'Presents the documents that Customs asked for, and answers the request with them. Parties to the entry.',
  may: whoMoves(answer),
  input: AnswerRequestInput,
  inputSays: 'Which request, and with what.',
  answers: AnswerRequestPayload,
  async again(id, it) {
    const asked = await requestToAnswer(it, id);
    return asked ? shown(asked, it) : notThere;
  },
  async work(input, it) {
    const asked = await requestToAnswer(it, input.requestId);
    if (!asked) return refused(notThere);
    const { request, entry } = asked;
    const { fresh, named, findings } = await documentsToPresent(it, entry, input.documentIds);
    const broken = [...whyNotAnswerable(request), ...findings, ...whyNoAnswer(request, entry, named)];
    if (broken.length) return refused(shown(asked, it, broken));
    const by = { presentedBy: it.caller.subject, presentedAt: it.now };
    const answered = answeredWith(request, entry, fresh, by);
    keepPresented(it, answered, fresh);
    Object.assign(request, answered.request);
    await liftDeadlines(it.em, documentAskedFor, [request.id]);
    return done(shown(asked, it), request.id, ...answered.events);
  },
});

interface Asked {
  request: DocumentRequestRow;
  entry: EntryToPresentFor;
}

/** Null when there is no such request, or the caller is no party to its entry. */
async function requestToAnswer(it: Change, id: string): Promise<Asked | null> {
  const known = await it.em.findOne(DocumentRequestTable, { id });
  const entry = known && (await entryToPresentFor(it, known.entryId));
  // read again behind the lock: whoever held it may have answered
  return entry && { entry, request: await it.em.refreshOrFail(known) };
}

const shown = ({ request, entry }: Asked, { caller }: Change, userErrors: UserError[] = []) => ({
  request: toDocumentRequest(request, caller, entry),
  entry: entryStub(entry.entryId),
  userErrors,
});

const notThere = { request: null, entry: null, userErrors: [noSuchRequest] };

const whyNotAnswerable = ({ status }: DocumentRequestRow): UserError[] =>
  openMoves([answer], status, { status }).closed.flatMap(({ why }) => why.map(toUserError));

/** What is of another kind than was asked for; of American Samoa's papers the law says nothing of it. */
function whyNoAnswer(
  { kind: asked }: DocumentRequestRow,
  { regime }: EntryToPresentFor,
  documents: PresentingFacts['documents'],
): UserError[] {
  return found(answerRules, { regime, documents, askedFor: [asked] }).map(toUserError);
}
