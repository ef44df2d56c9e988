import type { EventEnvelope } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Effect, type EffectRunner, reasonOf, runEffect } from './apply-event.js';
import { type Course, lockProgress } from './consumer-progress.js';
import { firstParked, noteTry, type ParkedEvent, parkedEvents, unpark } from './parked-events.js';
import { partitionOf } from './partition-of.js';
import type { ProducerReading } from './read-producer.js';

export interface Redriven {
  /** Events whose effect has now happened. */
  done: number;
  /** Events that stay parked. */
  parked: number;
}

/**
 * Tries what a consumer has parked again, all of it or one key, in order per key: each effect happens once, however
 * often and by however many this is asked. A key whose event fails again stays parked from there on.
 */
export async function redriveEvents(
  runner: EffectRunner,
  readings: readonly ProducerReading[],
  key?: string,
): Promise<Redriven> {
  let done = 0;
  for (const reading of readings) {
    const parked = (await parkedEvents(runner.em.fork(), runner.consumer.name)).filter(
      (each) => each.producer === reading.course.producer && (key === undefined || each.key === key),
    );
    const keys = new Set(parked.flatMap((each) => (each.position === null || each.key === null ? [] : [each.key])));
    for (const each of keys) done += await redriveKey(runner, reading.course, each);
    const copies = parked.filter((each) => each.position === null);
    if (copies.length > 0) await dropCopies(runner, reading, copies);
  }
  const left = await parkedEvents(runner.em.fork(), runner.consumer.name);
  return { done, parked: left.filter((each) => key === undefined || each.key === key).length };
}

async function redriveKey(runner: EffectRunner, course: Course, key: string): Promise<number> {
  for (let done = 0; ; done += 1) {
    const current: { parked: ParkedEvent | null; effect: Effect } = { parked: null, effect: 'quiet' };
    try {
      await runner.em.fork().transactional(async (tx) => {
        const em = tx as SqlEntityManager;
        await lockProgress(em, course, partitionOf(key));
        current.parked = await firstParked(em, course, key);
        if (!current.parked) return;
        current.effect = await runEffect(em, runner, JSON.parse(current.parked.body) as EventEnvelope);
        await unpark(em, current.parked);
      });
    } catch (error) {
      if (current.parked) await noteTry(runner.em.fork(), current.parked, reasonOf(error));
      return done;
    }
    if (!current.parked) return done;
    if (current.effect === 'announced') runner.onAnnounced();
  }
}

// What could not be read was only a copy: once the log itself has been read past it, nothing is missing.
async function dropCopies(runner: EffectRunner, reading: ProducerReading, copies: ParkedEvent[]): Promise<void> {
  await reading.catchUp();
  for (const copy of copies) await unpark(runner.em.fork(), copy);
}
