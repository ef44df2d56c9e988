import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDatabase, createRoles, urlOf, type DatabaseRole } from './create-databases.js';
import { passwordsFrom } from './role-password.js';

export interface FreshDatabase {
  name: string;
  /** What migrations run as. */
  ownerUrl: string;
  /** What the service runs as. */
  appUrl: string;
  /** The superuser's url of this database, to look behind the service's back. */
  adminUrl: string;
  /** Deletes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** An empty database for one test suite on a test server, with the two roles of `service`. */
export async function freshDatabase(service: string, adminUrl = process.env['TEST_PG_URL']): Promise<FreshDatabase> {
  if (!adminUrl) {
    throw new Error(
      'No test server runs: set globalSetup to @landfall/local-postgres/jest-global-setup in jest.config.js.',
    );
  }
  const database = `${service}_${randomBytes(6).toString('hex')}`;
  const passwordOf = passwordsFrom(new URL(adminUrl).password);
  await asAdmin(adminUrl, async (admin) => {
    await oneAtATime(admin, service, () => createRoles(admin, service, passwordOf));
    await createDatabase(admin, adminUrl, service, database);
  });
  const urlAs = (role: DatabaseRole) => {
    const user = { username: `${service}_${role}`, password: passwordOf(`${service}_${role}`) };
    return Object.assign(new URL(urlOf(adminUrl, database)), user).href;
  };
  return {
    name: database,
    ownerUrl: urlAs('owner'),
    appUrl: urlAs('app'),
    adminUrl: urlOf(adminUrl, database),
    drop: () =>
      asAdmin(adminUrl, async (admin) => void (await admin.query(`drop database "${database}" with (force)`))),
  };
}

/** Suites that run side by side share the roles of a service. */
async function oneAtATime(admin: pg.Client, service: string, work: () => Promise<void>): Promise<void> {
  await admin.query('select pg_advisory_lock(hashtext($1))', [service]);
  try {
    await work();
  } finally {
    await admin.query('select pg_advisory_unlock(hashtext($1))', [service]);
  }
}

async function asAdmin(adminUrl: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
