import pg from 'pg';
import { createDatabases, urlOf } from './create-databases.js';
import { freshDatabase } from './fresh-database.js';
import { startTestPostgres } from './start-test-postgres.js';
import type { Postgres } from './start-postgres.js';

let postgres: Postgres;
const passwordOf = (role: string): string => `password of ${role}`;
beforeAll(async () => {
  postgres = await startTestPostgres();
  await createDatabases(postgres.adminUrl, ['accounts', 'entries'], passwordOf);
});
afterAll(() => postgres.stop());

const urlAs = (role: string, database: string): string =>
  Object.assign(new URL(urlOf(postgres.adminUrl, database)), { username: role, password: passwordOf(role) }).href;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const nonOwnDatabases = [
  ['entries_app', 'accounts'],
  ['entries_owner', 'accounts'],
  ['accounts_app', 'entries'],
  ['accounts_owner', 'entries'],
  ['entries_app', 'postgres'],
  ['entries_owner', 'template1'],
] as const;

test.each(nonOwnDatabases)('%s cannot connect to the database %s', async (role, database) => {
  await expect(ask(urlAs(role, database), 'select 1')).rejects.toThrow(`permission denied for database "${database}"`);
});

test('a role without its password cannot connect to its own database', async () => {
  const url = Object.assign(new URL(urlAs('entries_app', 'entries')), { password: 'guessed' }).href;
  await expect(ask(url, 'select 1')).rejects.toThrow('password authentication failed');
});

test('the owner migrates and grants; the application works with what it was granted and owns nothing', async () => {
  await ask(
    urlAs('entries_owner', 'entries'),
    'create table entry (id text); grant select, insert on entry to entries_app',
  );
  const application = urlAs('entries_app', 'entries');
  await ask(application, `insert into entry values ('ent_1')`);
  expect(await ask(application, 'select id from entry')).toEqual([{ id: 'ent_1' }]);
  await expect(ask(application, 'delete from entry')).rejects.toThrow('permission denied for table entry');
  await expect(ask(application, 'create table mine (id text)')).rejects.toThrow('permission denied for schema public');
  await expect(ask(application, 'create temporary table mine (id text)')).rejects.toThrow('permission denied');
  await expect(ask(application, 'drop table entry')).rejects.toThrow('must be owner of table entry');
});

test('the application cannot hold others up: statements, locks and idle transactions have an end', async () => {
  const limits = await ask(
    urlAs('entries_app', 'entries'),
    `select name, setting || unit as value from pg_settings where name in
      ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
  );
  expect(limits).toEqual([
    { name: 'idle_in_transaction_session_timeout', value: '10000ms' },
    { name: 'lock_timeout', value: '3000ms' },
    { name: 'statement_timeout', value: '5000ms' },
  ]);
});

test('creating the databases again keeps what is in them and takes the new passwords', async () => {
  await ask(urlAs('accounts_owner', 'accounts'), 'create table account as select 7 as number');
  await createDatabases(postgres.adminUrl, ['accounts'], (role) => `new password of ${role}`);
  const url = Object.assign(new URL(urlAs('accounts_owner', 'accounts')), {
    password: 'new password of accounts_owner',
  });
  expect(await ask(url.href, 'select number from account')).toEqual([{ number: 7 }]);
});

test('suites that start together each get an empty database of their own, closed to other services', async () => {
  const [one, other, foreign] = await Promise.all([
    freshDatabase('documents', postgres.adminUrl),
    freshDatabase('documents', postgres.adminUrl),
    freshDatabase('review', postgres.adminUrl),
  ]);
  await ask(one.ownerUrl, 'create table document (id text)');
  expect(await ask(other.appUrl, `select to_regclass('document') as found`)).toEqual([{ found: null }]);
  const intruder = Object.assign(new URL(foreign.appUrl), { pathname: `/${one.name}` }).href;
  await expect(ask(intruder, 'select 1')).rejects.toThrow('permission denied for database');
  await one.drop();
  await expect(ask(one.appUrl, 'select 1')).rejects.toThrow('does not exist');
});
