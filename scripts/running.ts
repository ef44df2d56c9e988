import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@landfall/service-kit';

/** Where the platform that runs from this clone can be reached, left for the commands that need to know. */
export interface Running {
  url: string;
  /** Private listeners. */
  services: Record<ServiceName, string>;
  keysFile: string;
}

const file = fileURLToPath(new URL('../.data/running.json', import.meta.url));

export function noteRunning(running: Running): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(running), { mode: 0o600 });
}
export const noteStopped = (): void => rmSync(file, { force: true });

/** @throws with a sentence for people when nothing runs. */
export function whatRuns(): Running {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running;
  } catch {
    throw new Error('Nothing runs from this clone: start it with npm start or npm run cluster first.');
  }
}
