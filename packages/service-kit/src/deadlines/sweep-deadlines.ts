import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { isPassing } from '../events/apply-event.js';
import { crashPoint } from '../events/crash-point.js';
import { systemCaller } from '../identity/caller.js';
import { act, acted } from '../records/act.js';
import { databaseError } from '../records/transaction.js';
import type { RunningService } from '../service/service.js';
import { every } from '../time/every.js';
import type { DueDeadline, WhenRunOut } from './deadline.js';

const everyMs = 30_000;
const batch = 200;
/**
 * A mutation locks its object and then the deadline, an effect the other way round: an effect that would wait longer is
 * undone, before Postgres takes the two for a deadlock (`deadlock_timeout`, 1 s).
 */
const longestWaitMs = 50;
const [minuteMs, dayMs] = [60_000, 86_400_000];
const longestPauseMs = 60 * minuteMs;

type Sweeping = Pick<RunningService, 'definition' | 'contextFor' | 'log'>;

/** Looks for deadlines of the service that have run out, until the returned function is called. */
export const keepDeadlines = (service: Sweeping): (() => Promise<void>) =>
  every({ everyMs, onFault: (error) => service.log.warn({ err: error }, 'deadlines were not looked at') }, (signal) =>
    sweepDeadlines(service, new Date(), signal),
  );

/**
 * Does what is due, each in a transaction of its own. Several processes share the work: what one is at, others pass by.
 * Answers how many are done.
 */
export async function sweepDeadlines(service: Sweeping, now: Date, signal?: AbortSignal): Promise<number> {
  const clocks = Object.keys(service.definition.deadlines ?? {});
  if (clocks.length === 0) return 0;
  const { em } = service.contextFor(systemCaller(service.definition.name));
  for (let done = 0; ;) {
    const due = await findDue(em, clocks, now);
    let left = 0;
    for (const one of due) {
      if (signal?.aborted) return done;
      const settled = await settle(service, one, now);
      if (settled === 'DONE') done += 1;
      if (settled === 'LEFT') left += 1;
    }
    // a batch of which all was left is in use, or others are at it
    if (due.length < batch || left === due.length) return done;
  }
}

interface Found {
  clock: string;
  about: string;
  /** How far the clock of its account is ahead. */
  days: number;
}

const findDue = (em: SqlEntityManager, clocks: readonly string[], now: Date): Promise<Found[]> => {
  const ofClocks = `d.done_at is null and d.clock in (${clocks.map(() => '?').join(', ')})`;
  // Two branches, so that each walks an index: one of the open deadlines, one of each of the few accounts ahead.
  // A plain join is planned as a walk through the whole table.
  return em.execute<Found[]>(
    `(select d.clock, d.about, coalesce(o.days, 0) as days from deadline d left join clock_offset o using (account_id)
      where ${ofClocks} and d.look_at < ? order by d.look_at limit ${batch})
     union
     (select due.clock, due.about, o.days from clock_offset o cross join lateral (
        select d.clock, d.about from deadline d
        where d.account_id = o.account_id and ${ofClocks}
          and d.look_at < ?::timestamptz + make_interval(days => o.days)
        limit ${batch}) due limit ${batch})`,
    [...clocks, now.toISOString(), ...clocks, now.toISOString()],
  );
};

/** Left is what is in use or failed: it is looked at again later. */
type Settled = 'DONE' | 'GIVEN_MORE_TIME' | 'LEFT';

async function settle(service: Sweeping, { clock, about, days }: Found, now: Date): Promise<Settled> {
  const context = service.contextFor(systemCaller(service.definition.name));
  const whenRunOut = service.definition.deadlines![clock]!;
  const there = new Date(now.getTime() + days * dayMs);
  try {
    return await act<Settled>({ ...context, now: () => there }, async (it) => {
      const due = await claim(it.em, clock, about, there);
      if (!due) return acted('LEFT');
      const events = await effectOf(it.em, whenRunOut, due, there);
      const marked = await it.em.execute<unknown[]>(mark, [now.toISOString(), clock, about, there.toISOString()]);
      crashPoint('after-effect-before-commit');
      return acted(marked.length > 0 ? 'DONE' : 'GIVEN_MORE_TIME', ...events);
    });
  } catch (error) {
    if (databaseError(error).code === lockNotAvailable) return 'LEFT';
    if (isPassing(error)) throw error;
    service.log.warn({ err: error, clock, about }, 'what is due could not be done');
    await lookLater(context.em, clock, about, there);
    return 'LEFT';
  }
}

const lockNotAvailable = '55P03';

interface Row extends Omit<DueDeadline, 'accountId' | 'dueOn'> {
  account_id: string | null;
  due_on: string | null;
}

/** The deadline, locked, if it is still due and nobody else is at it. */
async function claim(em: SqlEntityManager, clock: string, about: string, there: Date): Promise<DueDeadline | null> {
  await em.execute(`set local lock_timeout = '${longestWaitMs}ms'`);
  const [row] = await em.execute<Row[]>(
    `select clock, about, account_id, due_on::text from deadline
     where clock = ? and about = ? and done_at is null and look_at < ? for update skip locked`,
    [clock, about, there.toISOString()],
  );
  return row ? { clock, about, accountId: row.account_id, dueOn: row.due_on } : null;
}

async function effectOf(em: SqlEntityManager, whenRunOut: WhenRunOut, due: DueDeadline, now: Date) {
  const events = await whenRunOut(em, due, { now });
  await em.flush();
  return events;
}

// unless its effect has given more time
const mark = 'update deadline set done_at = ? where clock = ? and about = ? and look_at < ? returning clock';

/** What has failed holds up nothing else, and is tried again ever more rarely, at least once an hour. */
async function lookLater(em: SqlEntityManager, clock: string, about: string, there: Date): Promise<void> {
  await em.execute(
    `update deadline set tries = tries + 1, look_at = ?::timestamptz +
       least(? * interval '1 millisecond' * power(2, least(tries, 10)), ? * interval '1 millisecond')
     where clock = ? and about = ? and done_at is null`,
    [there.toISOString(), minuteMs, longestPauseMs, clock, about],
  );
}
