import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ActivityHeadTable, ActivityTable } from './activity.table.js';
import { verifyActivity, type Verified } from './verify-activity.js';

/** What the command prints, and its exit code: 0 good, 1 a row is bad, 2 nothing could be checked. */
export interface Verdict {
  exitCode: 0 | 1 | 2;
  /** The answer as JSON; kept, it is what a later run is given. */
  out: string;
  /** For people: a sentence for each chain that has a bad row. */
  err: string[];
}

/**
 * Checks the whole log: `DATABASE_URL=... node dist/activity/verify-activity-command.js [file]`, where the file is what
 * an earlier run printed, kept where the owner of the database cannot change it.
 */
export async function verifyCommand(databaseUrl: string | undefined, earlierAnswer?: string): Promise<Verdict> {
  if (!databaseUrl) return notChecked('set DATABASE_URL to the accounts database');
  try {
    const keptElsewhere = earlierAnswer ? (JSON.parse(readFileSync(earlierAnswer, 'utf8')) as Verified).heads : {};
    const orm = await openDatabase({ tables: [ActivityTable, ActivityHeadTable], migrations: [] }, databaseUrl);
    const verified = await verifyActivity(orm.em as SqlEntityManager, keptElsewhere).finally(() => orm.close(true));
    const err = verified.bad.map(({ chain, number, why }) => `Row ${number} of ${chain} is bad: ${why}.`);
    return { exitCode: err.length ? 1 : 0, out: JSON.stringify(verified, null, 2), err };
  } catch (error) {
    return notChecked((error as Error).message.split('\n', 1)[0]!);
  }
}

const notChecked = (why: string): Verdict => ({ exitCode: 2, out: '', err: [`Nothing was checked: ${why}.`] });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { exitCode, out, err } = await verifyCommand(process.env['DATABASE_URL'], process.argv[2]);
  for (const sentence of err) console.error(sentence);
  if (out) console.log(out);
  process.exitCode = exitCode;
}
