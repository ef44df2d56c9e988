import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removeData, whereDataLie } from './data-place.js';
import { startPostgres, type Postgres, type PostgresOptions } from './start-postgres.js';

const homes: string[] = [];
export const isRoot = process.getuid?.() === 0;
export const running: Postgres[] = [];

/** Where data may be kept, below a folder that everybody may enter. */
export function newHome(): string {
  const parent = mkdtempSync(join(tmpdir(), 'landfall-start-'));
  chmodSync(parent, 0o755);
  homes.push(parent);
  return join(parent, 'postgres');
}

/** Starts a server that ends with the test. */
export async function start(dataDir: string, port?: number, more: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, durable: true, ...(port === undefined ? {} : { port }), ...more });
  running.push(postgres);
  return postgres;
}

export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed under a client's hands must not end the test run.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

export const serverFolder = (home: string): string => join(whereDataLie(home), 'server');
export const serverPid = (home: string): number =>
  Number(readFileSync(join(serverFolder(home), 'postmaster.pid'), 'utf8').split('\n')[0]);
export const keepShip = (url: string, ship: string) =>
  ask(url, `create table if not exists arrival (ship text); insert into arrival values ('${ship}')`);
export const ships = async (url: string) =>
  (await ask(url, 'select ship from arrival order by ship')).map((row) => (row as { ship: string }).ship);

/** Stops what a test started, and removes its folders. */
export async function stopAll(): Promise<void> {
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const parent of homes.splice(0)) {
    removeData(join(parent, 'postgres'));
    removeData(parent);
  }
}
