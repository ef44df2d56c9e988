import { countParam } from '@landfall/rule';
import { newId, newReference, userError, type UserError, type Work } from '@landfall/service-kit';
import type { Kind } from '../../kinds/kind.js';
import { DraftTable, type DraftRow } from '../draft.table.js';
import { holdersOfAccount } from '../share/account-shares.js';
import type { CopiedFrom } from '../copy/copied-from.js';
import type { KeptAnswers } from './kept-answers.js';

interface Begun {
  readonly answers: KeptAnswers;
  /** The client for whom it is declared; null for the account's own. */
  readonly importerAccountId: string | null;
  /** Null where nothing was copied. */
  readonly copied: CopiedFrom | null;
}

/** A draft of the caller's account, shared as the account is; or why it can have no more. */
export async function newDraft(
  { em, caller, now }: Work,
  { code: kind, regime, referencePrefix }: Kind,
  begun: Begun,
): Promise<{ draft: DraftRow } | { refusal: UserError }> {
  const accountId = caller.accountId!;
  const sharedWith = await holdersOfAccount(em, accountId);
  const open = await em.count(DraftTable, { accountId, status: 'DRAFT' });
  if (open >= mostOpenDrafts) return { refusal: tooManyDrafts };
  const draft = em.create(DraftTable, {
    id: newId('drf'),
    reference: newReference(referencePrefix),
    ...{ kind, regime, ...begun },
    ...{ status: 'DRAFT', version: 1, accountId, sharedWith, startedAt: now, savedAt: now },
    ...{ resumeCodeHash: null, entryId: null, isNamed: true },
  });
  return { draft };
}

const mostOpenDrafts = 200;
const tooManyDrafts = userError('TOO_MANY_DRAFTS', 'An account keeps up to {most} drafts at a time.', [], {
  params: { most: countParam(mostOpenDrafts) },
  nextStep: 'File or discard one of those you have, and start again.',
});
