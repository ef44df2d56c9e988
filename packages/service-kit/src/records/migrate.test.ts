import { freshDatabase } from '@landfall/local-postgres';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { migrate, type DatabaseDefinition } from './database.js';
import { kitMigration } from './kit-migration.js';

const doing = (...statements: string[]) =>
  class extends Migration {
    override up(): void {
      for (const sql of statements) this.addSql(sql);
    }
  };

const tables = doing(
  'create table filing (id text primary key)',
  'create table entry (id text primary key, filing_id text references filing deferrable initially deferred)',
);
/** Writes each row anew, since every one gets a value of its own. */
const codes = doing('alter table entry add column code text not null default gen_random_uuid()::text');
const days = doing(
  'alter table entry add column arrives_on date',
  `update entry set arrives_on = '2026-11-20'`,
  'create index entry_arrives on entry (arrives_on)',
);

test('rows of several releases ago are taken over in one start, each release’s change by itself', async () => {
  const database = await freshDatabase('entries');
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const known = [kitMigration, { name: '0002-tables', class: tables }];
    const definition: DatabaseDefinition = { tables: [], migrations: known };
    await migrate(definition, database.ownerUrl, database.appUrl);
    await client.query(`insert into filing values ('fil_1'); insert into entry values ('ent_1', 'fil_1')`);
    const later = [
      { name: '0003-codes', class: codes },
      { name: '0004-days', class: days },
    ];
    await migrate({ ...definition, migrations: [...known, ...later] }, database.ownerUrl, database.appUrl);
    const { rows } = await client.query('select arrives_on::text from entry');
    expect(rows).toEqual([{ arrives_on: '2026-11-20' }]);
  } finally {
    await client.end();
    await database.drop();
  }
});
