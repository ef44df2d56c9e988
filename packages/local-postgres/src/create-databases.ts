import pg from 'pg';
import type { PasswordOf } from './role-password.js';

/** `owner` migrates and owns the schema; `app` is what a service works as, and owns nothing. */
export type DatabaseRole = 'owner' | 'app';

/** No statement of a service may hold others up for long. */
const limitsOfApp = { statement_timeout: '5s', idle_in_transaction_session_timeout: '10s', lock_timeout: '3s' };

/**
 * Makes for each service a database of its name with the roles `<service>_owner` and `<service>_app`, which reach no
 * other database. What is already there is kept; passwords are set anew.
 */
export async function createDatabases(
  adminUrl: string,
  services: readonly string[],
  passwordOf: PasswordOf,
): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await closeToPublic(admin, 'postgres');
    await closeToPublic(admin, 'template1');
    for (const service of services) await createRoles(admin, service, passwordOf);
    for (const service of services) await createDatabase(admin, adminUrl, service, service);
  } finally {
    await admin.end();
  }
}

/** Makes the two roles of a service, or gives those that are there their password and limits. */
export async function createRoles(admin: pg.Client, service: string, passwordOf: PasswordOf): Promise<void> {
  for (const role of [`${service}_owner`, `${service}_app`]) {
    const found = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    if (found.rowCount === 0) await admin.query(`create role ${name(role)}`);
    await admin.query(`alter role ${name(role)} login password ${pg.escapeLiteral(passwordOf(role))}`);
  }
  for (const [limit, value] of Object.entries(limitsOfApp)) {
    await admin.query(`alter role ${name(`${service}_app`)} set ${limit} = '${value}'`);
  }
}

/** Makes `database` with `service`'s two roles as the only ones that reach it. */
export async function createDatabase(
  admin: pg.Client,
  adminUrl: string,
  service: string,
  database: string,
): Promise<void> {
  const found = await admin.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount === 0) await admin.query(`create database ${name(database)}`);
  await closeToPublic(admin, database);
  await admin.query(`grant connect, create, temporary on database ${name(database)} to ${name(`${service}_owner`)}`);
  await admin.query(`grant connect on database ${name(database)} to ${name(`${service}_app`)}`);
  await giveSchema(urlOf(adminUrl, database), service);
}

async function giveSchema(adminUrlOfDatabase: string, service: string): Promise<void> {
  const inside = new pg.Client({ connectionString: adminUrlOfDatabase });
  await inside.connect();
  try {
    await inside.query(`alter schema public owner to ${name(`${service}_owner`)}`);
    await inside.query('revoke all on schema public from public');
    await inside.query(`grant usage on schema public to ${name(`${service}_app`)}`);
  } finally {
    await inside.end();
  }
}

const closeToPublic = (admin: pg.Client, database: string) =>
  admin.query(`revoke all on database ${name(database)} from public`);

const name = (identifier: string): string => pg.escapeIdentifier(identifier);

/** The same server and role, another database. */
export function urlOf(adminUrl: string, database: string): string {
  return Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
}
