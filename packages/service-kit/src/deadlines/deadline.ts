import type { NewEvent } from '@landfall/events';
import { endOfDay, Temporal } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** The last day of a time, which is over at its end in the zone; or the first instant that is no longer within it. */
export type RunsOut = { dueOn: string; zone: string } | { runsOutAt: Date };

/** Of what a time runs. */
export interface OfDeadline {
  /** The code of its clock. */
  clock: string;
  /** The id of what it is about. */
  about: string;
  /** Whose that is; null where it is nobody's of the trade. */
  accountId: string | null;
}

/** A time that has run out. */
export interface DueDeadline extends OfDeadline {
  /** 'YYYY-MM-DD' in its zone; null where it ran out at an instant. */
  dueOn: string | null;
}

/**
 * What happens when a time has run out: in one transaction with the mark that it is done, at most once. It answers the events
 * that tell of it. What has changed meanwhile it finds out under the lock of its object; where time was given since, it sets
 * the deadline anew, which then stays open. It waits for no lock: what is in use is looked at again at the next time.
 */
export type WhenRunOut = (
  em: SqlEntityManager,
  due: DueDeadline,
  /** By the clock of the account whose affair it is. */
  it: { now: Date },
) => Promise<readonly NewEvent[]>;

/** From now on it runs out then, whatever stood before. In the transaction of what starts, moves or gives time. */
export async function setDeadline(em: SqlEntityManager, { clock, about, accountId, ...when }: OfDeadline & RunsOut) {
  const [dueOn, zone] = 'dueOn' in when ? [when.dueOn, when.zone] : [null, null];
  const runsOutAt = 'dueOn' in when ? endOfLastDay(when) : when.runsOutAt.toISOString();
  await em.execute(set, [clock, about, accountId, dueOn, zone, runsOutAt, runsOutAt]);
}

const set = `
insert into deadline (clock, about, account_id, due_on, zone, runs_out_at, look_at) values (?, ?, ?, ?, ?, ?, ?)
on conflict (clock, about) do update set account_id = excluded.account_id, due_on = excluded.due_on, zone = excluded.zone,
  runs_out_at = excluded.runs_out_at, look_at = excluded.look_at, tries = 0, done_at = null`;

const endOfLastDay = ({ dueOn, zone }: { dueOn: string; zone: string }): string =>
  endOfDay(Temporal.PlainDate.from(dueOn), zone).toString();

/** Nothing runs any more, since what was to happen within the time has happened, or need not. What ran out stays. */
export async function liftDeadlines(em: SqlEntityManager, clock: string, about: readonly string[]): Promise<void> {
  if (about.length === 0) return;
  const places = about.map(() => '?').join(', ');
  await em.execute(`delete from deadline where clock = ? and done_at is null and about in (${places})`, [
    ...[clock, ...about],
  ]);
}
