import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import type { DecidedFiling } from './decide-filing.js';
import { CertifiedTable, FilingTable, type FilingRow } from './filing.table.js';

/** Puts a decided filing into the transaction, with its entry when that is new. */
export function keepFiling(
  em: SqlEntityManager,
  decided: DecidedFiling,
): { filing: FilingRow; entry: EntryRow | null } {
  const { filing, text, entry } = decided;
  em.create(CertifiedTable, { filingId: filing.id, text, erasedAt: null });
  const isNew = entry !== null && filing.number === 1;
  return {
    filing: em.create(FilingTable, filing),
    entry: isNew ? em.create(EntryTable, entry) : entry,
  };
}
