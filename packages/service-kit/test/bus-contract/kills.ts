import type { CrashPoint } from '../../src/events/index.js';
import type { Clause } from './clauses.js';
import { noting } from './consumers.js';
import { effectsOf, expectEachOnceInOrder, type Platform, until } from './platform.js';

// the acknowledgement comes first: the group is still new, and its first member gets everything by the bus
const points: CrashPoint[] = [
  'after-effect-before-acknowledgement',
  'after-commit-before-publish',
  'after-placing-before-publish',
  'after-publish-before-progress',
  'after-effect-before-commit',
];

async function dieAt(on: Platform, point: CrashPoint, round: number): Promise<void> {
  const worker = on.worker(['react'], point);
  // one that dies of what the last one left behind does not get ready
  await worker.ready.catch(() => undefined);
  for (let n = 0; n < 10; n += 1) worker.answer(`ent_${n % 3}`, `req_${round}_${n}`);
  expect({ point, ended: await worker.ended }).toEqual({ point, ended: 'SIGKILL' });
}

const eventsIn = async ({ documents }: Platform): Promise<number> =>
  (await documents.pool.query<{ n: number }>('select count(*)::integer as n from event')).rows[0]!.n;

export const kills: Clause[] = [
  [
    'a process killed at any point between commit, publication, effect and acknowledgement: each effect happens once',
    async (on) => {
      for (const [round, point] of points.entries()) await dieAt(on, point, round);
      const survivor = on.worker(['react']);
      await survivor.ready;
      survivor.answer('ent_0', 'req_last');
      const all = async () => (await effectsOf(on, 'react')).length >= (await eventsIn(on));
      await until(
        'the survivor has taken up everything',
        async () => (await eventsIn(on)) > points.length && (await all()),
      );
      await expectEachOnceInOrder(on, await effectsOf(on, 'react'));
    },
  ],
  [
    'a process that stands still, is overtaken by another and comes back: each effect happens once, and nothing waits for it',
    async (on) => {
      const zombie = on.worker(['react']);
      await zombie.ready;
      for (let n = 0; n < 30; n += 1) await on.answer(`ent_${n % 9}`, `req_${n}`);
      await until('the first has begun', async () => (await effectsOf(on, 'react')).length > 0);
      zombie.process.kill('SIGSTOP');
      const relay = on.relay();
      await on.consume([noting('react')], { checkFeedsMs: 200 });
      for (let n = 30; n < 60; n += 1) await on.answer(`ent_${n % 9}`, `req_${n}`);
      relay.poke();
      // it holds the log, and perhaps a partition and a lock: all are taken from it
      await until('all is taken up without it', async () => (await effectsOf(on, 'react')).length >= 60);
      zombie.process.kill('SIGCONT');
      await on.answer('ent_0', 'req_last');
      await until('the last is taken up', async () => (await effectsOf(on, 'react')).length >= 61);
      await expectEachOnceInOrder(on, await effectsOf(on, 'react'));
    },
  ],
];
