// The platform and its commands, run by a user of choice.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, removeData } from '@landfall/local-postgres';
import type { Platform } from '../../start.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = join(root, 'node_modules/.bin/node');

/** Null is whoever runs the tests. */
export type User = { uid: number; gid: number } | null;

export interface RunningPlatform extends Pick<Platform, 'url' | 'services'> {
  stop(): Promise<void>;
}

/** What a user may write: nothing but a folder of its own. */
export class AsUser {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'landfall-')));
  readonly #user: User;

  constructor(user: User) {
    this.#user = user;
    if (user) chownSync(this.folder, user.uid, user.gid);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async platform(dataDir: string): Promise<RunningPlatform> {
    const file = fileURLToPath(new URL('run-platform.ts', import.meta.url));
    const child = fork(file, [dataDir, String(await freePort())], {
      ...this.#user,
      cwd: '/',
      execPath: node,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: this.#environment(dataDir),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'] as const,
    } as never);
    const ended = once(child, 'exit');
    const told = await Promise.race([once(child, 'message'), ended.then(() => null)]);
    if (told === null) throw new Error('The platform ended instead of starting');
    return {
      ...(told[0] as Pick<Platform, 'url' | 'services'>),
      stop: async () => {
        child.send('stop');
        await ended;
      },
    };
  }

  /** Runs `npm run <command> -- <argument>`, without npm. */
  async command(name: string, dataDir: string, ...args: string[]): Promise<{ code: number; said: string }> {
    const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...args], {
      ...this.#user,
      cwd: '/',
      env: this.#environment(dataDir),
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, said };
  }

  remove(): void {
    for (const name of ['first', 'second']) {
      mkdirSync(this.path(name), { recursive: true });
      removeData(join(this.path(name), 'postgres'));
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #environment = (dataDir: string): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], DATA_DIR: dataDir });
}
