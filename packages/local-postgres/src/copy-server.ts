import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { CannotStart } from './cannot-start.js';

/** Writes a copy. */
export interface Copier {
  /** Copies a file; one that has gone meanwhile is passed over. */
  file(from: string, to: string): Promise<void>;
  text(content: string, to: string): Promise<void>;
}

/** What a server makes anew at its start, or must not find: the folder is copied, and nothing in it. */
const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const leftOut = /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init.*|pgsql_tmp.*)$/;
const journalFile = /^[0-9A-F]{24}$/;

/**
 * Copies the data folder of a running server into `into`, which is empty: a server that is started on the copy recovers
 * to the moment that this answers, or a little after. By https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP,
 * with all of the journal that the copy needs, so that it stands alone.
 */
export async function copyServer(
  server: { adminUrl: string; folder: string },
  into: string,
  copier: Copier,
): Promise<Date> {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    await holdJournal(admin);
    const from = await firstValue(admin, `select pg_walfile_name(pg_backup_start('landfall', fast => true))`);
    await copyFolder(server.folder, into, copier);
    // last, as a copy that is broken off is then none
    await copier.file(join(server.folder, 'global/pg_control'), join(into, 'global/pg_control'));
    const label = await firstValue(admin, 'select labelfile from pg_backup_stop(wait_for_archive => false)');
    await copier.text(label, join(into, 'backup_label'));
    const asOf = new Date();
    const to = await firstValue(admin, 'select pg_walfile_name(pg_current_wal_lsn())');
    const journal = readdirSync(join(server.folder, 'pg_wal')).filter(
      (name) => journalFile.test(name) && name >= from && name <= to,
    );
    for (const name of journal) await copier.file(join(server.folder, 'pg_wal', name), join(into, 'pg_wal', name));
    return asOf;
  } finally {
    await admin.end();
  }
}

/** The journal from here on is kept as long as the session lasts. */
async function holdJournal(admin: pg.Client): Promise<void> {
  if ((await firstValue(admin, 'show wal_level')) === 'minimal') {
    throw new CannotStart(
      'The databases were started by a Landfall that could not be backed up while it runs. Stop and start it once, or back up while it is stopped.',
    );
  }
  const name = `landfall_backup_${randomBytes(4).toString('hex')}`;
  await admin.query(`select pg_create_physical_replication_slot('${name}', true, true)`);
}

async function firstValue(admin: pg.Client, query: string): Promise<string> {
  const { rows } = await admin.query<[string]>({ text: query, rowMode: 'array' });
  return rows[0]![0];
}

async function copyFolder(from: string, to: string, copier: Copier, below = ''): Promise<void> {
  mkdirSync(join(to, below), { recursive: true, mode: 0o700 });
  if (emptied.includes(below)) return;
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (leftOut.test(entry.name) || path === 'global/pg_control') continue;
    if (entry.isDirectory()) await copyFolder(from, to, copier, path);
    else if (entry.isFile()) await copier.file(join(from, path), join(to, path));
  }
}
