import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart, freePort, removeData } from '@landfall/local-postgres';
import { startPlatform, type Platform } from '../start.ts';

/** A running platform; `leave` stops what was started for it. */
export interface ReachedPlatform {
  url: string;
  leave(): Promise<void>;
}

/** The sandbox that LANDFALL_URL names, or one started for the test in this process. */
export async function reachPlatform(): Promise<ReachedPlatform> {
  const url = process.env['LANDFALL_URL'];
  if (url) return { url, leave: async () => {} };
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
  const platform = await started(dataDir);
  // The sandbox's mandates reach entries by events.
  await platform.drain();
  const leave = async () => {
    await platform.stop();
    removeData(`${dataDir}/postgres`);
  };
  return { url: platform.url, leave };
}

/** Started again where the machine was too busy for it, as the refusal says to do. */
async function started(dataDir: string, triesLeft = 2): Promise<Platform> {
  try {
    return await startPlatform({ dataDir, port: await freePort(), logLevel: 'error' });
  } catch (error) {
    const isBusy = error instanceof CannotStart && /too busy/.test(error.message);
    if (!isBusy || triesLeft === 0) throw error;
    return started(dataDir, triesLeft - 1);
  }
}
