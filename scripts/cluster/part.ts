// One process of the cluster: a service or a gateway.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '@landfall/local-postgres';
import { endWithThisProcess } from '../end-with-this-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Part {
  /** What people call it. */
  readonly name: string;
  readonly child: ChildProcess;
  /** Settles when the process that runs now has ended, with the code or signal that it ended by. */
  ended(): Promise<string>;
  /** Ends it at once, as a power cut would. */
  kill9(): Promise<void>;
  /** Ends it as operators do: what it has begun is answered first. */
  stop(): Promise<void>;
  /** Starts it again with the same settings, once it has ended, and waits until it is ready. */
  start(): Promise<void>;
}

export interface PartToRun {
  name: string;
  /** Below the repository's root. */
  folder: string;
  settings: Record<string, string>;
  /** Where it answers probes. */
  url: string;
}

/** A part that has not been started yet. It ends with this process, however that ends. */
export function partOf({ name, folder, settings, url }: PartToRun): Part {
  let child: ChildProcess | null = null;
  return {
    name,
    get child() {
      return child!;
    },
    ended: () => endOf(child!),
    kill9: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
    start: async () => {
      child = spawn(process.execPath, ['dist/main.js'], {
        cwd: `${root}/${folder}`,
        env: { PATH: process.env['PATH'], ...settings },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      endWithThisProcess(child);
      try {
        await untilListening(name, child);
        await untilReady(name, child, url);
      } catch (error) {
        await end(child, 'SIGKILL');
        throw error;
      }
    },
  };
}

/** Some seconds, but for a machine with too much to do. */
const longestStartMs = 120_000;

/** Waits for its own word: on an address that it shares, another process may answer. */
async function untilListening(name: string, child: ChildProcess): Promise<void> {
  const late = AbortSignal.timeout(longestStartMs);
  const heard = await Promise.race([
    once(child, 'message', { signal: late }).then(() => true),
    once(child, 'exit', { signal: late }).then(() => false),
  ]).catch(() => false);
  if (child.connected) child.disconnect();
  if (heard) return;
  if (hasEnded(child)) throw new CannotStart(`${name} ended while it started; what it said stands above.`);
  throw new CannotStart(`${name} did not listen within two minutes.`);
}

async function untilReady(name: string, child: ChildProcess, url: string): Promise<void> {
  for (const giveUpAt = Date.now() + longestStartMs; Date.now() < giveUpAt;) {
    if (hasEnded(child)) throw new CannotStart(`${name} ended while it started; what it said stands above.`);
    const ready = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(1_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new CannotStart(`${name} was not ready within two minutes.`);
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
const saidBy = (child: ChildProcess): string => child.signalCode ?? `exit code ${child.exitCode}`;

async function endOf(child: ChildProcess): Promise<string> {
  if (!hasEnded(child)) await once(child, 'exit');
  return saidBy(child);
}

async function end(child: ChildProcess | null, signal: NodeJS.Signals): Promise<void> {
  if (!child || hasEnded(child)) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(patience);
}
