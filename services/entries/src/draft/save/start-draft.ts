import { Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  UserError,
  done,
  mutation,
  newId,
  newReference,
  refused,
  userError,
  toUserError,
  type Change,
} from '@landfall/service-kit';
import { countParam } from '@landfall/rule';
import { EntryType } from '../../entry/entry.enums.js';
import { Draft, toDraft } from '../draft.type.js';
import { trade } from '../../access.js';
import { kindOf } from '../../kinds/index.js';
import { holdersOfAccount } from '../share/account-shares.js';
import { DraftTable } from '../draft.table.js';
import { draftNamed } from '../name-drafts.js';
import { findingsOfBroker } from './importer-declares.js';

@InputType({ description: 'What the draft is to be for.' })
class StartDraftInput {
  @Field(() => EntryType, { description: 'The kind of entry that it is to be: its `form` says what is asked.' })
  kind!: EntryType;

  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers with the same draft.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What came of `startDraft`.', simpleResolvers: true })
class StartDraftPayload {
  @Field(() => Draft, { nullable: true, description: 'The new draft, without an answer yet.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was started.' })
  userErrors!: UserError[];
}

export const startDraft = mutation({
  name: 'startDraft',
  description:
    'Starts a draft for the account that you act for, a guest’s too. Nobody else sees it. Into American Samoa the importer declares itself: a broker’s account starts none.',
  may: trade,
  input: StartDraftInput,
  inputSays: 'What it is to be for.',
  answers: StartDraftPayload,
  again,
  async work(input, { em, caller, now }) {
    const accountId = caller.accountId!;
    const { kind } = input;
    const { regime, referencePrefix } = kindOf(kind);
    const whose = { kind, accountId, entryId: null };
    const notServed = await findingsOfBroker(em, caller, whose, 'kind', now); // may
    if (notServed.length) return refused({ userErrors: notServed.map(toUserError) });
    const sharedWith = await holdersOfAccount(em, accountId);
    const open = await em.count(DraftTable, { accountId, status: 'DRAFT' });
    if (open >= mostOpenDrafts) return refused({ userErrors: [tooManyDrafts] });
    const draft = em.create(DraftTable, {
      id: newId('drf'),
      reference: newReference(referencePrefix),
      ...{ kind, regime },
      ...{ status: 'DRAFT', version: 1, answers: {}, accountId, sharedWith, startedAt: now, savedAt: now },
      ...{ resumeCodeHash: null, entryId: null, isNamed: true },
    });
    return done({ draft: toDraft(draft, caller) }, draft.id, draftNamed(draft));
  },
});

const mostOpenDrafts = 200;
const tooManyDrafts = userError('TOO_MANY_DRAFTS', 'An account keeps up to {most} drafts at a time.', [], {
  params: { most: countParam(mostOpenDrafts) },
  nextStep: 'File or discard one of those you have, and start again.',
});

async function again(draftId: string, { em, caller }: Change) {
  return { draft: toDraft(await em.findOneOrFail(DraftTable, { id: draftId }), caller) };
}
