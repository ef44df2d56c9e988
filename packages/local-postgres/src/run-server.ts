import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { CannotStart } from './cannot-start.js';
import { whyNoPort } from './free-port.js';
import { asServerUser, type ServerUser } from './server-user.js';

export interface ServerToRun {
  folder: string;
  port: number;
  user: ServerUser;
  binaries: Binaries;
  logFile: string;
  /** False gives up everything that makes data outlive a crash, for speed. */
  durable: boolean;
}

/** A server that could not take its data folder because parts of a killed one have not ended yet. */
export class OldServerEnding extends CannotStart {}

/** A port that another program took between the look and the start. */
export class PortTaken extends CannotStart {}

/** Starts the server and waits until it takes connections. It ends with this process, unless this one is killed. */
export async function runServer(server: ServerToRun): Promise<ChildProcess> {
  const child = launch(server);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('error', () => undefined);
  const over = new AbortController();
  try {
    await Promise.race([ended, untilReady(server.folder, child.pid, over.signal)]);
  } finally {
    over.abort();
  }
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
    throw whyNoServer(logOf(server.logFile), server.port);
  }
  const endWithUs = () => void child.kill('SIGINT');
  process.once('exit', endWithUs);
  child.once('exit', () => process.removeListener('exit', endWithUs));
  child.unref();
  return child;
}

/** In a process group of its own, so that Ctrl-C reaches Landfall, which then stops it in its turn. */
function launch({ folder, port, user, binaries, logFile, durable }: ServerToRun): ChildProcess {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.before`);
  const log = openSync(logFile, 'a', 0o600);
  const settings = Object.entries(settingsOf(port, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', folder, ...settings], {
    ...asServerUser(user),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

function settingsOf(port: number, durable: boolean): Record<string, string | number> {
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failing statement would bring people's data into the log.
    log_min_error_statement: 'panic',
    jit: 'off',
    // Enough for a copy to be taken while it runs. Nobody streams from it.
    wal_level: durable ? 'replica' : 'minimal',
    max_wal_senders: 0,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
}

/** The eighth line of `postmaster.pid` says `ready` once connections are taken. */
async function untilReady(folder: string, pid: number | undefined, over: AbortSignal): Promise<void> {
  const lockFile = join(folder, 'postmaster.pid');
  while (!over.aborted) {
    const lock = existsSync(lockFile) ? readFileSync(lockFile, 'utf8').split('\n') : [];
    if (Number(lock[0]) === pid && lock[7]?.trim() === 'ready') return;
    await pause(20);
  }
}

export const logOf = (logFile: string): string => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');

/** What the server's log says of its end, for people. */
export function whyNoServer(log: string, port: number): CannotStart {
  if (/No space left on device/.test(log)) {
    return new CannotStart(
      'The disk is full, so PostgreSQL could not start. The data is untouched: make room and start again.',
    );
  }
  if (/pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(log)) {
    return new OldServerEnding(
      'Another PostgreSQL server still holds this data folder. Wait until it has ended, or stop it.',
    );
  }
  if (/Address already in use/.test(log)) return new PortTaken(whyNoPort(port, 'EADDRINUSE'));
  const reason = log.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line));
  const said = reason.slice(-3).join(' ') || log.trim().slice(-300).replaceAll(/\s+/g, ' ') || 'nothing';
  return new CannotStart(
    `PostgreSQL did not start. It said: ${said} The data were left as they are. If a file of theirs is damaged or missing, put the whole data folder back from a backup.`,
  );
}
