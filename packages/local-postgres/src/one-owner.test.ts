import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { becomeOwner, livingOwner, resignOwner } from './one-owner.js';

/** Waits for a folder and an instant, asks to own the folder at that very instant, and says what came of it. */
const asker = `
  import { createInterface } from 'node:readline';
  import { becomeOwner, resignOwner } from '${new URL('../dist/one-owner.js', import.meta.url).href}';
  for await (const line of createInterface({ input: process.stdin })) {
    const { home, at, resign } = JSON.parse(line);
    while (Date.now() < at);
    try {
      if (resign) resignOwner(home); else becomeOwner(home);
      console.log('owns');
    } catch (error) {
      console.log(error.name === 'CannotStart' ? 'refused' : error.stack);
    }
  }`;

interface Asker {
  child: ChildProcess;
  ask(question: { home: string; at: number; resign?: boolean }): Promise<string>;
}

const askers: Asker[] = [];
const homes: string[] = [];

function newAsker(): Asker {
  const child = spawn(process.execPath, ['--input-type=module', '-e', asker], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: object): Promise<string> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    return String((await answers.next()).value);
  };
  return { child, ask };
}

function newHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'landfall-owner-')));
  homes.push(home);
  return home;
}

/** A folder whose owner was killed. */
function abandonedHome(file: string): string {
  const home = newHome();
  const { pid } = spawnSync('true');
  writeFileSync(join(home, file), JSON.stringify({ pid, home, began: '1' }));
  return home;
}

beforeAll(() => askers.push(...Array.from({ length: 6 }, newAsker)));
afterAll(() => {
  for (const { child } of askers) child.kill('SIGKILL');
  for (const home of homes) rmSync(home, { recursive: true });
});

const allAtOnce = async (home: string): Promise<string[]> => {
  const at = Date.now() + 15;
  return (await Promise.all(askers.map(({ ask }) => ask({ home, at })))).sort();
};
const oneOwner = ['owns', ...Array.from({ length: 5 }, () => 'refused')];

test.each<[string, () => string]>([
  ['a new folder', newHome],
  ['a folder whose owner was killed', () => abandonedHome('owner-3.json')],
  ['a folder that a killed process of an earlier release owned', () => abandonedHome('owner.json')],
])(
  'of six processes that take %s in the same millisecond one becomes its owner, each time',
  async (_what, makeHome) => {
    for (let round = 0; round < 40; round += 1) expect(await allAtOnce(makeHome())).toEqual(oneOwner);
  },
);

test('a folder that changes hands over and over has never two owners', async () => {
  const home = newHome();
  for (let round = 0; round < 40; round += 1) {
    const at = Date.now() + 15;
    const answers = await Promise.all(askers.map(({ ask }) => ask({ home, at })));
    expect([...answers].sort()).toEqual(oneOwner);
    const owner = askers[answers.indexOf('owns')]!;
    expect(livingOwner(home)).toBe(owner.child.pid);
    await owner.ask({ home, at: 0, resign: true });
    expect(livingOwner(home)).toBeNull();
  }
});

test('who resigns leaves the folder to others, and whoever does not own it cannot give it away', async () => {
  const home = newHome();
  becomeOwner(home);
  await askers[0]!.ask({ home, at: 0, resign: true });
  expect(livingOwner(home)).toBe(process.pid);
  resignOwner(home);
  expect(await askers[0]!.ask({ home, at: 0 })).toBe('owns');
});

test.each(['', '{"pid": 12', 'null', '{"pid": "one"}'])('an owner’s file that says %j names nobody', (text) => {
  const home = newHome();
  writeFileSync(join(home, 'owner-1.json'), text);
  expect(livingOwner(home)).toBeNull();
  becomeOwner(home);
  expect(livingOwner(home)).toBe(process.pid);
  resignOwner(home);
});
