import { chmodSync, mkdtempSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesFor } from './binaries.js';
import { placeElsewhere, removeData } from './data-place.js';
import { freeFromLeftover } from './leftover-server.js';
import { livingOwner } from './one-owner.js';
import { serverUser } from './server-user.js';
import { startPostgres, type Postgres } from './start-postgres.js';

const temporary = (): string => realpathSync(tmpdir());

const prefix = 'landfall-test-postgres-';

/** A server for tests, in the system's folder for temporary files: fast, and gone when it is stopped. */
export async function startTestPostgres(): Promise<Postgres> {
  await sweepKilledRuns();
  const dataDir = mkdtempSync(join(temporary(), prefix));
  chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, durable: false });
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop();
      removeData(dataDir);
    },
  };
}

/** A test run that is killed leaves its server and its folder behind. */
async function sweepKilledRuns(): Promise<void> {
  const minuteAgo = Date.now() - 60_000;
  for (const entry of readdirSync(temporary())) {
    const dataDir = join(temporary(), entry);
    if (!entry.startsWith(prefix) || !isOurs(dataDir, minuteAgo) || livingOwner(dataDir) !== null) continue;
    const user = serverUser();
    await freeFromLeftover(join(placeElsewhere(dataDir) ?? dataDir, 'server'), binariesFor(user), user);
    removeData(dataDir);
  }
}

/** A folder just made may belong to a run that has not yet signed it; one that vanishes is being swept by another. */
function isOurs(dataDir: string, before: number): boolean {
  const found = statSync(dataDir, { throwIfNoEntry: false });
  return found !== undefined && found.uid === process.getuid?.() && found.mtimeMs < before;
}
