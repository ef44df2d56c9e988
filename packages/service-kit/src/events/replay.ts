import type { ServiceName } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type EffectRunner } from './apply-event.js';
import { type Consumer, producersOf, type Projection } from './consumer.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { ProducerReading } from './read-producer.js';
import type { FeedReader } from './read-events.js';
import { atMost } from '../time/limit.js';

export interface ReplayOptions {
  service: ServiceName;
  orm: { em: SqlEntityManager };
  feedOf: (producer: ServiceName) => FeedReader;
  consumer: Consumer;
  logger?: EventsLogger;
}

/**
 * Empties a projection's tables and fills them again from the producers' feeds; settles when that is done. The service
 * may be running: it finds its progress set back, and reads along.
 * @throws for a reaction: what it does cannot be undone by emptying tables.
 */
export async function replay(options: ReplayOptions): Promise<{ through: Partial<Record<ServiceName, number>> }> {
  const { consumer, service } = options;
  const em = options.orm.em;
  if (consumer.kind !== 'projection') throw new Error(`"${consumer.name}" is a reaction: reactions are never replayed`);
  await emptyProjection(options);
  const logger = options.logger ?? silentLogger;
  const stopping = new AbortController().signal;
  const runner: EffectRunner = { service, consumer, em, onAnnounced: () => undefined, logger, stopping };
  const slots = atMost(4);
  const through: Partial<Record<ServiceName, number>> = {};
  for (const producer of producersOf(consumer)) {
    const feed = options.feedOf(producer);
    const reading = new ProducerReading({ runner, producer, feed, slots, holdMs: 0 });
    await reading.start(null);
    through[producer] = reading.floor;
  }
  return { through };
}

async function epochsOf({ consumer, feedOf }: ReplayOptions): Promise<ReadonlyMap<ServiceName, string | null>> {
  const epochs = new Map<ServiceName, string | null>();
  for (const producer of producersOf(consumer))
    epochs.set(producer, (await feedOf(producer)(Number.MAX_SAFE_INTEGER, 0)).epoch ?? null);
  return epochs;
}

/** Empties a projection's tables, so that it is filled again from the beginning of the logs that there are now. */
export async function emptyProjection(options: ReplayOptions): Promise<void> {
  const projection = options.consumer as Projection;
  const epochs = await epochsOf(options);
  await options.orm.em.fork().transactional(async (tx) => {
    const inside = tx as SqlEntityManager;
    await inside.execute('select 1 from progress where consumer = ? order by producer, partition for update', [
      projection.name,
    ]);
    for (const table of projection.tables)
      await inside.execute(`delete from "${table.replaceAll('"', '')}"`, [], 'run');
    await inside.execute('delete from parked where consumer = ?', [projection.name], 'run');
    for (const [producer, epoch] of epochs)
      await inside.execute(
        `update progress set position = 0, parked = 0, generation = generation + 1, epoch = ?, stopped_because = null
         where consumer = ? and producer = ?`,
        [epoch, projection.name, producer],
        'run',
      );
  });
}
