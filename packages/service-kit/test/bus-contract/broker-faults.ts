import kafkajs from 'kafkajs';
import { topicOf, toCloudEvent } from '@landfall/events';
import { type Bus, type BusMessage, KafkaBus } from '../../src/events/index.js';
import type { Clause } from './clauses.js';
import { noting } from './consumers.js';
import { effectsOf, expectEachOnceInOrder, type Platform, until } from './platform.js';

const answers = async (on: Platform, from: number, count: number) => {
  for (let n = from; n < from + count; n += 1) await on.answer(`ent_${n % 9}`, `req_${n}`);
};

const noted = (on: Platform, count: number, milliseconds?: number) =>
  until(`${count} events are noted`, async () => (await effectsOf(on, 'react')).length >= count, milliseconds);

const placed = (on: Platform, count: number) =>
  until(`${count} events have their positions`, async () => (await on.feed(0, 0)).head === count, 5_000);

/** No feed is looked at in between: whoever is not followed again would be told of nothing. */
const byTheBusAlone = { checkFeedsMs: 3_600_000 };

async function send(on: Platform, messages: kafkajs.Message[]): Promise<void> {
  const kafka = new kafkajs.Kafka({ brokers: [on.broker!.brokers], logLevel: kafkajs.logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic: on.prefix + topicOf('documents'), messages });
  await producer.disconnect();
}

export const brokerFaults: Clause[] = [
  [
    'who follows several producers under one name is told by the bus of what each announces',
    async (on) => {
      const told = new Set<string>();
      const deliver = async ({ event }: BusMessage) => void told.add(event!.source);
      const producers = ['accounts', 'documents', 'review'] as const;
      await Promise.all(producers.map((producer) => on.bus.follow({ group: 'gateway', producer, deliver })));
      await on.answer('ent_1', 'req_1');
      await on.relay().idle();
      const [event] = (await on.feed(0, 1)).events;
      for (const source of producers) {
        const publish = () => on.bus.publish(source, [{ event: { ...event!, source }, previous: 0 }]);
        // a new topic may refuse for a moment; relays give again what the bus did not take
        await until(`the bus takes what ${source} announces`, () =>
          publish().then(
            () => true,
            () => false,
          ),
        );
      }
      await until('each producer was heard', async () => told.size === producers.length);
    },
  ],
  [
    'what is no event, or not in the log, is parked once with its reason; it stops nobody, and redriving sets it right',
    async (on) => {
      const relay = on.relay();
      const consumers = await on.consume([noting('react')]);
      await answers(on, 0, 9);
      await relay.idle();
      await consumers.idle();
      const [real] = (await on.feed(0, 1)).events;
      const foreign = JSON.stringify(toCloudEvent({ ...real!, source: 'entries' }));
      const invented = JSON.stringify(toCloudEvent({ ...real!, position: 1_000_000 }));
      const values = ['{"half":', '{"half":', 'null', foreign, invented];
      await send(
        on,
        values.map((value) => ({ key: 'ent_0', value })),
      );
      await until('all four are parked', async () => (await consumers.parked()).length === 4);
      await answers(on, 9, 9);
      await relay.idle();
      await consumers.idle();
      await expectEachOnceInOrder(on, await effectsOf(on, 'react'));
      expect((await consumers.parked()).map((each) => each.reason).sort()).toEqual([
        'it is not JSON',
        'it is not in the log of its producer',
        'it says that it comes from entries, on the topic of documents',
        'not a CloudEvent: a JSON object is expected',
      ]);
      expect(await consumers.redrive('react')).toEqual({ done: 0, parked: 0 });
    },
  ],
  [
    'what is lost on the way is read from the feed, in order, by consumers that run on',
    async (on) => {
      const { bus } = on;
      const kept = (position: number) => position % 3 === 0;
      const losing: Bus = {
        publish: (producer, events) =>
          bus.publish(
            producer,
            events.filter(({ event }) => kept(event.position)),
          ),
        follow: (options) => bus.follow(options),
        stop: () => bus.stop(),
      };
      const relay = on.relay(losing);
      const consumers = await on.consume([noting('react')]);
      await answers(on, 0, 40);
      await relay.idle();
      await consumers.idle();
      await expectEachOnceInOrder(on, await effectsOf(on, 'react'));
    },
  ],
  [
    'the broker is killed and comes back: events are stored and placed meanwhile, and none is lost',
    async (on) => {
      on.relay();
      await on.consume([noting('react')], byTheBusAlone);
      await answers(on, 0, 40);
      await noted(on, 20);
      await on.broker!.kill9();
      await answers(on, 40, 40);
      await placed(on, 80);
      await on.broker!.restart();
      await answers(on, 80, 20);
      // the broker first lets the session of before run out
      await noted(on, 100, 120_000);
      await expectEachOnceInOrder(on, await effectsOf(on, 'react'));
    },
  ],
  [
    'a bus that is away says so, once and as loudly as that it is back',
    async (on) => {
      const said: string[] = [];
      const at = (level: string) => (_: object, message: string) => void said.push(`${level}: ${message}`);
      const logger = { debug: () => undefined, info: at('info'), warn: at('warn'), error: at('error') };
      const bus = new KafkaBus({ brokers: [on.broker!.brokers], clientId: 'watched', prefix: on.prefix, logger });
      const told: number[] = [];
      await bus.follow({
        ...{ group: 'watched', producer: 'documents' },
        deliver: async ({ position }) => void told.push(position!),
      });
      on.relay();
      await on.answer('ent_1', 'req_1');
      await until('the first event is heard', async () => told.length > 0);
      said.length = 0;
      expect(bus.isAway).toBe(false);
      await on.broker!.kill9();
      await until('the bus is known to be away', async () => bus.isAway);
      await on.broker!.restart();
      await until('the bus is known to be back', async () => !bus.isAway, 120_000);
      expect(said).toEqual([
        'warn: the bus cannot be followed; trying until it can',
        'warn: the bus is followed again',
      ]);
      await bus.stop();
    },
  ],
  [
    'the broker loses all its data: everything is still taken up, once and in order',
    async (on) => {
      const relay = on.relay();
      const before = await on.consume([noting('react')]);
      await answers(on, 0, 20);
      await noted(on, 20);
      await before.stop();
      await answers(on, 20, 20);
      await relay.idle();
      await on.broker!.forget();
      const consumers = await on.consume([noting('react')]);
      await answers(on, 40, 20);
      await noted(on, 60);
      await relay.idle();
      await consumers.idle();
      await expectEachOnceInOrder(on, await effectsOf(on, 'react'));
    },
  ],
];
