import { startPostgres, type Postgres } from '@landfall/local-postgres';
import type { ServiceName } from '@landfall/service-kit';
import type { Kept } from './keep-running.ts';

/** The Postgres server of a service, which can be started again on its port. */
export interface KeptPostgres extends Kept {
  /** The server that runs now. */
  readonly server: Postgres;
  stop(): Promise<void>;
}

export async function postgresOf(service: ServiceName, dataDir: string): Promise<KeptPostgres> {
  let lose = (): void => undefined;
  let lost = new Promise<void>(() => undefined);
  const start = (port?: number): Promise<Postgres> => {
    lost = new Promise((resolve) => (lose = resolve));
    const at = port === undefined ? {} : { port };
    return startPostgres({
      dataDir: `${dataDir}/${service}`,
      durable: true,
      databases: [service],
      onLost: lose,
      isKept: false,
      ...at,
    });
  };
  let server = await start();
  return {
    name: `Postgres of ${service}`,
    get server() {
      return server;
    },
    ended: () => lost.then(() => `its log says why: ${dataDir}/${service}/postgres.log`),
    start: async () => {
      await server.stop();
      server = await start(server.port);
    },
    stop: () => server.stop(),
  };
}
