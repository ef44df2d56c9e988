// A database of an older version opened by this one: its dump in the repository is restored, brought up to date and used.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { freePort, removeData, startPostgres } from '@landfall/local-postgres';
import { migrate, serviceNames } from '@landfall/service-kit';
import { definitionOf } from '../scripts/definition-of.ts';
import { makeBackup } from '../scripts/backup/make-backup.ts';
import { restoreBackup, type Restored } from '../scripts/backup/restore-backup.ts';
import { startBeside, type Beside } from './one-platform/beside.ts';
import { verifyCertifiedCommand } from '../services/entries/dist/filing/certified/verify-certified-command.js';
import { lostRows } from './old-database/lost-rows.ts';
import { dumpFile, openDump, readDump, type Dump } from './old-database/open-dump.ts';
import { useOldPlatform } from './old-database/use-old-platform.ts';

let dump: Dump;
let folder: string;
let restored: Restored;
let platform: Beside | undefined;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'landfall-')));
  dump = readDump(dumpFile);
  await openDump(dump, at('old'));
  await makeBackup({ dataDir: at('old'), set: at('set') });
  restored = await restoreBackup({ set: at('set'), dataDir: at('new') });
});

afterAll(async () => {
  await platform?.stop();
  for (const name of ['old', 'new']) removeData(at(`${name}/postgres`));
  rmSync(folder, { recursive: true, force: true });
});

test('a backup of the version before is restored: its logs are whole, its activity is chained, its documents are there', () => {
  expect(restored.lost).toEqual([]);
  expect(restored.proven.join('\n')).toMatch(/Every event log is without a gap.*\n.*\n.*activity log is whole: \d{3}/);
});

test('brought up to date it has every row of before, with what stood in it', async () => {
  const postgres = await startPostgres({ dataDir: `${at('new')}/postgres`, durable: true });
  try {
    const lost: string[] = [];
    for (const name of serviceNames) {
      await migrate(await definitionOf(name), postgres.url(name, 'owner'), postgres.url(name, 'app'));
      lost.push(...(await lostRows(dump, name, postgres.url(name, 'owner'))));
    }
    expect(lost).toEqual([]);
    expect(await verifyCertifiedCommand(postgres.url('entries', 'app'))).toMatchObject({ exitCode: 0 });
  } finally {
    await postgres.stop();
  }
});

test('each of its people finds what was theirs, and goes on with it', async () => {
  platform = await startBeside({ dataDir: at('new'), port: await freePort(), logLevel: 'error' });
  await platform.drain();
  await useOldPlatform(platform.url, dump);
});

test('a migration that loses a row, or changes what stood in one, is noticed', async () => {
  class Careless extends Migration {
    override up(): void {
      this.addSql('delete from message where id = (select min(id) from message)');
      this.addSql(`update examination set recorded_by = 'nobody'`);
    }
  }
  const review = await definitionOf('review');
  const careless = { ...review, migrations: [...review.migrations, { name: 'careless', class: Careless }] };
  const postgres = await startPostgres({ dataDir: `${at('old')}/postgres`, durable: true });
  try {
    await migrate(careless, postgres.url('review', 'owner'), postgres.url('review', 'app'));
    expect(await lostRows(dump, 'review', postgres.url('review', 'owner'))).toEqual([
      expect.stringMatching(/^review\.examination: recorded_by of /),
      expect.stringMatching(/^review\.message: the row .* is gone$/),
    ]);
  } finally {
    await postgres.stop();
  }
});
