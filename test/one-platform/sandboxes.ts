import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeData } from '@landfall/local-postgres';
import { endWithThisProcess } from '../../scripts/end-with-this-process.ts';

interface Running {
  url: string;
  process: ChildProcess;
  dataDir: string;
}

/**
 * A sandbox for each of Jest's workers, shared by the test files that it runs one after the other: none sees a queue move
 * that another file works on; and one for each file that must be alone. It starts with the first question, and anew should
 * it end.
 */
export class Sandboxes {
  readonly #running = new Map<string, Promise<Running>>();

  async urlFor(whose: string): Promise<string> {
    const running = this.#running.get(whose) ?? this.#start(whose);
    this.#running.set(whose, running);
    return (await running).url;
  }

  async endOf(whose: string): Promise<void> {
    const running = this.#running.get(whose);
    if (running) await stop(running);
  }

  async end(): Promise<void> {
    await Promise.all([...this.#running.values()].map(stop));
  }

  /** Again where the machine was too busy for it, or another took the port that it had chosen. */
  async #start(whose: string, triesLeft = 2): Promise<Running> {
    const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
    const child = fork(fileURLToPath(new URL('run.ts', import.meta.url)), [dataDir], { execArgv: [] });
    endWithThisProcess(child);
    const [told] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
    if (!told && triesLeft > 0) return this.#start(whose, triesLeft - 1);
    if (!told) throw new Error('The platform that the tests share did not start: what it said stands above.');
    child.once('exit', () => this.#running.delete(whose));
    return { url: (told as { url: string }).url, process: child, dataDir };
  }
}

async function stop(starting: Promise<Running>): Promise<void> {
  const running = await starting.catch(() => null);
  if (!running) return;
  const ended = once(running.process, 'exit');
  running.process.send('stop');
  await ended;
  removeData(`${running.dataDir}/postgres`);
}
