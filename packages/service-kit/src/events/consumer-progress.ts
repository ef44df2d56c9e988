import type { ServiceName } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { partitionCount } from './partition-of.js';

// A statement ends after 5 s; a process that stands still in mid-effect loses its session, and with it the lock.
const bounds = `set_config('statement_timeout', '5000', true),
  set_config('idle_in_transaction_session_timeout', '6000', true)`;

/** One consumer's reading of one producer. */
export interface Course {
  consumer: string;
  producer: ServiceName;
}

/** How far one reading has come, per partition. */
export interface Progress {
  positions: number[];
  /** Raised by a replay: whoever still holds an older one must read its progress again. */
  generation: number;
  /** The log in which these are places; null where it was not yet known. */
  epoch: string | null;
  /** Why the consumer has stopped, until an operator mends it; kept, since the log may grow past it meanwhile. */
  stopped: string | null;
}

/** The kept progress, null for a reading that has never begun. */
export async function loadProgress(em: SqlEntityManager, course: Course): Promise<Progress | null> {
  const rows = await em.execute<
    { position: string; generation: number; epoch: string | null; stopped: string | null }[]
  >(
    'select position, generation, epoch, stopped_because as stopped from progress where consumer = ? and producer = ? order by partition',
    [course.consumer, course.producer],
  );
  if (rows.length !== partitionCount) return null;
  const { generation, epoch, stopped } = rows[0]!;
  return { positions: rows.map((row) => Number(row.position)), generation, epoch, stopped };
}

/** Begins a reading after that position; of several that begin at once, the first decides. */
export async function beginProgress(
  em: SqlEntityManager,
  course: Course,
  { position, epoch }: { position: number; epoch: string | null },
): Promise<void> {
  await em.execute(
    `insert into progress (consumer, producer, partition, position, epoch)
     select ?, ?, partition, ?, ? from generate_series(0, ${partitionCount - 1}) as partition on conflict do nothing`,
    [course.consumer, course.producer, position, epoch],
    'run',
  );
}

/** Keeps which log a reading is in, where that was not kept before. */
export async function keepEpoch(em: SqlEntityManager, course: Course, epoch: string): Promise<void> {
  await em.execute(
    'update progress set epoch = ? where consumer = ? and producer = ? and epoch is null',
    [epoch, course.consumer, course.producer],
    'run',
  );
}

/** Keeps that a reading has stopped, and why. */
export async function keepStop(em: SqlEntityManager, course: Course, why: string): Promise<void> {
  await em.execute(
    'update progress set stopped_because = ? where consumer = ? and producer = ?',
    [why, course.consumer, course.producer],
    'run',
  );
}

/** Moves partitions that stood still up to a position before which nothing is left to do. */
export async function raiseProgress(
  em: SqlEntityManager,
  course: Course,
  generation: number,
  position: number,
): Promise<void> {
  await em.execute(
    `update progress set position = ? where position < ? and generation = ? and (consumer, producer, partition) in (
       select consumer, producer, partition from progress where consumer = ? and producer = ? order by partition for update)`,
    [position, position, generation, course.consumer, course.producer],
    'run',
  );
}

/** The row of a partition, locked: whoever holds it is alone with this partition's effects. */
export interface Lane extends Course {
  partition: number;
  generation: number;
}

export type Moved = { kind: 'moved'; parked: number } | { kind: 'duplicate'; position: number } | { kind: 'replayed' };

/**
 * Moves a partition's progress to an event, and so locks it: a duplicate, a second process or a zombie finds it moved.
 * The transaction's statements are bounded; those of a refillable effect need not wait for the disk.
 */
export async function moveProgress(
  em: SqlEntityManager,
  lane: Lane,
  position: number,
  durable: boolean,
): Promise<Moved> {
  const at = [lane.consumer, lane.producer, lane.partition];
  const [moved] = await em.execute<{ parked: number }[]>(
    `update progress set position = ? where consumer = ? and producer = ? and partition = ? and generation = ?
       and position < ?
     returning parked, ${bounds}, set_config('synchronous_commit', ?, true)`,
    [position, ...at, lane.generation, position, durable ? 'on' : 'off'],
  );
  if (moved) return { kind: 'moved', parked: moved.parked };
  const [row] = await em.execute<{ position: string; generation: number }[]>(
    'select position, generation from progress where consumer = ? and producer = ? and partition = ?',
    at,
  );
  if (row?.generation !== lane.generation) return { kind: 'replayed' };
  return { kind: 'duplicate', position: Number(row.position) };
}

/** Locks a partition's row without moving it. */
export async function lockProgress(em: SqlEntityManager, course: Course, partition: number): Promise<void> {
  await em.execute(
    `select ${bounds}
     from progress where consumer = ? and producer = ? and partition = ? for update`,
    [course.consumer, course.producer, partition],
  );
}
