// A platform as a process of its own beside Jest, which would read each of its thousands of files anew for each test file.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithThisProcess } from '../../scripts/end-with-this-process.ts';
import type { Platform, PlatformOptions } from '../../start.ts';

type Told = Pick<Platform, 'url' | 'services'>;

/** What a test has of a platform beside it. */
export interface Beside extends Told, Pick<Platform, 'drain' | 'stop'> {
  /** Settled once it has ended, however that came. */
  ended: Promise<unknown>;
}

/** @throws Error where it ends before it stands; it has said why. */
export async function startBeside(options: PlatformOptions): Promise<Beside> {
  const run = fileURLToPath(new URL('run.ts', import.meta.url));
  const child = fork(run, [JSON.stringify(options)], { execArgv: [] });
  endWithThisProcess(child);
  const ended = once(child, 'exit');
  const answer = async (): Promise<unknown> => {
    const [said] = (await Promise.race([once(child, 'message'), ended.then(() => [null])])) as [unknown];
    if (said === null) throw new Error('The platform beside the tests ended: what it said stands above.');
    return said;
  };
  const told = (await answer()) as Told;
  return {
    ...told,
    ended,
    drain: async () => {
      child.send('drain');
      await answer();
    },
    stop: async () => {
      if (child.connected) child.send('stop');
      await ended;
    },
  };
}
