// Events per second from a committed row to whoever follows, through the bus of one process and through Kafka.
import { makeEvent } from '@landfall/events';
import {
  appendEvents,
  KafkaBus,
  kitMigration,
  LocalBus,
  migrate,
  openDatabase,
  ownFeed,
  projection,
  startConsumers,
  startRelay,
  type Bus,
  type Consumer,
} from '@landfall/service-kit';
import pg from 'pg';
import { kafkaUnavailable, startKafka, type Kafka } from '../scripts/kafka.ts';
import { shown, spread, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const definition = { tables: [], migrations: [kitMigration] };
const keys = 200;

/** A producer and a consumer with a database each, as documents and review have them. */
interface Ends {
  sender: Awaited<ReturnType<typeof openEnd>>;
  receiver: Awaited<ReturnType<typeof openEnd>>;
}

/** Where events are counted as they arrive. */
class Counter {
  #count = 0;
  #all = Promise.withResolvers<void>();
  #expected = 1;

  note(): void {
    this.#count += 1;
    if (this.#count === this.#expected) this.#all.resolve();
  }

  async reach(expected: number): Promise<void> {
    this.#expected = expected;
    if (this.#count < expected) await this.#all.promise;
    this.#count = 0;
    this.#all = Promise.withResolvers<void>();
  }
}

/** Follower and consumer, on both buses where Kafka can be had. */
export async function eventsOnTheBus(bench: Bench): Promise<Measured> {
  const ends: Ends = { sender: await openEnd(bench, 'sender'), receiver: await openEnd(bench, 'receiver') };
  const why = kafkaUnavailable();
  bench.say(why ?? 'starting a Kafka broker');
  const kafka = why === null ? await startKafka() : null;
  const rows = [['bus', 'who takes them', 'events at once', 'events/s']];
  try {
    for (const [name, bus] of busesOf(ends, kafka)) {
      rows.push([
        name,
        'a follower that only counts',
        ...(await measured(bench, ends, bus(), follow, bench.scaled(5_000))),
      ]);
      rows.push([
        name,
        'a consumer, one row and its progress in a transaction each',
        ...(await measured(bench, ends, bus(), consume, bench.scaled(1_000))),
      ]);
    }
  } finally {
    await kafka?.stop();
    await Promise.all(Object.values(ends).map((end) => end.close()));
  }
  return { title: 'Events from the log to whoever follows', text: told(bench, rows, why) };
}

const told = (bench: Bench, rows: string[][], whyNoKafka: string | null): string => `\
${table(rows)}

So many events are committed in one transaction; the clock runs from that commit until the last has arrived: the relay gives
positions (up to 2,000 in a statement), reads pages of 500 and publishes them, ${keys} keys over 12 partitions.
${bench.rounds} rounds; median (least–most). Producer, bus client and consumer share one process here, and a consumer runs
two effects at once.${whyNoKafka === null ? ' Kafka is one broker on this machine, `acks=all`, one copy.' : ` Kafka was not measured: ${whyNoKafka}`} It does not show several consumers at once, or a
broker with copies on other machines.`;

const busesOf = ({ sender }: Ends, kafka: Kafka | null): [string, () => Bus][] => [
  ['local', () => localBus(sender.pool)],
  ...(kafka
    ? [
        [
          'Kafka',
          () => new KafkaBus({ brokers: [kafka.brokers], clientId: 'bench', prefix: `${crypto.randomUUID()}.` }),
        ] as [string, () => Bus],
      ]
    : []),
];

function localBus(pool: pg.Pool): Bus {
  const bus = new LocalBus();
  bus.register('documents', ownFeed(pool, 'documents'));
  return bus;
}

type Taking = (ends: Ends, bus: Bus, arrived: () => void) => Promise<{ stop(): Promise<void> }>;

const follow: Taking = (_, bus, arrived) =>
  bus.follow({ group: 'bench', producer: 'documents', deliver: async ({ event }) => void (event && arrived()) });

const consume: Taking = async ({ sender, receiver }, bus, arrived) => {
  const consumer: Consumer = projection({
    name: `count-${crypto.randomUUID()}`,
    tables: ['effect'],
    on: {
      'request.answered': async (em, { data }) => {
        await em.execute('insert into effect (request_id) values (?)', [data.requestId], 'run');
        arrived();
      },
    },
  });
  const feedOf = () => ownFeed(sender.pool, 'documents');
  const consumers = await startConsumers({
    service: 'review',
    orm: receiver.orm as never,
    bus,
    feedOf,
    consumers: [consumer],
  });
  await consumers.caughtUp;
  return consumers;
};

async function measured(bench: Bench, ends: Ends, bus: Bus, taking: Taking, count: number): Promise<[string, string]> {
  await ends.sender.empty();
  const counter = new Counter();
  const taker = await taking(ends, bus, () => counter.note());
  const relay = startRelay({ producer: 'documents', databaseUrl: ends.sender.url, bus });
  const perSecond: number[] = [];
  try {
    // what comes first waits for connections, topics and groups
    await announce(ends, 10);
    await counter.reach(10);
    for (let round = 0; round < bench.rounds; round += 1) {
      bench.say(`round ${round + 1} of ${bench.rounds}`);
      await announce(ends, count);
      relay.poke();
      const began = performance.now();
      await counter.reach(count);
      perSecond.push((count * 1_000) / (performance.now() - began));
    }
  } finally {
    await relay.stop();
    await taker.stop();
    await bus.stop();
  }
  return [shown(count), spread(perSecond)];
}

async function announce({ sender }: Ends, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, n) => {
    const entryId = `ent_${n % keys}`;
    return makeEvent(
      'request.answered',
      { requestId: `req_${n}`, entryId },
      { subject: `req_${n}`, partitionkey: entryId },
    );
  });
  await sender.orm.em
    .fork()
    .transactional((em) => appendEvents(em as never, events, { time: new Date(), actor: 'system:documents' }));
}

async function openEnd({ platform: { postgres } }: Bench, name: 'sender' | 'receiver') {
  const url = postgres.url(name, 'app');
  await migrate(definition, postgres.url(name, 'owner'), url);
  const owner = new pg.Client({ connectionString: postgres.url(name, 'owner') });
  await owner.connect();
  await owner.query(
    `create table if not exists effect (request_id text not null); grant insert, delete on effect to "${new URL(url).username}"`,
  );
  const orm = await openDatabase(definition, url);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  return {
    ...{ url, orm, pool },
    /** A log without events, as a new service has it. */
    empty: async () => {
      await owner.query('truncate event; update relay_progress set published = 0, last_in_partition = default');
    },
    close: async () => {
      await pool.end();
      await orm.close(true);
      await owner.end();
    },
  };
}
