// What an operator meets who backs up and restores what is not as it should be.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AsUser, type RunningPlatform, type User } from './backup/as-user.ts';
import type { Client } from './journey/client.ts';
import { brokersMachine, whenMandatesAreKnown } from './journey/journey.ts';
import { askToUpload, pdfOf, sendTheRest } from './journey/upload.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const urlOfDocument = 'query ($id: ID!) { document(id: $id) { url } }';

const isRoot = process.getuid?.() === 0;
const idOfNobody = (which: string): number => Number(spawnSync('id', [which, 'nobody'], { encoding: 'utf8' }).stdout);
/** Somebody before whom a folder can be closed, which root is not, and who does not own the clone. */
const user: User = isRoot ? { uid: idOfNobody('-u'), gid: idOfNobody('-g') } : null;

const on = new AsUser(user);
let platform: RunningPlatform | null;
let broker: Client;
const sizes = { kept: 40_000, missing: 50_000, changed: 60_000 };
const idOf: Record<string, string> = {};
const fileOf = (name: string): string => on.path(`first/files/${idOf[name]!.slice(-2)}/${idOf[name]}`);
const losses = (): string[] => [
  `the file of document ${idOf['missing']} is missing`,
  `the file of document ${idOf['changed']} is another one`,
];
interface Kept {
  landfall: { commit: string | null };
  lost: { document: string; is: string }[];
}
const manifestOf = (set: string) => JSON.parse(readFileSync(on.path(`${set}/manifest.json`), 'utf8')) as Kept;

const start = async (name: string) => {
  platform = await on.platform(on.path(name));
  broker = await brokersMachine(platform.url);
  await whenMandatesAreKnown(broker);
};
const stop = async () => {
  await platform!.stop();
  platform = null;
};
const statusOf = async (name: string) => {
  const { document } = await broker.data(urlOfDocument, { id: idOf[name] });
  return (await fetch(platform!.url + document.url)).status;
};

beforeAll(async () => {
  await start('first');
  for (const [name, size] of Object.entries(sizes)) {
    const bytes = pdfOf(size);
    idOf[name] = (await sendTheRest(await askToUpload(broker, bytes), bytes)).id;
  }
  rmSync(fileOf('missing'));
  writeFileSync(fileOf('changed'), Buffer.alloc(sizes.changed));
});
afterAll(async () => {
  await platform?.stop();
  on.remove();
});

test('a backup names the documents that had lost their file before, while the platform runs', async () => {
  const { code, said } = await on.command('backup', on.path('first'), on.path('set'));
  expect({ code, said }).toMatchObject({ code: 0 });
  for (const loss of losses()) expect(said).toContain(loss);
  expect(said).not.toContain(idOf['kept']);
  await stop();
});

test('and while it is stopped, and lists them in the manifest', async () => {
  const { code, said } = await on.command('backup', on.path('first'), on.path('later'));
  expect({ code, said }).toMatchObject({ code: 0 });
  for (const loss of losses()) expect(said).toContain(loss);
  for (const set of ['set', 'later'])
    expect(new Map(manifestOf(set).lost.map(({ document, is }) => [document, is]))).toEqual(
      new Map([
        [idOf['missing'], 'missing'],
        [idOf['changed'], 'changed'],
      ]),
    );
});

test('a backup says of which commit it is, though the clone is not its user’s', () => {
  const asked = spawnSync('git', ['-c', 'safe.directory=*', '-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  expect(manifestOf('set').landfall.commit).toBe(asked.status === 0 ? asked.stdout.trim() : null);
});

test('a file that the manifest does not list as lost is missed when the set is restored', async () => {
  const file = on.path('later/manifest.json');
  const manifest = manifestOf('later');
  writeFileSync(file, JSON.stringify({ ...manifest, lost: manifest.lost.filter(({ is }) => is === 'missing') }));
  const { code, said } = await on.command('restore', on.path('second'), on.path('later'));
  expect([code, said]).toEqual([1, expect.stringContaining(losses()[1]!)]);
  expect(said).not.toContain(losses()[0]);
});

test('a set that its user may not read is said to be closed, and not to be none', async () => {
  for (const closed of ['set', 'set/manifest.json', 'set/keys.json', 'set/postgres']) {
    chmodSync(on.path(closed), 0o000);
    const { code, said } = await on.command('restore', on.path('second'), on.path('set'));
    chmodSync(on.path(closed), 0o700);
    expect([code, said]).toEqual([1, expect.stringContaining(`${on.path('set')} cannot be read by this user`)]);
    expect(said).toContain(`as root: chown -R `);
  }
});

test('folders that are closed to whoever backs up or restores are named in one sentence, before anything is done', async () => {
  mkdirSync(on.path('closed'), { mode: 0o000 });
  const goal = on.path('closed/z');
  const backup = await on.command('backup', on.path('first'), goal);
  const restore = await on.command('restore', goal, on.path('set'));
  const closedData = await on.command('backup', goal, on.path('other'));
  for (const [{ code, said }, path] of [
    [backup, on.path('closed')],
    [restore, on.path('closed')],
    [closedData, goal],
  ] as const) {
    expect([code, said]).toEqual([1, expect.stringMatching(/^(No backup was made|Nothing was restored): .+\n$/)]);
    expect(said).toContain(path);
    expect(said).toMatch(/by this user \(\d+:\d+\)\. Run this as /);
  }
});

test('all that is there is put back, into a disk that was just made, and what was lost is named again', async () => {
  mkdirSync(on.path('second/lost+found'), { recursive: true });
  if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, on.path('second')]);
  const { code, said } = await on.command('restore', on.path('second'), on.path('set'));
  expect({ code, said }).toMatchObject({ code: 0 });
  for (const loss of losses()) expect(said).toContain(loss);
  expect(readdirSync(on.path('second'))).toContain('lost+found');
  await start('second');
  expect(await statusOf('kept')).toBe(200);
  expect(await statusOf('missing')).not.toBe(200);
});

test('what root restored is to be given to the user who runs it, and what another did is that user’s', async () => {
  await stop();
  const tester = new AsUser(null);
  const { code, said } = await tester.command('restore', tester.path('first'), on.path('set'));
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(existsSync(tester.path('first/files'))).toBe(true);
  const last = said.trim().split('\n').at(-1);
  expect(last).toMatch(isRoot ? /restored by root.*another user/ : /answered RESYNC/);
  tester.remove();
});
