// Production as its operator should run it: an ordinary user, from a clone that root owns.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@landfall/local-postgres';
import { heard, root } from './production/for-real.ts';

/** Somebody who may not write the clone, where root runs this; else whoever does. */
const user =
  process.getuid?.() === 0
    ? { uid: idOf('-u'), gid: idOf('-g') }
    : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
function idOf(which: '-u' | '-g'): number {
  return Number(spawnSync('id', [which, 'nobody'], { encoding: 'utf8' }).stdout.trim());
}

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let child: ChildProcess;
let url: string;

const asUser = (script: string, args: string[], environment: Record<string, string>): ChildProcess =>
  spawn(join(root, 'node_modules/.bin/node'), [join(root, script), ...args], {
    ...user,
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', DATA_DIR: dataDir, ...environment },
  });

beforeAll(async () => {
  chownSync(dataDir, user.uid, user.gid);
  const port = await freePort();
  url = `http://localhost:${port}`;
  child = asUser('start.ts', [], {
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'error',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Customs <no-reply@example.gov>',
    FIRST_ADMIN_EMAIL: 'administrator@example.gov',
  });
  await heard(child).says('Landfall runs at');
});
afterAll(async () => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true });
});

test('it is up, and all that it wrote lies in its data folder and is its own', async () => {
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  const kept = ['files', 'keys.json', 'platform.json', 'postgres', 'running.json'];
  expect(readdirSync(dataDir).sort()).toEqual(kept);
  expect(readdirSync(join(dataDir, 'postgres'))).toContain('server');
  for (const name of kept) expect(statSync(join(dataDir, name)).uid).toBe(user.uid);
});

test('its commands find it by the data folder', async () => {
  const replay = heard(asUser('scripts/replay.ts', ['review', 'keep-entry-access'], {}));
  expect(await replay.ends()).toMatchObject({ code: 0, said: expect.stringContaining('was filled again') });
  const elsewhere = heard(asUser('scripts/replay.ts', ['review', 'keep-entry-access'], { DATA_DIR: '/nonexistent' }));
  expect(await elsewhere.ends()).toMatchObject({
    code: 1,
    said: expect.stringContaining('Nothing runs on the data in /nonexistent'),
  });
});

test('the command that starts it builds nothing', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['start:production']).toBe('NODE_ENV=production exec node start.ts');
  expect(scripts['prestart:production']).toBeUndefined();
});
