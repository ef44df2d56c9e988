import { randomBytes } from 'node:crypto';
import { every, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Temporal } from '@landfall/rule';
import { secretHash } from '@landfall/law/examination/random-sample';
import { SamplingDayTable } from './selectivity.table.js';

const hourMs = 3_600_000;

/** The secret of a day; made now where there was none. Of two who make it at once, one is first and both get its secret. */
export async function secretOfDay(em: SqlEntityManager, day: Temporal.PlainDate): Promise<string> {
  await makeDay(em, day);
  return (await em.findOneOrFail(SamplingDayTable, { day: day.toString() })).secret;
}

/** Makes the secrets of today and tomorrow, so that each day's hash is stored before that day begins at any port. */
export async function prepareDays(em: SqlEntityManager, at: Date): Promise<void> {
  const today = Temporal.PlainDate.from(at.toISOString().slice(0, 10)); // UTC's day ends before that of any port
  await makeDay(em, today);
  await makeDay(em, today.add({ days: 1 }));
}

/** Prepares days now, and every hour until the returned function is called. */
export async function keepSamplingDays({ orm, log }: RunningService): Promise<() => Promise<void>> {
  const prepare = () => prepareDays(orm.em.fork() as SqlEntityManager, new Date());
  await prepare();
  return every(
    { everyMs: hourMs, onFault: (error) => log.warn({ err: error }, 'sampling days not prepared') },
    prepare,
  );
}

async function makeDay(em: SqlEntityManager, day: Temporal.PlainDate): Promise<void> {
  const secret = randomBytes(32).toString('hex');
  const row = { day: day.toString(), secret, hash: secretHash(secret), madeAt: new Date() };
  await em.upsert(SamplingDayTable, row, { onConflictAction: 'ignore' });
}
