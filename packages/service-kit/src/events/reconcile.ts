import type { EventEnvelope, ServiceName } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type EffectRunner, runEffect } from './apply-event.js';
import type { Consumer } from './consumer.js';
import { type Course, lockProgress } from './consumer-progress.js';
import { silentLogger } from './logger.js';
import { partitionOf } from './partition-of.js';

/**
 * Sets a reading that is ahead of its log back to the last place up to which it has read this very log; what it parked
 * from beyond is forgotten, for the log has it no more. Whoever runs the consumer finds its progress set back, and goes on.
 */
export async function setBackProgress(
  em: SqlEntityManager,
  { consumer, producer }: Course,
  { through, epoch }: { through: number; epoch: string },
): Promise<void> {
  await em.fork().transactional(async (tx) => {
    const of = [consumer, producer];
    await tx.execute('select 1 from progress where consumer = ? and producer = ? order by partition for update', of);
    await tx.execute(
      'delete from parked where consumer = ? and producer = ? and position > ?',
      [...of, through],
      'run',
    );
    await tx.execute(
      `update progress set position = least(position, ?), epoch = ?, stopped_because = null, generation = generation + 1,
         parked = (select count(*) from parked where parked.consumer = progress.consumer
           and parked.producer = progress.producer and parked.partition = progress.partition and position is not null)
       where consumer = ? and producer = ?`,
      [through, epoch, ...of],
      'run',
    );
  });
}

/** Has a consumer take up an event that it passed over, once, as it would have then. */
export async function takeUpMissed(
  { service, em, consumer }: { service: ServiceName; em: SqlEntityManager; consumer: Consumer },
  event: EventEnvelope,
): Promise<void> {
  const stopping = new AbortController().signal;
  const runner: EffectRunner = { service, consumer, em, onAnnounced: () => undefined, logger: silentLogger, stopping };
  await em.fork().transactional(async (tx) => {
    const inside = tx as SqlEntityManager;
    const course = { consumer: consumer.name, producer: event.source };
    await lockProgress(inside, course, partitionOf(event.partitionkey));
    await runEffect(inside, runner, event);
  });
}
