import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { beginning, flawOf, type ChainedRow, type ChainHead } from './activity-chain.js';
import { ActivityHeadTable, ActivityTable, type ActivityRow } from './activity.table.js';

/** The first place at which a chain is not what was written. */
export interface BadRow {
  chain: string;
  number: number;
  why: string;
}
/** Where chains end. Kept outside the database, they are witnesses against whoever owns it. */
export type Heads = Record<string, ChainHead>;

export interface Verified {
  rows: number;
  bad: BadRow[];
  heads: Heads;
}

/**
 * Goes on with a chain from `head`: its first bad row, or where the rows end. A witness is a row's number and hash as
 * they were known before.
 */
export function verifyRows(
  rows: Iterable<ChainedRow>,
  head: ChainHead = beginning,
  witnesses: readonly ChainHead[] = [],
) {
  let end = head;
  for (const row of rows) {
    const why = flawOf(row, end) ?? contradiction(row, witnesses);
    if (why) return { bad: { chain: row.chain, number: row.number, why }, end };
    end = { number: row.number, hash: row.hash };
  }
  return { bad: null, end };
}

/** The row that is missing, when a chain ends before a witness. */
export function cutOff(chain: string, end: ChainHead, witnesses: readonly ChainHead[]): BadRow | null {
  const last = Math.max(0, ...witnesses.map((witness) => witness.number));
  return last > end.number
    ? { chain, number: end.number + 1, why: `it is gone: the chain once went up to ${last}` }
    : null;
}

function contradiction(row: ChainedRow, witnesses: readonly ChainHead[]): string | null {
  const known = witnesses.find((witness) => witness.number === row.number);
  return known && known.hash !== row.hash ? 'another row stood here before' : null;
}

/** Checks every chain from its first row to its end, against its head and against heads that were kept elsewhere. */
export async function verifyActivity(em: SqlEntityManager, keptElsewhere: Heads = {}): Promise<Verified> {
  const verified: Verified = { rows: 0, bad: [], heads: {} };
  const heads = new Map((await em.fork().find(ActivityHeadTable, {})).map((head) => [head.chain, head]));
  const written = await em.execute<{ chain: string }[]>('select distinct chain from activity');
  const chains = new Set([...heads.keys(), ...written.map((row) => row.chain), ...Object.keys(keptElsewhere)]);
  for (const chain of [...chains].sort()) {
    const witnesses = [heads.get(chain), keptElsewhere[chain]].filter((head) => head !== undefined);
    const { bad, end } = await verifyChain(em, chain, witnesses);
    const wrong =
      bad ??
      cutOff(chain, end, witnesses) ??
      (heads.has(chain) ? null : { chain, number: 1, why: 'its chain has no head' });
    if (wrong) verified.bad.push(wrong);
    verified.rows += end.number;
    verified.heads[chain] = { number: end.number, hash: end.hash };
  }
  return verified;
}

const batch = 1_000;

async function verifyChain(em: SqlEntityManager, chain: string, witnesses: readonly ChainHead[]) {
  let head = beginning;
  for (;;) {
    const further = head.number > 0 ? { number: { $gt: head.number } } : {};
    const rows = await em
      .fork()
      .find(ActivityTable, { chain, ...further }, { orderBy: { number: 'asc' }, limit: batch });
    const read = verifyRows(rows.map(toChained), head, witnesses);
    if (read.bad || rows.length < batch) return read;
    head = read.end;
  }
}

const toChained = (row: ActivityRow): ChainedRow => ({ ...row, entryId: row.entryId ?? null });
