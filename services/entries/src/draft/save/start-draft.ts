import { countParam } from '@landfall/rule';
import {
  change,
  done,
  newId,
  newReference,
  refused,
  userError,
  type Change,
  type Context,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { kindOf } from '../../kinds/index.js';
import { toUserError } from '../../to-user-error.js';
import { holdersOfAccount } from '../share/account-shares.js';
import { DraftTable } from '../draft.table.js';
import { toDraft } from '../draft.type.js';
import { draftNamed } from '../name-drafts.js';
import { findingsOfBroker } from './importer-declares.js';
import { StartDraftInput, StartDraftPayload } from './start-draft.input.js';

const operation = { name: 'startDraft', payload: StartDraftPayload, again };

@Resolver()
export class StartDraft {
  @Mutation(() => StartDraftPayload, {
    description:
      'Starts a draft for the account that you act for, a guest’s too. Nobody else sees it. Into American Samoa the importer declares itself: a broker’s account starts none.',
  })
  async startDraft(
    @Arg('input', { description: 'What it is to be for.' }) input: StartDraftInput,
    @Ctx() context: Context,
  ): Promise<StartDraftPayload> {
    return change(operation, input, context, async ({ em, caller, now }) => {
      const accountId = caller.accountId!;
      const { kind } = input;
      const { regime, referencePrefix } = kindOf(kind);
      const whose = { kind, accountId, entryId: null };
      const notServed = await findingsOfBroker(em, caller, whose, 'kind', now); // may
      if (notServed.length) return refused(payload({ userErrors: notServed.map(toUserError) }));
      const sharedWith = await holdersOfAccount(em, accountId);
      const open = await em.count(DraftTable, { accountId, status: 'DRAFT' });
      if (open >= mostOpenDrafts) return refused(payload({ userErrors: [tooManyDrafts] }));
      const draft = em.create(DraftTable, {
        id: newId('drf'),
        reference: newReference(referencePrefix),
        ...{ kind, regime },
        ...{ status: 'DRAFT', version: 1, answers: {}, accountId, sharedWith, startedAt: now, savedAt: now },
        ...{ resumeCodeHash: null, entryId: null, isNamed: true },
      });
      return done(payload({ draft: toDraft(draft, caller) }), draft.id, draftNamed(draft));
    });
  }
}

const mostOpenDrafts = 200;
const tooManyDrafts = userError('TOO_MANY_DRAFTS', 'An account keeps up to {most} drafts at a time.', [], {
  params: { most: countParam(mostOpenDrafts) },
  nextStep: 'File or discard one of those you have, and start again.',
});

async function again(draftId: string, { em, caller }: Change): Promise<StartDraftPayload> {
  return payload({ draft: toDraft(await em.findOneOrFail(DraftTable, { id: draftId }), caller) });
}

const payload = (answered: Partial<StartDraftPayload>): StartDraftPayload =>
  Object.assign(new StartDraftPayload(), { draft: null, userErrors: [] }, answered);
