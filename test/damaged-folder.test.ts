// Each file of a data folder missing, empty or damaged, on one whole folder of production.
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '@landfall/local-postgres';
import { startForReal } from './production/for-real.ts';

const parent = mkdtempSync(join(tmpdir(), 'landfall-'));
const dataDir = join(parent, 'data');
const aside = join(parent, 'aside');
const at = (path: string): string => join(dataDir, path);

/** Why it did not start. */
const refusalOf = (folder: string): Promise<unknown> =>
  startForReal(folder).then(
    async (platform) => {
      await platform.stop();
      return 'it started';
    },
    (error: unknown) => error,
  );

const putBack = /put (it|this file|both|the whole data folder) back from (a|one) backup/i;

beforeAll(async () => {
  chmodSync(parent, 0o755);
  await (await startForReal(dataDir)).stop();
});
afterAll(() => rmSync(parent, { recursive: true }));

/** The file as it is after the damage; null where it is gone. */
type Damage = (text: string) => string | null;
const missing: Damage = () => null;
const empty: Damage = () => '';
const cut: Damage = (text) => text.slice(0, Math.floor(text.length / 2));
const other =
  (text: string): Damage =>
  () =>
    text;

function damage(path: string, how: Damage): void {
  const { uid, gid } = statSync(at(path));
  renameSync(at(path), aside);
  const text = how(statSync(aside).isDirectory() ? '' : readFileSync(aside, 'latin1'));
  if (text === null) return;
  writeFileSync(at(path), text, { mode: 0o600, encoding: 'latin1' });
  chownSync(at(path), uid, gid);
}
function repair(path: string): void {
  rmSync(at(path), { recursive: true, force: true });
  renameSync(aside, at(path));
}

test.each<[string, string, Damage, RegExp, RegExp?]>([
  ['platform.json', 'empty', empty, /platform\.json is damaged/],
  ['platform.json', 'cut short', cut, /platform\.json is damaged/],
  ['platform.json', 'of no kind', other('{"kind":"toy"}'), /platform\.json is damaged/],
  ['keys.json', 'missing', missing, /keys\.json is gone/],
  ['keys.json', 'empty', empty, /keys\.json is empty or damaged/],
  ['keys.json', 'cut short', cut, /keys\.json is empty or damaged/],
  ['keys.json', 'without keys', other('{}'), /keys\.json is empty or damaged/],
  ['files', 'missing', missing, /data\/files is gone/],
  ['files', 'a file', empty, /data\/files is not what it should be/, /Move it away/],
  ['postgres', 'missing', missing, /data\/postgres is gone/],
  ['postgres', 'a file', empty, /data\/postgres .*a file/, /Move it away/],
  ['postgres/secret', 'missing', missing, /postgres\/secret is gone/],
  ['postgres/secret', 'empty', empty, /postgres\/secret is empty or damaged/],
  ['postgres/secret', 'cut short', cut, /postgres\/secret is empty or damaged/],
  ['postgres/secret', 'of other databases', other('a'.repeat(43)), /do not know the secret in .*postgres\/secret/],
  ['postgres/server', 'missing', missing, /databases in .*postgres\/server are gone/],
  ['postgres/server', 'a file', empty, /server is there, but it is not a data folder of PostgreSQL/],
  ['postgres/server/PG_VERSION', 'missing', missing, /PG_VERSION is missing or empty/],
  ['postgres/server/PG_VERSION', 'empty', empty, /PG_VERSION is missing or empty/],
  ['postgres/server/global/pg_control', 'missing', missing, /did not start.*pg_control/],
  ['postgres/server/global/pg_control', 'empty', empty, /did not start.*pg_control/],
  ['postgres/server/global/pg_control', 'three bytes long', other('abc'), /did not start.*pg_control/],
  ['postgres/server/postgresql.conf', 'missing', missing, /did not start.*postgresql\.conf/],
  ['postgres/server/pg_hba.conf', 'missing', missing, /did not start.*pg_hba\.conf/],
  ['postgres/server/pg_wal', 'missing', missing, /did not start.*pg_wal/],
  ['postgres/server/global/pg_filenode.map', 'empty', empty, /pg_filenode\.map/],
])(
  '%s %s: one sentence says so and what to do, and nothing is made in its place',
  async (path, _how, how, says, todo = putBack) => {
    damage(path, how);
    const left = existsSync(at(path));
    try {
      const refused = await refusalOf(dataDir);
      expect(refused).toBeInstanceOf(CannotStart);
      const { message } = refused as CannotStart;
      expect(message).toMatch(says);
      expect(message).toMatch(todo);
      expect(message).not.toMatch(/\n|\bat .*\.[jt]s:\d/);
      expect(existsSync(at(path))).toBe(left);
    } finally {
      repair(path);
    }
  },
);

test('what can be made anew without loss is: notes of what runs, owners, locks and logs', async () => {
  for (const path of ['running.json', 'demo-data.json', 'postgres/owner-9.json', 'postgres/server/postmaster.pid'])
    writeFileSync(at(path), '{"half', { mode: 0o600 });
  const { uid, gid } = statSync(at('postgres/server/PG_VERSION'));
  chownSync(at('postgres/server/postmaster.pid'), uid, gid);
  rmSync(at('postgres/postgres.log'));
  await (await startForReal(dataDir)).stop();
});

test('a note of a place that is gone, in the place of the databases, is refused', async () => {
  const saved = join(parent, 'server');
  renameSync(at('postgres/server'), saved);
  writeFileSync(at('postgres/data-stands-in'), '/var/lib/landfall-postgres/data-gone');
  const refused = await refusalOf(dataDir);
  expect(refused).toBeInstanceOf(CannotStart);
  expect((refused as CannotStart).message).toMatch(/data-gone/);
  expect(existsSync(at('postgres/server'))).toBe(false);
  rmSync(at('postgres/data-stands-in'));
  renameSync(saved, at('postgres/server'));
});

test('a folder copied by somebody else is refused, with the command that gives the databases over', async () => {
  if (process.getuid?.() !== 0) return;
  const copy = join(parent, 'copy');
  cpSync(dataDir, copy, { recursive: true });
  const refused = await refusalOf(copy);
  expect((refused as CannotStart).message).toMatch(/belong to user 0.*as root: chown -R nobody /);
});
