import { Migrator, type Migration } from '@mikro-orm/migrations';
import { writeProbeTable } from '../service/write-probe.js';
import { MikroORM, type EntitySchema } from '@mikro-orm/postgresql';
import pg from 'pg';
import { epochMigration } from './kit-migration.js';

export type Table = EntitySchema | (abstract new () => unknown);
export type MigrationClass = new (...args: never[]) => Migration;

export interface DatabaseDefinition {
  tables: Table[];
  /** In order; each adds within a release, removal comes one release later. */
  migrations: { name: string; class: MigrationClass }[];
  /** Tables that the application role may only read and insert into. */
  appendOnly?: string[];
}

/** The service's records, as its application role. */
export async function openDatabase(definition: DatabaseDefinition, url: string): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: definition.tables as never,
    allowGlobalContext: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: 10 },
    driverOptions: { connectionTimeoutMillis: 3_000 },
    discovery: { warnWhenNoEntities: false },
    logger: quiet,
  } as never);
}

/**
 * Brings the schema up to date as the owner role, then grants the application role what it needs and no more. Of several
 * processes that start at once, one after another does so.
 */
export async function migrate(definition: DatabaseDefinition, ownerUrl: string, applicationUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    logger: quiet,
    // Each in a transaction of its own: Postgres changes no table whose rows are still to be checked by what came before.
    migrations: {
      migrationsList: [...definition.migrations, epochMigration],
      ...{ snapshot: false, transactional: true, allOrNothing: false },
    },
  } as never);
  try {
    await alone(ownerUrl, async () => {
      await orm.migrator.up();
      const em = orm.em.fork();
      // In one transaction: what is granted and then taken back may never be used in between.
      await em.transactional(async (inside) => {
        for (const grant of grants(definition, new URL(applicationUrl).username)) await inside.execute(grant);
      });
    });
  } finally {
    await orm.close(true);
  }
}

// Advisory locks are per database, so one number serves every service; the relay's is another.
const migrationLock = 1_279_348_293;

async function alone(ownerUrl: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await work();
  } finally {
    await client.end();
  }
}

function grants({ appendOnly = [] }: DatabaseDefinition, role: string): string[] {
  const name = `"${role.replaceAll('"', '')}"`;
  return [
    `grant usage on schema public to ${name}`,
    `grant select, insert, update, delete on all tables in schema public to ${name}`,
    `grant usage, select on all sequences in schema public to ${name}`,
    ...appendOnly.map((table) => `revoke update, delete, truncate on "${table}" from ${name}`),
    ...writeProbeTable(name),
    `revoke all on mikro_orm_migrations from ${name}`,
    `revoke update, delete, truncate on event from ${name}`,
    `grant update (position) on event to ${name}`,
    `revoke insert, update, delete, truncate on event_log from ${name}`,
  ];
}

// The ORM would print each migration; a start says what people need to know.
const quiet = (): void => undefined;
