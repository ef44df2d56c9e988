// A data folder as the older version left it, made of its dump.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { startPostgres, type Postgres } from '@landfall/local-postgres';
import { serviceNames, type ServiceName } from '@landfall/service-kit';
import pg from 'pg';

/** A row as Postgres writes it in JSON. */
export type Row = Record<string, unknown>;

export interface Dump {
  commit: string;
  files: { path: string; base64: string }[];
  databases: Record<ServiceName, DumpedDatabase>;
}

export interface DumpedDatabase {
  statements: string[];
  /** By name of the table; each row as the text that Postgres gave, since no number of JavaScript holds all of its own. */
  tables: Record<string, string[]>;
  sequences: { name: string; lastValue: string }[];
}

type Line =
  | { commit: string }
  | { path: string; base64: string }
  | ({ database: ServiceName } & Partial<DumpedDatabase> & { table?: string; rows?: string[] });

export const dumpFile = fileURLToPath(new URL('2026-11-30.jsonl.br', import.meta.url));

export function readDump(file: string): Dump {
  const lines = brotliDecompressSync(readFileSync(file)).toString().trimEnd().split('\n');
  const none = () => ({ statements: [], tables: {}, sequences: [] });
  const databases = Object.fromEntries(serviceNames.map((name) => [name, none()])) as never;
  const dump: Dump = { commit: '', files: [], databases };
  for (const line of lines.map((text) => JSON.parse(text) as Line)) {
    if ('commit' in line) dump.commit = line.commit;
    else if ('path' in line) dump.files.push(line);
    else {
      const database = dump.databases[line.database];
      if (line.table !== undefined) database.tables[line.table] = line.rows!;
      if (line.statements) database.statements = line.statements;
      if (line.sequences) database.sequences = line.sequences;
    }
  }
  return dump;
}

/** Writes all of it into a data folder that is not there yet. */
export async function openDump({ files, databases }: Dump, dataDir: string): Promise<void> {
  for (const { path, base64 } of files) {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(dataDir, path), Buffer.from(base64, 'base64'), { mode: 0o600 });
  }
  const home = `${dataDir}/postgres`;
  const postgres = await startPostgres({ dataDir: home, durable: true, databases: serviceNames });
  try {
    for (const name of serviceNames) await fill(postgres, name, databases[name]);
  } finally {
    await postgres.stop();
  }
}

async function fill(postgres: Postgres, name: ServiceName, { statements, tables, sequences }: DumpedDatabase) {
  await connected(postgres.url(name, 'owner'), async (owner) => {
    for (const statement of statements) await owner.query(statement);
  });
  await connected(adminOf(postgres, name), async (admin) => {
    // no trigger fires and no reference is looked after: the rows are as they were
    await admin.query('set session_replication_role = replica');
    for (const [table, rows] of Object.entries(tables)) await insert(admin, pg.escapeIdentifier(table), rows);
    for (const { name: sequence, lastValue } of sequences)
      await admin.query('select setval($1, $2)', [pg.escapeIdentifier(sequence), lastValue]);
  });
}

/** In place of what the statements left there themselves, as a first row. */
async function insert(admin: pg.Client, table: string, rows: string[]): Promise<void> {
  await admin.query(`delete from ${table}`);
  await admin.query(
    `insert into ${table} overriding system value select r.* from unnest($1::text[]) as t (row),
      json_populate_record(null::${table}, t.row::json) as r`,
    [rows],
  );
}

const adminOf = ({ adminUrl }: Postgres, database: string): string =>
  Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Every row of a table, as the dump writes it. */
export async function rowsNow(url: string, table: string): Promise<string[]> {
  let rows: string[] = [];
  await connected(url, async (client) => {
    const found = await client.query<{ row: string }>(
      `select row_to_json(t)::text as row from ${pg.escapeIdentifier(table)} t`,
    );
    rows = found.rows.map(({ row }) => row);
  });
  return rows;
}

/** The columns of each table's primary key. */
export async function keysOfTables(url: string): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  await connected(url, async (client) => {
    const { rows } = await client.query<{ table: string; columns: string[] }>(
      `select c.relname as table, array_agg(a.attname::text) as columns from pg_index i
       join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey) where i.indisprimary group by 1`,
    );
    for (const { table, columns } of rows) keys.set(table, columns);
  });
  return keys;
}
