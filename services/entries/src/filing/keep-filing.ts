import type { NewEvent } from '@landfall/events';
import type { Finding } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { refuseFiling, type DecidedFiling } from './decide-filing.js';
import { keepCarriage } from '../consignment/keep-carriage.js';
import { postCharges } from '../money/post-charges.js';
import { keepConsignee } from '../party/party-of.js';
import { FilingWordTable } from '../search/filing-word.table.js';
import { wordsOfFiling } from '../search/words-of-filing.js';
import { readCertifiedText } from './certified/certified-text.js';
import { CertifiedTable, FilingTable, type FilingRow } from './filing.table.js';
import type { Submission } from './submission.js';

/** Puts a decided filing into the transaction, with its entry when that is new, and what this owes by it. */
export async function keepFiling(
  em: SqlEntityManager,
  decided: DecidedFiling,
): Promise<{ filing: FilingRow; entry: EntryRow | null }> {
  const { filing, text, entry, carriage, consignee } = decided;
  em.create(CertifiedTable, { filingId: filing.id, text, erasedAt: null });
  const ownReference = entry?.filerReference ?? null;
  for (const by of wordsOfFiling(readCertifiedText(text), ownReference)) {
    em.create(FilingWordTable, { filingId: filing.id, ...by });
  }
  const isNew = entry !== null && filing.number === 1;
  if (entry) await postCharges(em, entry, { since: filing.filedAt, isFirstFiling: isNew });
  if (consignee) await keepConsignee(em, filing.id, consignee);
  if (entry && carriage) await keepCarriage(em, [{ entryId: entry.id, filingId: filing.id, ...carriage }]);
  return {
    filing: em.create(FilingTable, filing),
    entry: isNew ? em.create(EntryTable, entry) : entry,
  };
}

/**
 * Keeps a refused filing and announces it: once, however often the same text is sent while the law finds the same.
 * Null, and announced, when it is of a size that is not kept.
 */
export async function keepRefused(
  em: SqlEntityManager,
  submission: Submission,
  found: Finding[],
): Promise<{ filing: FilingRow | null; events: NewEvent[] }> {
  const refusal = refuseFiling(submission, found);
  if (!submission.declaration.canBeKept) return { filing: null, events: [refusal.event] };
  const { filerAccountId, certifiedSha256, lawReadOn } = refusal.filing;
  const same = { filerAccountId, certifiedSha256, lawReadOn, accepted: false };
  const kept = await em.find(FilingTable, same, { populate: ['findings'], orderBy: { filedAt: 'desc' }, limit: 1 });
  const [before] = kept as FilingRow[];
  if (before && isDeepStrictEqual(before.findings, found)) return { filing: before, events: [] };
  return { filing: (await keepFiling(em, refusal)).filing, events: [refusal.event] };
}
