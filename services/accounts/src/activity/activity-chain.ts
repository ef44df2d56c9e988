import { canonicalJson, sha256 } from '@landfall/service-kit';

/** A row of the log as it is hashed: everything it says, and its place in its chain. */
export interface ChainedRow {
  chain: string;
  /** From 1, without a gap. */
  number: number;
  eventId: string;
  source: string;
  type: string;
  typeVersion: number;
  subject: string;
  entryId: string | null;
  actor: string;
  ports: readonly string[];
  leads: boolean;
  occurredAt: Date;
  appendedAt: Date;
  facts: unknown;
  /** Hash of the row before. */
  prevHash: string;
  hash: string;
}

/** Where a chain ends: the number and hash of its last row. */
export interface ChainHead {
  number: number;
  hash: string;
}

/** The head of a chain that has no row yet. */
export const beginning: ChainHead = { number: 0, hash: '0'.repeat(64) };

/** The row that comes after `head`. */
export function nextRow(said: Omit<ChainedRow, 'number' | 'prevHash' | 'hash'>, head: ChainHead): ChainedRow {
  const row = { ...said, number: head.number + 1, prevHash: head.hash };
  return { ...row, hash: hashOf(row) };
}

/** Why this row cannot follow `head`, in a few words; null when it does. */
export function flawOf(row: ChainedRow, head: ChainHead): string | null {
  if (row.number !== head.number + 1) return `number ${head.number + 1} was expected here`;
  if (row.prevHash !== head.hash) return 'it does not follow the row before it';
  if (!saysWhatWasHashed(row)) return 'what it says is not what was hashed';
  return null;
}

function saysWhatWasHashed(row: ChainedRow): boolean {
  try {
    return row.hash === hashOf(row);
  } catch {
    // What JSON cannot say was never hashed: Postgres takes 1e400 for a number, and it is read as one without end.
    return false;
  }
}

function hashOf(row: Omit<ChainedRow, 'hash'>): string {
  const { chain, number, eventId, source, type, typeVersion, subject, entryId, actor, ports, leads, facts, prevHash } =
    row;
  const times = [row.occurredAt.toISOString(), row.appendedAt.toISOString()];
  const said = [
    chain,
    number,
    eventId,
    source,
    type,
    typeVersion,
    subject,
    entryId,
    actor,
    [...ports],
    leads,
    ...times,
    facts,
    prevHash,
  ];
  return sha256(canonicalJson(said));
}
