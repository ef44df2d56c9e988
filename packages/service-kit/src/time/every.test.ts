import { every } from './every.js';
import { pause } from './pause.js';

const ignored = { everyMs: 1, onFault: () => undefined };

test('work is done again and again, one time after the other', async () => {
  let [atOnce, most, times] = [0, 0, 0];
  const often = Promise.withResolvers<void>();
  const end = every(ignored, async () => {
    most = Math.max(most, (atOnce += 1));
    await pause(2);
    atOnce -= 1;
    if ((times += 1) === 3) often.resolve();
  });
  await often.promise;
  await end();
  expect(most).toBe(1);
});

test('what fails is told, and the next time comes all the same', async () => {
  const faults: unknown[] = [];
  const again = Promise.withResolvers<void>();
  const end = every({ everyMs: 1, atOnce: true, onFault: (error) => faults.push(error) }, () => {
    if (faults.length === 0) throw new Error('once');
    again.resolve();
  });
  await again.promise;
  await end();
  expect(faults).toEqual([new Error('once')]);
});

test('to end waits for the work that is going on, and no time comes after it', async () => {
  const begun = Promise.withResolvers<void>();
  let [times, whole] = [0, 0];
  const end = every({ ...ignored, atOnce: true }, async (signal) => {
    times += 1;
    begun.resolve();
    await pause(600_000, signal);
    whole += 1;
  });
  await begun.promise;
  await end();
  expect([times, whole]).toEqual([1, 1]);
});

test('a pause that nobody waits for any more ends at once and says so', async () => {
  const stopped = new AbortController();
  const paused = pause(600_000, stopped.signal);
  stopped.abort();
  expect(await paused).toBe(false);
  expect(await pause(1)).toBe(true);
});
