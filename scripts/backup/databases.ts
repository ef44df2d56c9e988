import { existsSync } from 'node:fs';
import {
  CannotStart,
  placeElsewhere,
  runningServer,
  startPostgres,
  type RunningServer,
} from '@landfall/local-postgres';
import { refuseClosed } from './within-reach.ts';

export type Databases = Pick<RunningServer, 'url' | 'adminUrl'> & {
  /** Ends what was started for this. */
  leave(): Promise<void>;
};

/** The databases of a data folder: of the platform that runs on it, or started for this and owned meanwhile. */
export async function databasesOf(dataDir: string): Promise<Databases> {
  refuseWithoutDatabases(dataDir);
  const running = runningServer(`${dataDir}/postgres`);
  if (running) return { ...running, leave: async () => {} };
  const started = await startPostgres({ dataDir: `${dataDir}/postgres`, durable: true });
  return { url: started.url, adminUrl: started.adminUrl, leave: () => started.stop() };
}

/** @throws CannotStart for a folder that holds none: a command that looks at data makes none. */
export function refuseWithoutDatabases(dataDir: string): void {
  refuseClosed(dataDir);
  const home = `${dataDir}/postgres`;
  if (existsSync(`${home}/server`) || (existsSync(home) && placeElsewhere(home) !== null)) return;
  throw new CannotStart(`There are no databases in ${dataDir}: name the data folder by DATA_DIR.`);
}
