import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personas } from '@landfall/accounts/sandbox';
import { CannotStart, freePort, removeData } from '@landfall/local-postgres';
import { Client } from '../scripts/client.ts';
import { startPlatform, type Platform } from '../start.ts';
import { outcomeOf, startForReal } from './production/for-real.ts';
import { visitor } from './production/visitor.ts';

const folders: string[] = [];
const running: Platform[] = [];

function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'landfall-'));
  chmodSync(parent, 0o755);
  folders.push(parent);
  return join(parent, 'data');
}
async function stopped(platform: Platform): Promise<void> {
  running.splice(running.indexOf(platform), 1);
  await platform.stop();
}
async function forReal(dataDir: string): Promise<Platform> {
  const platform = await startForReal(dataDir);
  running.push(platform);
  return platform;
}
async function sandbox(dataDir: string): Promise<Platform> {
  const platform = await startPlatform({ dataDir, port: await freePort(), logLevel: 'silent' });
  running.push(platform);
  return platform;
}
const refusal = (start: Promise<Platform>): Promise<unknown> =>
  start.then(
    () => 'it started',
    (error: unknown) => error,
  );
const kindOf = (dataDir: string): string =>
  (JSON.parse(readFileSync(join(dataDir, 'platform.json'), 'utf8')) as { kind: string }).kind;

afterEach(async () => {
  for (const platform of [...running]) await stopped(platform);
  for (const parent of folders.splice(0)) {
    removeData(join(parent, 'data/postgres'));
    rmSync(parent, { recursive: true });
  }
});

test('the folder of production is all of it: whoever copies it while nothing runs, as root too, has everything', async () => {
  const dataDir = newFolder();
  const first = await forReal(dataDir);
  const guest = visitor(first.url);
  expect((await guest.post('/sign-in/guest', {})).status).toBe(200);
  await stopped(first);
  expect(readdirSync(join(dataDir, 'postgres'))).toContain('server');
  const copy = newFolder();
  expect(spawnSync('cp', ['-a', dataDir, copy]).status).toBe(0);
  rmSync(dataDir, { recursive: true });
  const { url } = await forReal(copy);
  expect((await guest.at(url).graphql('{ viewer { roles } }')).data).toEqual({ viewer: { roles: ['GUEST'] } });
});

test('a folder says from its first start on of which kind it is, and the other kind is refused', async () => {
  const [ours, theirs] = [newFolder(), newFolder()];
  await stopped(await forReal(ours));
  await stopped(await sandbox(theirs));
  expect([kindOf(ours), kindOf(theirs)]).toEqual(['production', 'sandbox']);
  expect(String(await refusal(sandbox(ours)))).toMatch(/^CannotStart: .*production's, and this would start a sandbox/);
  expect(String(await refusal(forReal(theirs)))).toMatch(/^CannotStart: .*a sandbox's.*choose another DATA_DIR/);
  await stopped(await forReal(ours));
});

test('a folder of an earlier release, without personas in it, is marked as what starts it', async () => {
  const dataDir = newFolder();
  await stopped(await forReal(dataDir));
  rmSync(join(dataDir, 'platform.json'));
  await stopped(await forReal(dataDir));
  expect(kindOf(dataDir)).toBe('production');
});

test('production that lost its mark is taken by no sandbox, and nothing that it lost besides is made anew', async () => {
  const dataDir = newFolder();
  const first = await forReal(dataDir);
  expect((await visitor(first.url).post('/sign-in/guest', {})).status).toBe(200);
  await stopped(first);
  rmSync(join(dataDir, 'platform.json'));
  expect(String(await refusal(sandbox(dataDir)))).toMatch(/^CannotStart: .*2 other people.*npm run mark-data/);
  for (const part of ['keys.json', 'files', 'postgres/server', 'postgres/secret']) {
    renameSync(join(dataDir, part), join(dataDir, '..', 'aside'));
    expect(String(await refusal(forReal(dataDir)))).toMatch(new RegExp(`^CannotStart: .*${part}.* gone`));
    renameSync(join(dataDir, '..', 'aside'), join(dataDir, part));
  }
  await stopped(await forReal(dataDir));
  expect(kindOf(dataDir)).toBe('production');
});

test('root starts no production on a folder of another user, and makes nothing in it', async () => {
  const dataDir = newFolder();
  mkdirSync(dataDir);
  if (process.getuid?.() === 0) chownSync(dataDir, 65_534, 65_534);
  const answer = String(await refusal(forReal(dataDir)));
  if (process.getuid?.() !== 0) return expect(answer).toBe('it started');
  expect(answer).toMatch(/^CannotStart: .* belongs to user 65534, and this is root/);
  expect(readdirSync(dataDir)).toEqual([]);
});

/** Of the sandbox, besides the machine. */
const people = personas.filter(({ roles }) => !roles.includes('MACHINE')).length;

test('one with personas in it is taken by neither kind until the operator marks it, and then they are nobody', async () => {
  const dataDir = newFolder();
  const before = await sandbox(dataDir);
  const token = (await Client.persona(before.url, 'as-officer')).headers['authorization']!;
  await stopped(before);
  rmSync(join(dataDir, 'platform.json'));
  moveIn(dataDir);
  for (const start of [forReal, sandbox])
    expect(String(await refusal(start(dataDir)))).toMatch(
      new RegExp(
        `^CannotStart: .*${people} personas, 9 accounts and 1 machine clients of a sandbox, and 0 other people.*npm run mark-data`,
      ),
    );
  const marked = await outcomeOf('scripts/mark-data.ts', { DATA_DIR: dataDir }, ['production']);
  expect(marked).toMatchObject({
    code: 0,
    said: expect.stringMatching(new RegExp(`marked as production.*${people} personas`)),
  });
  expect(await outcomeOf('scripts/mark-data.ts', { DATA_DIR: dataDir }, ['sandbox'])).toMatchObject({ code: 1 });
  const { url } = await forReal(dataDir);
  const client = { grant_type: 'client_credentials', client_id: 'kalani-machine' };
  const body = new URLSearchParams({ ...client, client_secret: 'sandbox-kalani-machine-secret' });
  expect((await fetch(`${url}/oidc/token`, { method: 'POST', body })).status).toBe(401);
  const asked = { method: 'POST', headers: { 'content-type': 'application/json', authorization: token } };
  const answer = await fetch(`${url}/graphql`, { ...asked, body: '{"query":"{ viewer { subject } }"}' });
  expect(answer.status).toBe(401);
});

/** What the start of production tells root to do with a sandbox's databases that stand in elsewhere. */
function moveIn(dataDir: string): void {
  const home = join(dataDir, 'postgres');
  if (!readdirSync(home).includes('data-stands-in')) return;
  const place = readFileSync(join(home, 'data-stands-in'), 'utf8');
  expect(spawnSync('mv', [join(place, 'server'), home]).status).toBe(0);
  rmSync(place, { recursive: true });
  rmSync(join(home, 'data-stands-in'));
}

test('a data folder that is a file, or cannot be made, is named', async () => {
  const file = join(newFolder(), '..', 'a-file');
  spawnSync('touch', [file]);
  for (const dataDir of [file, join(file, 'below')]) {
    const refused = await refusal(sandbox(dataDir));
    expect(refused).toBeInstanceOf(CannotStart);
    expect((refused as Error).message).toMatch(/^DATA_DIR=.*a-file.* is a file/);
  }
});
