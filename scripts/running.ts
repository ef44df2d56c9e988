import { existsSync, readFileSync, rmSync } from 'node:fs';
import { serviceNames, type ServiceName } from '@landfall/events';
import { isAlive, replaceFile } from '@landfall/local-postgres';
import { z } from 'zod';
import { dataDirOf } from './start-settings.ts';

const origin = z.string();
const noteShape = z.object({
  pid: z.number(),
  url: origin,
  services: z.record(z.enum(serviceNames), origin),
  keysFile: z.string(),
});

/** Where the platform that runs on a data folder can be reached, left in it for the commands that need to know. */
export interface Running {
  url: string;
  /** Private listeners. */
  services: Record<ServiceName, string>;
  keysFile: string;
}

const noteIn = (dataDir: string): string => `${dataDir}/running.json`;

/** A platform that cannot leave a note runs all the same. */
export function noteRunning(dataDir: string, running: Running): void {
  try {
    replaceFile(noteIn(dataDir), JSON.stringify({ pid: process.pid, ...running }));
  } catch (error) {
    console.warn(`Commands will not find this platform: ${(error as Error).message}`);
  }
}

/** Takes away the note of this process, and no other's. */
export function noteStopped(dataDir: string): void {
  if (readNote(dataDir)?.pid === process.pid) rmSync(noteIn(dataDir), { force: true });
}

/** What runs on the data folder that DATA_DIR names, in one process or as a cluster. @throws a sentence for people when nothing does. */
export function whatRuns(environment: Record<string, string | undefined> = process.env): Running {
  const dataDir = dataDirOf(environment);
  const running = [dataDir, `${dataDir}/cluster`].map(readNote).find((note) => note !== null && isAlive(note.pid));
  if (running) return running;
  throw new Error(
    `Nothing runs on the data in ${dataDir}. Start it with npm start or npm run cluster first, or name its folder by DATA_DIR.`,
  );
}

/** Null where there is none that can be read: the next start leaves another. */
function readNote(dataDir: string): z.output<typeof noteShape> | null {
  if (!existsSync(noteIn(dataDir))) return null;
  try {
    return noteShape.parse(JSON.parse(readFileSync(noteIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
}
