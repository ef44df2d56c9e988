import type { NewEvent } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { appendEvents } from '../events/append-events.js';
import type { Context } from '../graph/context.js';
import type { Caller } from '../identity/caller.js';

/** What work is given: its transaction, who asks or acts, and the time that counts. */
export interface Change {
  em: SqlEntityManager;
  caller: Caller;
  now: Date;
}

/** In whose name and of which records work is done. */
export type Acting = Pick<Context, 'em' | 'caller' | 'now' | 'onCommit'>;

const attempts = 3;

/** One transaction for what is kept and what is announced; the relay is told after commit. */
export async function inTransaction<T extends { events: readonly NewEvent[]; actor?: string }>(
  context: Acting,
  work: (it: Change) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await context.em.fork().transactional(async (em) => {
        const it: Change = { em: em as SqlEntityManager, caller: context.caller, now: context.now() };
        const found = await work(it);
        await appendEvents(it.em, found.events, { time: it.now, actor: found.actor ?? it.caller.subject });
        return found;
      });
      if (outcome.events.length > 0) context.onCommit();
      return outcome;
    } catch (error) {
      // 40001 serialization failure, 40P01 deadlock: nothing was kept, so trying again is safe
      if (!['40001', '40P01'].includes(databaseError(error).code ?? '') || attempt === attempts) throw error;
    }
  }
}

/** What the database said was wrong, however deep it lies in an error; empty where it is no error of the database. */
export function databaseError(error: unknown): { code?: string; constraint?: string } {
  const found = error as { code?: string; constraint?: string; cause?: unknown } | null;
  if (found?.constraint || (found?.code && /^\w{5}$/.test(found.code))) return found;
  return found?.cause ? databaseError(found.cause) : {};
}
