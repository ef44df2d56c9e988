import { answer } from '@landfall/law/shared/life-cycles/document-request';
import { findings as found, openMoves } from '@landfall/rule';
import {
  change,
  done,
  notThere,
  refused,
  toUserError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DocumentRequestTable, type DocumentRequestRow } from '../request/document-request.table.js';
import { toDocumentRequest } from '../request/document-request.type.js';
import { entryStub } from '../entry.type.js';
import {
  answerRules,
  type PresentingFacts,
} from '@landfall/law/us/part-143/subpart-d/section-36-unrequested-documents';
import { AnswerRequestInput, AnswerRequestPayload } from './answer-request.input.js';
import { answeredWith } from './decide-presenting.js';
import { documentsToPresent, entryToPresentFor, keepPresented, type EntryToPresentFor } from './present.js';

const operation: Operation<AnswerRequestPayload> = {
  name: 'answerRequest',
  payload: AnswerRequestPayload,
  again: async (id, it) => {
    const request = await it.em.findOneOrFail(DocumentRequestTable, { id });
    return payload(request, await entryToPresentFor(it, request.entryId), it);
  },
};

@Resolver()
export class AnswerRequest {
  @Mutation(() => AnswerRequestPayload, {
    description:
      'Presents the documents that Customs asked for, and answers the request with them. Parties to the entry.',
  })
  async answerRequest(
    @Arg('input', () => AnswerRequestInput, { description: 'Which request, and with what.' }) input: AnswerRequestInput,
    @Ctx() context: Context,
  ): Promise<AnswerRequestPayload> {
    return change(operation, input, context, async (it) => {
      const { request, entry } = await requestToAnswer(it, input.requestId);
      const { fresh, named, findings } = await documentsToPresent(it, entry, input.documentIds);
      const broken = [...whyNotAnswerable(request), ...findings, ...whyNoAnswer(request, entry, named)];
      if (broken.length) return refused(payload(request, entry, it, broken));
      const by = { presentedBy: it.caller.subject, presentedAt: it.now };
      const answered = answeredWith(request, entry, fresh, by);
      keepPresented(it, answered, fresh);
      Object.assign(request, answered.request);
      return done(payload(request, entry, it), request.id, ...answered.events);
    });
  }
}

/** @throws NOT_FOUND when there is no such request, or the caller is no party to its entry. */
async function requestToAnswer(
  it: Change,
  id: string,
): Promise<{ request: DocumentRequestRow; entry: EntryToPresentFor }> {
  const found = await it.em.findOne(DocumentRequestTable, { id });
  if (!found) throw notThere('request');
  const entry = await entryToPresentFor(it, found.entryId, 'request');
  // read again behind the lock: whoever held it may have answered
  return { entry, request: await it.em.refreshOrFail(found) };
}

const payload = (
  request: DocumentRequestRow,
  entry: EntryToPresentFor,
  { caller }: Change,
  userErrors: UserError[] = [],
): AnswerRequestPayload =>
  Object.assign(new AnswerRequestPayload(), {
    request: toDocumentRequest(request, caller, entry),
    entry: entryStub(entry.entryId),
    userErrors,
  });

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
