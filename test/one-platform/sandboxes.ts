import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { startBeside, type Beside } from './beside.ts';

interface Running {
  platform: Beside;
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
    return (await running).platform.url;
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
    const platform = await standing(dataDir).catch((error: Error) => {
      if (triesLeft > 0) return null;
      throw error;
    });
    if (!platform) return this.#start(whose, triesLeft - 1);
    void platform.ended.then(() => this.#running.delete(whose));
    return { platform, dataDir };
  }
}

async function standing(dataDir: string): Promise<Beside> {
  const platform = await startBeside({ dataDir, port: await freePort(), logLevel: 'error' });
  // The sandbox's mandates reach entries by events.
  await platform.drain();
  return platform;
}

async function stop(starting: Promise<Running>): Promise<void> {
  const running = await starting.catch(() => null);
  if (!running) return;
  await running.platform.stop();
  removeData(`${running.dataDir}/postgres`);
}
