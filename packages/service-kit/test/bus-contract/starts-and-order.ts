import { type Bus, type BusMessage, type FollowOptions, replay } from '../../src/events/index.js';
import type { Clause } from './clauses.js';
import { failing, keeping, noting, waiting } from './consumers.js';
import { answerAll, effectsOf, expectEachOnceInOrder, type Platform, until } from './platform.js';

const answers = (on: Platform, count: number, from = 0, keys = 7) =>
  Promise.all(Array.from({ length: count }, (_, n) => on.answer(`ent_${(from + n) % keys}`, `req_${from + n}`)));

const kept = async ({ review }: Platform) =>
  (await review.pool.query<{ event_id: string }>('select event_id from kept')).rows.map((row) => row.event_id);

const counting = (bus: Bus) => {
  const counted = {
    published: 0,
    publish: async (...given: Parameters<Bus['publish']>) => {
      counted.published += given[1].length;
      await bus.publish(...given);
    },
    follow: (options: FollowOptions) => bus.follow(options),
    stop: () => bus.stop(),
  };
  return counted;
};

export const startsAndOrder: Clause[] = [
  [
    'a new projection starts at the beginning, a new reaction at the head, and each goes on where it stopped',
    async (on) => {
      const relay = on.relay();
      await answers(on, 5);
      await relay.idle();
      const consumers = await on.consume([keeping, noting('react', 'head')]);
      await consumers.caughtUp;
      await answers(on, 3, 5);
      await relay.idle();
      await consumers.idle();
      await consumers.stop();
      await answers(on, 2, 8);
      await relay.idle();
      await (await on.consume([keeping, noting('react', 'head')])).idle();
      const log = (await on.feed(0, 500)).events.map((event) => event.id);
      expect((await kept(on)).sort()).toEqual(log.toSorted());
      expect((await effectsOf(on, 'react')).map((effect) => effect.event_id).sort()).toEqual(log.slice(5).sort());
    },
  ],
  [
    'a slow consumer and a failing one delay no other',
    async (on) => {
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      await on.review.pool.query(`insert into broken values ('req_0'), ('req_1')`);
      const consumers = await on.consume([waiting('slow', gate), failing('fails'), noting('quick')]);
      const relay = on.relay();
      await answers(on, 20);
      await until('the quick consumer has noted all', async () => (await effectsOf(on, 'quick')).length === 20, 4_000);
      expect(await effectsOf(on, 'slow')).toEqual([]);
      open();
      await relay.idle();
      await consumers.idle();
      await expectEachOnceInOrder(on, await effectsOf(on, 'slow'));
    },
  ],
  [
    'what a follower could not take is delivered again, whatever the fault was',
    async (on) => {
      const [failed, taken] = [new Set<number | null>(), new Set<number | null>()];
      const deliver = async ({ position }: BusMessage) => {
        if (failed.has(position)) return void taken.add(position);
        failed.add(position);
        throw new TypeError('a fault of the program');
      };
      await on.bus.follow({ group: 'faulty', producer: 'documents', deliver });
      const relay = on.relay();
      // announced on and on, since following begins some time after the call
      await until('three events are taken at the second time', async () => {
        await on.answer('ent_1', `req_${failed.size}`);
        await relay.idle();
        return taken.size >= 3;
      });
    },
  ],
  [
    'a replayed projection is emptied and filled again from the feed, while its service runs on',
    async (on) => {
      const relay = on.relay();
      const consumers = await on.consume([keeping]);
      await answers(on, 30);
      await relay.idle();
      await consumers.idle();
      await on.review.pool.query(`update kept set key = 'ent_wrong'`);
      const { em } = on.review;
      const replayed = replay({ service: 'review', orm: { em }, feedOf: () => on.feed, consumer: keeping });
      await answers(on, 30, 30);
      await replayed;
      await answers(on, 10, 60);
      await relay.idle();
      await consumers.idle();
      const { rows } = await on.review.pool.query('select count(*)::integer as wrong from kept where key = $1', [
        'ent_wrong',
      ]);
      expect(rows).toEqual([{ wrong: 0 }]);
      const log = (await on.feed(0, 500)).events.map((event) => event.id);
      expect((await kept(on)).sort()).toEqual(log.sort());
      expect(log).toHaveLength(70);
    },
  ],
  [
    '10,000 events from 8 writers that commit in no order: none is lost, and each key keeps its order, with two relays at once',
    async (on) => {
      const counted = counting(on.bus);
      const relays = [on.relay(counted), on.relay(counted)];
      const consumers = await on.consume([noting('all')], { effectsAtOnce: 4 });
      const writer = async (each: number) => {
        for (let n = 0; n < 625; n += 1) {
          const ids = [`req_${each}_${n}_a`, `req_${each}_${n}_b`];
          await answerAll(on.documents.em, `ent_${(each * 7 + n) % 40}`, ids, Math.random() * 0.005);
          relays[n % 2]!.poke();
        }
      };
      await Promise.all(Array.from({ length: 8 }, (_, each) => writer(each)));
      await Promise.all(relays.map((relay) => relay.idle()));
      await consumers.idle();
      const { rows } = await on.documents.pool.query(
        `select count(*)::integer as events, max(position)::integer as last, count(*) filter (where behind)::integer as behind
         from (select position, position < lag(position) over (partition by partitionkey order by seq) as behind from event) as e`,
      );
      expect(rows).toEqual([{ events: 10_000, last: 10_000, behind: 0 }]);
      await expectEachOnceInOrder(on, await effectsOf(on, 'all'));
      // one relay works and the other waits: at most a batch is published again, when the second takes over
      expect(counted.published).toBeLessThanOrEqual(10_500);
    },
  ],
];
