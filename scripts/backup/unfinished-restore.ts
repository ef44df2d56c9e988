import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '@landfall/local-postgres';

/** Where a restore works until all is proven. */
export const unfinishedRestore = (dataDir: string): string => join(dataDir, 'restoring');

/** @throws CannotStart for a data folder into which a restore was broken off: what is there is not whole. */
export function refuseUnfinishedRestore(dataDir: string): void {
  if (existsSync(unfinishedRestore(dataDir)))
    throw new CannotStart(
      `A backup was being restored into ${dataDir}, and that was broken off. Remove all that is in it and restore again: npm run restore.`,
    );
}
