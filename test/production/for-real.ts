import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@landfall/local-postgres';
import { startPlatform, type Platform } from '../../start.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const node = join(root, 'node_modules/.bin/node');

/** Runs one of the clone's scripts with nothing in its environment but this. */
export const runScript = (script: string, environment: Record<string, string>, args: string[] = []): ChildProcess =>
  spawn(node, [join(root, script), ...args], { cwd: root, env: { PATH: process.env['PATH'], ...environment } });

/** Everything a process says, and how it ends. */
export function heard(child: ChildProcess) {
  let said = '';
  child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {
    said: () => said,
    says: (words: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => said.includes(words) && resolve();
        child.stdout!.on('data', look);
        child.stderr!.on('data', look);
        child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
        look();
      }),
    ends: () =>
      new Promise<{ code: number | null; said: string }>((resolve) =>
        child.once('close', (code) => resolve({ code, said: said.trim() })),
      ),
  };
}

/** Runs a script to its end. */
export const outcomeOf = (script: string, environment: Record<string, string>, args: string[] = []) =>
  heard(runScript(script, environment, args)).ends();

/** Production in this process, whose mail nobody takes. */
export async function startForReal(dataDir: string): Promise<Platform> {
  const port = await freePort();
  const mail = { smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'Customs <no-reply@example.gov>' };
  const publicUrl = `http://localhost:${port}`;
  const firstAdminEmail = 'administrator@example.gov';
  return startPlatform({ dataDir, port, isProduction: true, publicUrl, ...mail, firstAdminEmail, logLevel: 'silent' });
}
