// `node test/old-database/make-dump.ts FILE`: plays a year on a platform of this very version and writes all that it
// holds into one file. README.md says when.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { freePort } from '@landfall/local-postgres';
import { epochMigration, serviceNames, type ServiceDefinition } from '@landfall/service-kit';
import pg from 'pg';
import { definitionOf } from '../../scripts/definition-of.ts';
import { databasesOf } from '../../scripts/backup/databases.ts';
import { demoData } from '../../scripts/demo-data.ts';
import { startPlatform } from '../../start.ts';
import { endAMandate, parkAnEvent } from './by-hand.ts';
import { askForMail, playAYear } from './play-a-year.ts';

async function main([file]: string[]): Promise<void> {
  if (!file) throw new Error('Say where to write it.');
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-old-'));
  await onPlatform(dataDir, {}, async (url) => {
    await demoData(url, { progressFile: `${dataDir}/demo-data.json`, say: console.log, count: 12 }).fileFirst();
    await playAYear(url);
  });
  const databases = await databasesOf(dataDir);
  await endAMandate(databases.url('accounts', 'owner'));
  await parkAnEvent(databases.url('entries', 'owner'));
  await databases.leave();
  // a port where nobody listens: what is to be mailed waits
  await onPlatform(dataDir, { smtpUrl: `smtp://127.0.0.1:${await freePort()}`, mailFrom: 'a@example.gov' }, askForMail);
  const lines = [...about(), ...filesIn(dataDir), ...(await rowsIn(dataDir))];
  const text = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const compressed = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  writeFileSync(file, compressed);
  console.log(`${file}: ${lines.length} lines, ${compressed.length} bytes`);
}

async function onPlatform(dataDir: string, more: object, play: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const platform = await startPlatform({ dataDir, port, logLevel: 'error', ...more });
  try {
    await platform.drain();
    await play(platform.url);
    await platform.drain();
  } finally {
    await platform.stop();
  }
}

const about = () => [{ commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim() }];

function filesIn(dataDir: string) {
  const found = readdirSync(`${dataDir}/files`, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = found.map(({ parentPath, name }) => relative(dataDir, join(parentPath, name))).sort();
  return ['keys.json', 'platform.json', 'demo-data.json', ...paths].map((path) => ({
    path,
    base64: readFileSync(join(dataDir, path), 'base64'),
  }));
}

async function rowsIn(dataDir: string): Promise<object[]> {
  const databases = await databasesOf(dataDir);
  try {
    const lines: object[] = [];
    for (const database of serviceNames) {
      const client = new pg.Client({ connectionString: databases.url(database, 'owner') });
      await client.connect();
      lines.push({ database, statements: await statementsOf(await definitionOf(database)) });
      for await (const line of tablesOf(client)) lines.push({ database, ...line });
      await client.end();
    }
    return lines;
  } finally {
    await databases.leave();
  }
}

/** What this version makes a database of, statement by statement: whatever becomes of its migrations, the tables are those of today. */
async function statementsOf({ migrations }: ServiceDefinition): Promise<string[]> {
  const statements = [
    `create table mikro_orm_migrations (id serial primary key, name varchar(255), executed_at timestamptz default current_timestamp)`,
  ];
  for (const { class: Migration } of [...migrations, epochMigration]) {
    const said: string[] = [];
    // one that asks for rows finds none, as in a database that is new
    const driver = { execute: async (sql: string) => (said.push(sql), []) };
    const migration = new Migration(...([driver, { get: () => undefined }] as never[]));
    await migration.up();
    statements.push(...said, ...(migration.getQueries() as string[]));
  }
  return statements;
}

// but for the table that each start makes to see whether it can write
const tables = `select table_name as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'write_probe' order by 1`;
const sequences = `select sequencename as name, last_value::text as "lastValue" from pg_sequences
  where schemaname = 'public' and last_value is not null order by 1`;

async function* tablesOf(client: pg.Client) {
  for (const { name } of (await client.query<{ name: string }>(tables)).rows) {
    const { rows } = await client.query<{ row: string }>(
      `select row_to_json(t)::text as row from "${name}" t order by 1`,
    );
    yield { table: name, rows: rows.map(({ row }) => row) };
  }
  yield { sequences: (await client.query(sequences)).rows };
}

await main(process.argv.slice(2));
