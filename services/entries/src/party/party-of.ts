import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { FilingPartyTable, PartySpellingTable, PartyTable } from './party.table.js';

interface Spelling {
  partyId: string;
  key: string;
  name: string;
  address: string;
}

/** Whom a spelling names: the party that it was given to, or a new one, which everybody who reads it first makes alike. */
export async function partyOf(em: SqlEntityManager, key: string): Promise<string> {
  const known = await em.findOne(PartySpellingTable, { key });
  return known?.partyId ?? `pty_${key.slice(0, 26)}`;
}

/** Keeps the consignee of a filing, and the spelling that names it; what is known already stays as it is. */
export async function keepConsignee(em: SqlEntityManager, filingId: string, spelling: Spelling): Promise<void> {
  const once = { onConflictAction: 'ignore' } as const;
  await em.upsertMany(PartyTable, [{ id: spelling.partyId, number: null }], once);
  await em.upsertMany(PartySpellingTable, [spelling], once);
  em.create(FilingPartyTable, { filingId, role: 'CONSIGNEE', spellingKey: spelling.key });
}
