import {
  openDatabase,
  ownFeed,
  serviceNames,
  type FeedReader,
  type ServiceDefinition,
  type ServiceName,
} from '@landfall/service-kit';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { definitionOf } from '../definition-of.ts';

/** One service's records, as an operator's command reaches them. */
export interface ServiceRecords {
  name: ServiceName;
  definition: ServiceDefinition;
  orm: MikroORM;
  em: SqlEntityManager;
  /** Its own log. */
  feed: FeedReader;
  rows<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
}

export type PlatformRecords = Record<ServiceName, ServiceRecords> & { close(): Promise<void> };

/** The records of all services, by the urls of their databases. */
export async function openRecords(urlOf: (name: ServiceName) => string): Promise<PlatformRecords> {
  const opened = await Promise.all(serviceNames.map((name) => openOne(name, urlOf(name))));
  const records = Object.fromEntries(opened.map(({ records: one }) => [one.name, one]));
  const close = async () => void (await Promise.all(opened.map((one) => one.close())));
  return { ...(records as Record<ServiceName, ServiceRecords>), close };
}

async function openOne(name: ServiceName, url: string) {
  const definition = await definitionOf(name);
  const orm = await openDatabase(definition, url);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const records: ServiceRecords = {
    ...{ name, definition, orm, em: orm.em as SqlEntityManager, feed: ownFeed(pool, name) },
    rows: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
  };
  const close = async () => {
    await pool.end();
    await orm.close(true);
  };
  return { records, close };
}
