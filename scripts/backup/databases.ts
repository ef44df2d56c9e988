import { runningServer, startPostgres, type RunningServer } from '@landfall/local-postgres';

export type Databases = Pick<RunningServer, 'url' | 'adminUrl'> & {
  /** Ends what was started for this. */
  leave(): Promise<void>;
};

/** The databases of a data folder: of the platform that runs on it, or started for this and owned meanwhile. */
export async function databasesOf(dataDir: string): Promise<Databases> {
  const running = runningServer(`${dataDir}/postgres`);
  if (running) return { ...running, leave: async () => {} };
  const started = await startPostgres({ dataDir: `${dataDir}/postgres`, durable: true });
  return { url: started.url, adminUrl: started.adminUrl, leave: () => started.stop() };
}
