import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Pool } from 'pg';

/** Whether the service can keep what it is told just now. */
export type CanWrite = () => Promise<boolean>;

/** So long one answer is taken as it stands: the good one costs a write each time, the bad one should end soon. */
const freshMs = { true: 5_000, false: 1_000 };
const patienceMs = 2_000;

/**
 * The table that is written to, and what the application role may do there. Its rows need room on the disk as real ones
 * do; they are no part of what is kept, so nothing of them goes into the database's log.
 */
export const writeProbeTable = (role: string): readonly string[] => [
  'create unlogged table if not exists write_probe (filler text not null)',
  'alter table write_probe alter column filler set storage external',
  `grant insert, delete on write_probe to ${role}`,
];

/** Tries by writing: a database that is full, read-only or closed to this role answers questions as ever. */
export function writeProbe(pool: Pool, log: Logger): CanWrite {
  let last: { canWrite: boolean; at: number } | null = null;
  let asking: Promise<boolean> | null = null;
  const ask = async (): Promise<boolean> => {
    const reason = await whyNotWritten(pool);
    const canWrite = reason === null;
    if (!canWrite && last?.canWrite !== false) log.error({ reason }, 'the database takes no writes');
    if (canWrite && last?.canWrite === false) log.warn('the database takes writes again');
    last = { canWrite, at: performance.now() };
    return canWrite;
  };
  return () => {
    if (last && performance.now() - last.at < freshMs[`${last.canWrite}`]) return Promise.resolve(last.canWrite);
    asking ??= ask().finally(() => (asking = null));
    return asking;
  };
}

/** Why a write failed; null when it did not. */
async function whyNotWritten(pool: Pool): Promise<string | null> {
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve(`no answer within ${patienceMs} ms`), patienceMs);
  const written = pool.query(writing(randomUUID())).then(
    () => null,
    (error: unknown) => (error as Error).message || (error as { code?: string }).code || 'unknown',
  );
  const reason = await Promise.race([written, late.promise]);
  clearTimeout(timer);
  return reason;
}

/** One transaction, which leaves nothing: room for new pages, and a row of what every mutation keeps, to be committed. */
const writing = (key: string): string => `
  insert into write_probe values (repeat('x', 65536));
  delete from write_probe;
  insert into idempotency (owner, operation, key, input_hash, at) values ('system', 'ready', '${key}', '', now());
  delete from idempotency where owner = 'system' and operation = 'ready' and key = '${key}'`;
