import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ask,
  isRoot,
  keepShip,
  newHome,
  serverFolder,
  serverPid,
  ships,
  start,
  stopAll,
} from './servers-under-test.js';

afterEach(stopAll);

describe('where all data must lie inside a folder', () => {
  test('they do, as root too, and a copy of the folder is a copy of the data', async () => {
    const home = newHome();
    chmodSync(join(home, '..'), 0o700);
    const first = await start(home, undefined, { inside: join(home, '..') });
    expect(first.place).toBe(home);
    await keepShip(first.adminUrl, 'Manu Tele');
    await first.stop();
    const copy = newHome();
    expect(spawnSync('cp', ['-a', home, copy]).status).toBe(0);
    const other = await start(copy, undefined, { inside: join(copy, '..'), mayMake: false });
    expect(await ships(other.adminUrl)).toEqual(['Manu Tele']);
  });

  test('a folder above that is closed to the server is named, with the command that opens it', async () => {
    const closed = join(newHome(), '..');
    chmodSync(closed, 0o700);
    const inside = join(closed, 'data');
    mkdirSync(inside);
    if (!isRoot) return expect((await start(join(inside, 'postgres'), undefined, { inside })).place).toContain(inside);
    const refusal = await start(join(inside, 'postgres'), undefined, { inside }).catch((error: unknown) => error);
    expect(String(refusal)).toMatch(/^CannotStart: .*cannot enter .*chmod o\+x /);
    const [, command] = /: (chmod o\+x .*)$/.exec(String(refusal))!;
    expect(spawnSync('sh', ['-c', command!]).status).toBe(0);
    expect((await start(join(inside, 'postgres'), undefined, { inside })).place).toBe(join(inside, 'postgres'));
  });

  test('data that stand in elsewhere are refused, with the command that moves them in', async () => {
    const home = newHome();
    chmodSync(join(home, '..'), 0o700);
    const sandbox = await start(home);
    await keepShip(sandbox.adminUrl, 'Manu Tele');
    await sandbox.stop();
    const inside = join(home, '..');
    if (isRoot) {
      const refusal = await start(home, undefined, { inside }).catch((error: unknown) => error);
      const [, command] = /Move them in, which loses nothing: (.*)$/.exec(String(refusal))!;
      expect(spawnSync('sh', ['-c', command!]).status).toBe(0);
    }
    expect(await ships((await start(home, undefined, { inside })).adminUrl)).toEqual(['Manu Tele']);
  });

  test('databases of another user are refused, with the command that gives them over', async () => {
    if (!isRoot) return;
    const home = newHome();
    const inside = join(home, '..');
    await (await start(home, undefined, { inside })).stop();
    const { uid } = statSync(join(home, 'server'));
    chownSync(join(home, 'server'), uid - 1, 0);
    const refusal = await start(home, undefined, { inside }).catch((error: unknown) => error);
    const [, command] = /as root: (chown .*)$/.exec(String(refusal))!;
    expect(spawnSync('sh', ['-c', command!]).status).toBe(0);
    await start(home, undefined, { inside });
  });
});

describe('what was kept and is gone is never made anew in silence', () => {
  test('a place elsewhere that is gone is named', async () => {
    const home = newHome();
    mkdirSync(home);
    writeFileSync(join(home, 'data-stands-in'), '/var/lib/landfall-postgres/data-gone');
    await expect(start(home)).rejects.toThrow(isRoot ? /data-gone, which is gone.*Nothing was made/ : /data-gone/);
    expect(readdirSync(home).filter((name) => !name.startsWith('owner'))).toEqual(['data-stands-in']);
  });

  test('databases that are gone, where some were kept', async () => {
    const home = newHome();
    await (await start(home)).stop();
    rmSync(serverFolder(home), { recursive: true });
    await expect(start(home, undefined, { mayMake: false })).rejects.toThrow(
      /databases in .* are gone\. Nothing was made/,
    );
  });
});

describe('a server that ends is started again', () => {
  const isThere = async (url: string): Promise<boolean> => ask(url, 'select 1').then(Boolean, () => false);

  test('on the same port with all that was kept, three times; then whoever works on it is told why', async () => {
    const home = newHome();
    let restarted = Promise.withResolvers<void>();
    const lost = Promise.withResolvers<string>();
    const options = { onRestarted: () => restarted.resolve(), onLost: lost.resolve };
    const { adminUrl } = await start(home, undefined, options);
    await keepShip(adminUrl, 'Manu Tele');
    for (let time = 1; time <= 3; time += 1) {
      process.kill(serverPid(home), 'SIGKILL');
      await restarted.promise;
      restarted = Promise.withResolvers();
      expect(await ships(adminUrl)).toEqual(['Manu Tele']);
    }
    process.kill(serverPid(home), 'SIGKILL');
    expect(await lost.promise).toBe('PostgreSQL ended 4 times within 10 minutes.');
    expect(await isThere(adminUrl)).toBe(false);
  });

  test('and stops for good when it is stopped while it starts again', async () => {
    const home = newHome();
    const postgres = await start(home);
    process.kill(serverPid(home), 'SIGKILL');
    await postgres.stop();
    expect(await isThere(postgres.adminUrl)).toBe(false);
  });
});
