import { createHash } from 'node:crypto';
import type { EventEnvelope, ServiceName } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BusMessage } from './bus.js';
import type { Course, Lane } from './consumer-progress.js';

/** An event that a consumer could not take up, or that waits behind one of the same key. */
export interface ParkedEvent {
  consumer: string;
  producer: ServiceName;
  /** Its identity within this reading: the position, or a digest of a copy that could not be read. */
  ref: string;
  partition: number;
  /** Null for a copy that could not be read: it has no place in the log, and nothing waits behind it. */
  position: number | null;
  key: string | null;
  reason: string;
  tries: number;
  /** The event as JSON, or what came. */
  body: string;
  parkedAt: Date;
}

const keptCharacters = 64 * 1024;

/** Parks an event in the transaction that moves the progress past it. */
export async function parkEvent(
  em: SqlEntityManager,
  lane: Lane,
  event: EventEnvelope,
  why: { reason: string; tries: number },
): Promise<void> {
  const { consumer, producer, partition } = lane;
  const at = [consumer, producer, partition];
  await insertParked(em, [
    ...[consumer, producer, String(event.position), partition, event.position, event.partitionkey],
    ...[why.reason, why.tries, JSON.stringify(event)],
  ]);
  await em.execute(
    'update progress set parked = parked + 1 where consumer = ? and producer = ? and partition = ?',
    at,
    'run',
  );
}

/** Parks a copy that cannot be read; the same copy again is parked once. */
export async function parkUnreadable(em: SqlEntityManager, course: Course, message: BusMessage): Promise<void> {
  const body = (message.raw ?? JSON.stringify(message.event)).replaceAll('\0', '�');
  const ref = `copy:${createHash('sha256').update(body).digest('hex').slice(0, 32)}`;
  await insertParked(em, [
    ...[course.consumer, course.producer, ref, message.partition, null, message.key],
    ...[message.reason ?? 'it cannot be read', 1, body.slice(0, keptCharacters).toWellFormed()],
  ]);
}

async function insertParked(em: SqlEntityManager, values: unknown[]): Promise<void> {
  await em.execute(
    `insert into parked (consumer, producer, ref, partition, position, key, reason, tries, body)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    values,
    'run',
  );
}

/** True when an earlier event of the key is parked, so that a later one must wait behind it. */
export async function isKeyParked(em: SqlEntityManager, course: Course, key: string): Promise<boolean> {
  const rows = await em.execute(
    'select 1 from parked where consumer = ? and producer = ? and key = ? and position is not null limit 1',
    [course.consumer, course.producer, key],
  );
  return rows.length > 0;
}

/** What is parked, oldest first; of one consumer, or of the whole service. */
export async function parkedEvents(em: SqlEntityManager, consumer?: string): Promise<ParkedEvent[]> {
  const rows = await em.execute<(Omit<ParkedEvent, 'position' | 'parkedAt'> & { position: string | null; at: Date })[]>(
    `select consumer, producer, ref, partition, position, key, reason, tries, body, parked_at as at
     from parked where consumer = coalesce(?, consumer) order by consumer, producer, position nulls first, ref`,
    [consumer ?? null],
  );
  return rows.map(({ at, position, ...row }) => ({
    ...row,
    position: position === null ? null : Number(position),
    parkedAt: new Date(at),
  }));
}

/** The first parked event of a key, locked. */
export async function firstParked(em: SqlEntityManager, course: Course, key: string): Promise<ParkedEvent | null> {
  const [row] = await em.execute<(ParkedEvent & { position: string })[]>(
    `select consumer, producer, ref, partition, position, key, reason, tries, body from parked
     where consumer = ? and producer = ? and key = ? and position is not null order by position limit 1 for update`,
    [course.consumer, course.producer, key],
  );
  return row ? { ...row, position: Number(row.position) } : null;
}

/** Takes a parked event away, its effect being in the same transaction. */
export async function unpark(em: SqlEntityManager, parked: ParkedEvent): Promise<void> {
  const course = [parked.consumer, parked.producer];
  await em.execute(
    'delete from parked where consumer = ? and producer = ? and ref = ?',
    [...course, parked.ref],
    'run',
  );
  if (parked.position === null) return;
  await em.execute(
    'update progress set parked = parked - 1 where consumer = ? and producer = ? and partition = ?',
    [...course, parked.partition],
    'run',
  );
}

/** Notes that a parked event was tried again in vain. */
export async function noteTry(em: SqlEntityManager, parked: ParkedEvent, reason: string): Promise<void> {
  await em.execute(
    'update parked set tries = tries + 1, reason = ? where consumer = ? and producer = ? and ref = ?',
    [reason, parked.consumer, parked.producer, parked.ref],
    'run',
  );
}
