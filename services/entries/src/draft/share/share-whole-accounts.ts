import { reaction, type EffectContext } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable } from '../../entry/entry.table.js';
import { holdAccountShares } from './account-shares.js';
import { DraftTable, WholeAccountMandateTable } from '../draft.table.js';
import { shareDraft, shareEntry } from './share-draft.js';

/**
 * Who holds a mandate over a whole account sees all that the account drafted and filed, and what it drafts from then on.
 * What was shared by the day the mandate ends stays so.
 */
export const shareWholeAccounts = reaction({
  name: 'share-whole-accounts',
  startsAt: 'beginning',
  on: {
    'mandate.given': async (em, { data }, context) => {
      if (data.scope !== 'WHOLE_ACCOUNT') return;
      const { mandateId: id, clientAccountId, brokerAccountId: holderAccountId } = data;
      await holdAccountShares(em, clientAccountId);
      await em.upsert(WholeAccountMandateTable, { id, clientAccountId, holderAccountId, ended: false });
      await shareAll(em, { clientAccountId, holderAccountId }, context);
    },
    'mandate.ended': async (em, { data: { mandateId: id, clientAccountId } }) => {
      await holdAccountShares(em, clientAccountId);
      await em.nativeUpdate(WholeAccountMandateTable, { id }, { ended: true });
    },
  },
});

interface Sides {
  clientAccountId: string;
  holderAccountId: string;
}

// Drafts first: one that is being filed is waited for, and its entry then found.
async function shareAll(em: SqlEntityManager, { clientAccountId, holderAccountId }: Sides, { append }: EffectContext) {
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const drafts = await em.find(DraftTable, { accountId: clientAccountId }, held);
  for (const draft of drafts) await append(...(await shareDraft(em, draft, holderAccountId)));
  const ofClient = { $or: [{ filerAccountId: clientAccountId }, { importerAccountId: clientAccountId }] };
  for (const entry of await em.find(EntryTable, ofClient, held)) await append(...shareEntry(entry, holderAccountId));
}
