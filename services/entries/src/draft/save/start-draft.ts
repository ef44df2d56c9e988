import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError, done, mutation, refused, userError, toUserError, type Change } from '@landfall/service-kit';
import { pagoPago } from '@landfall/law';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { findings } from '@landfall/rule';
import { EntryType } from '../../entry/entry.enums.js';
import { Draft, toDraft } from '../draft.type.js';
import { trade } from '../../access.js';
import { findingsOfLeave } from '../../kinds/client-gave-leave.js';
import { kindOf } from '../../kinds/index.js';
import { standingOfFiler } from '../../standing/standing-of-filer.js';
import { DraftTable } from '../draft.table.js';
import { draftNamed } from '../name-drafts.js';
import { DraftAnswers } from '../draft-answers.type.js';
import { answersAreBearable, inTheInput } from './bearable-answers.js';
import { toKept } from './kept-answers.js';
import { findingsOfBroker } from './importer-declares.js';
import { newDraft } from './new-draft.js';

@InputType({ description: 'What the draft is to be for.' })
class StartDraftInput {
  @Field(() => EntryType, { description: 'The kind of entry that it is to be: its `form` says what is asked.' })
  kind!: EntryType;

  @Field(() => ID, {
    nullable: true,
    description:
      'The account of the client for whom it is declared, whose mandate you hold; left out for your own. Into American Samoa alone: elsewhere the form asks for whom.',
  })
  importerAccountId?: string | null;

  @Field(() => DraftAnswers, {
    nullable: true,
    description: 'What it says from the start, as `saveDraft` takes it; left out, nothing.',
  })
  answers?: DraftAnswers | null;

  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers with the same draft.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What came of `startDraft`.', simpleResolvers: true })
class StartDraftPayload {
  @Field(() => Draft, { nullable: true, description: 'The new draft.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was started.' })
  userErrors!: UserError[];
}

export const startDraft = mutation({
  name: 'startDraft',
  description:
    'Starts a draft for the account that you act for, a guest’s too. Nobody else sees it, not the client for whom it may be. Into American Samoa the importer declares itself: a broker’s account starts none.',
  may: trade,
  input: StartDraftInput,
  inputSays: 'What it is to be for.',
  answers: StartDraftPayload,
  again,
  async work(input, it) {
    const { em, caller, now } = it;
    const accountId = caller.accountId!;
    const { kind } = input;
    const whose = { kind, accountId, entryId: null };
    const notServed = await findingsOfBroker(em, caller, whose, 'kind', now); // may
    if (notServed.length) return refused({ userErrors: notServed.map(toUserError) });
    const importerAccountId = input.importerAccountId === accountId ? null : (input.importerAccountId ?? null);
    const wrong =
      importerAccountId === null ? [] : await findingsOfClient(em, { kind, accountId, importerAccountId }, now);
    if (wrong.length) return refused({ userErrors: wrong });
    const unbearable = findings(answersAreBearable, input.answers ?? {});
    if (unbearable.length) return refused({ userErrors: unbearable.map(inTheInput) });
    const answers = toKept(input.answers ?? {});
    const started = await newDraft(it, kindOf(kind), { answers, importerAccountId, copied: null });
    if ('refusal' in started) return refused({ userErrors: [started.refusal] });
    return done({ draft: toDraft(started.draft, caller) }, started.draft.id, draftNamed(started.draft));
  },
});

interface ForClient {
  kind: EntryType;
  accountId: string;
  importerAccountId: string;
}

/** A client who gave no mandate and one who is not there look the same. */
async function findingsOfClient(
  em: Change['em'],
  { kind, accountId, importerAccountId }: ForClient,
  now: Date,
): Promise<UserError[]> {
  if (!kindOf(kind).isForClients) return [notForClients];
  const asOf = { on: dayAtPort(pagoPago.code, now), entryId: null };
  const standing = await standingOfFiler(em, accountId, importerAccountId, asOf);
  return findingsOfLeave(standing, 'importerAccountId').map(toUserError);
}

const notForClients = userError(
  'CLIENT_NOT_NAMED_HERE',
  'For whom this is declared is not said when it is started.',
  ['importerAccountId'],
  { nextStep: 'Leave it out. Where the form asks for whom, answer it there.' },
);

async function again(draftId: string, { em, caller }: Change) {
  return { draft: toDraft(await em.findOneOrFail(DraftTable, { id: draftId }), caller) };
}
