import { makeEvent } from '@landfall/events';
import { partitionOf } from '../../src/events/index.js';
import type { Clause } from './clauses.js';
import { failing } from './consumers.js';
import { effectsOf, expectEachOnceInOrder, type Platform } from './platform.js';

/** An event as a later or broken release of the producer would store it. */
async function announce(
  on: Platform,
  key: string,
  given: { type?: string; typeversion?: number; data?: object },
): Promise<void> {
  const event = {
    ...makeEvent('request.answered', { requestId: 'req_x', entryId: key }, { subject: 'req_x', partitionkey: key }),
    ...given,
  };
  await on.documents.pool.query(
    `insert into event (id, type, typeversion, subject, partitionkey, partition, time, visibleto, accounts, ports, actor, data)
     values ($1, $2, $3, $4, $5, $6, now(), 'account', '{}', '{}', 'per_1', $7)`,
    [event.id, event.type, event.typeversion, event.subject, key, partitionOf(key), event.data],
  );
}

// two keys of one partition: the other goes on although it comes after, in the same line
const poisoned = 'ent_0';
const neighbour = Array.from({ length: 200 }, (_, n) => `ent_n${n}`).find(
  (key) => partitionOf(key) === partitionOf(poisoned),
)!;

export const poison: Clause[] = [
  [
    'an event whose effect always fails is parked after 5 tries; its key waits, others go on, and redriving has one effect',
    async (on) => {
      await on.review.pool.query(`insert into broken values ('req_bad')`);
      const tries: string[] = [];
      const consumers = await on.consume([failing('careful', tries)]);
      const relay = on.relay();
      for (const id of ['req_1', 'req_bad', 'req_2', 'req_3']) await on.answer(poisoned, id);
      await on.answer(neighbour, 'req_4');
      await relay.idle();
      await consumers.idle();
      expect(tries.filter((id) => id === 'req_bad')).toHaveLength(5);
      expect((await effectsOf(on, 'careful')).map((effect) => effect.key)).toEqual([poisoned, neighbour]);
      const parked = await consumers.parked('careful');
      expect(parked.map(({ position, reason, tries: tried }) => [position, reason, tried])).toEqual([
        [2, 'request req_bad is broken', 5],
        [3, 'it waits behind an earlier event of its key', 0],
        [4, 'it waits behind an earlier event of its key', 0],
      ]);
      expect(await consumers.redrive('careful', poisoned)).toEqual({ done: 0, parked: 3 });
      await on.review.pool.query('delete from broken');
      const redriven = await Promise.all([1, 2, 3].map(() => consumers.redrive('careful', poisoned)));
      expect(redriven.map(({ done }) => done).reduce((sum, done) => sum + done, 0)).toBe(3);
      await on.answer(poisoned, 'req_5');
      await relay.idle();
      await consumers.idle();
      expect(await consumers.parked()).toEqual([]);
      await expectEachOnceInOrder(on, await effectsOf(on, 'careful'));
    },
  ],
  [
    'a later version and broken data are parked with their reason, an unknown type goes past, and other keys go on',
    async (on) => {
      const consumers = await on.consume([failing('careful')]);
      const relay = on.relay();
      await announce(on, 'ent_later', { typeversion: 2 });
      await announce(on, 'ent_broken', { data: { requestId: 7 } });
      await announce(on, 'ent_unknown', { type: 'request.sunk', data: {} });
      for (const key of ['ent_later', 'ent_broken', 'ent_unknown', 'ent_well']) await on.answer(key, `req_${key}`);
      await relay.idle();
      await consumers.idle();
      expect((await effectsOf(on, 'careful')).map((effect) => effect.key).sort()).toEqual(['ent_unknown', 'ent_well']);
      const reasons = (await consumers.parked()).map(({ key, reason }) => `${key}: ${reason}`);
      expect(reasons).toEqual([
        'ent_later: version 2 of "request.answered" is not known here; the newest known is 1',
        expect.stringMatching(/^ent_broken: the data of "request.answered" is not valid at "requestId"/),
        'ent_later: it waits behind an earlier event of its key',
        'ent_broken: it waits behind an earlier event of its key',
      ]);
      expect(await consumers.redrive('careful')).toEqual({ done: 0, parked: 4 });
      expect((await consumers.parked()).map((each) => each.tries)).toEqual([2, 2, 0, 0]);
    },
  ],
  [
    'a consumer that is held back still takes everything up, later',
    async (on) => {
      const startedAt = Date.now();
      const consumers = await on.consume([failing('held')], { holdMs: 4_000 });
      const relay = on.relay();
      for (let n = 0; n < 12; n += 1) await on.answer(`ent_${n % 2}`, `req_${n}`);
      await relay.idle();
      expect(await effectsOf(on, 'held')).toEqual([]);
      await consumers.idle();
      expect(Date.now() - startedAt).toBeGreaterThanOrEqual(4_000);
      await expectEachOnceInOrder(on, await effectsOf(on, 'held'));
    },
  ],
];
