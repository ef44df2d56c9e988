import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { keepRunning } from '../scripts/cluster/keep-running.ts';

/** A real process that ends at once, by its own error. */
function failing(name: string) {
  let child: ChildProcess;
  let starts = 0;
  const start = async (): Promise<void> => {
    starts += 1;
    child = spawn(process.execPath, ['-e', 'process.exit(3)'], { stdio: 'ignore' });
    await once(child, 'spawn');
  };
  const ended = async (): Promise<string> => {
    if (child.exitCode === null) await once(child, 'exit');
    return `exit code ${child.exitCode}`;
  };
  return { name, start, ended, starts: () => starts };
}

test('what ends again and again is given up with a sentence, and not started any more', async () => {
  const review = failing('review');
  await review.start();
  const said: string[] = [];
  const gaveUp: string[] = [];
  await keepRunning([review], {
    say: (what) => said.push(what),
    giveUp: (why) => gaveUp.push(why),
    isStopping: () => false,
    pausesMs: [0, 0, 0],
  });
  expect(review.starts()).toBe(4);
  expect(said[0]).toBe('review has ended (exit code 3); starting it again');
  expect(gaveUp).toEqual(['review has ended 4 times in a row, the last time by exit code 3.']);
});

test('what cannot be started at all is given up as well', async () => {
  const gone = { name: 'entries', ended: async () => 'SIGKILL', start: () => Promise.reject(new Error('no room')) };
  const gaveUp: string[] = [];
  await keepRunning([gone], {
    say: () => undefined,
    giveUp: (why) => gaveUp.push(why),
    isStopping: () => false,
    pausesMs: [0, 0],
  });
  expect(gaveUp).toEqual(['entries has ended 3 times in a row, the last time by no room.']);
});

test('what ends because everything is stopped is left alone', async () => {
  const review = failing('review');
  await review.start();
  const said: string[] = [];
  const all = { say: (what: string) => said.push(what), giveUp: (why: string) => said.push(why) };
  await keepRunning([review], { ...all, isStopping: () => true });
  expect([review.starts(), said]).toEqual([1, []]);
});
