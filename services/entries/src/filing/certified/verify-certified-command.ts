import { pathToFileURL } from 'node:url';
import { openDatabase } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CertifiedTable, FilingTable } from '../filing.table.js';
import { verifyCertified } from './verify-certified.js';

/** What the command prints, and its exit code: 0 all is as it was certified, 1 a text is not, 2 nothing could be checked. */
export interface Verdict {
  exitCode: 0 | 1 | 2;
  said: string[];
}

/** Checks what filings certified: `DATABASE_URL=... node dist/filing/certified/verify-certified-command.js`. */
export async function verifyCertifiedCommand(databaseUrl: string | undefined): Promise<Verdict> {
  if (!databaseUrl) return notChecked('set DATABASE_URL to the entries database');
  try {
    const orm = await openDatabase({ tables: [FilingTable, CertifiedTable], migrations: [] }, databaseUrl);
    const { whole, erased, bad } = await verifyCertified(orm.em as SqlEntityManager).finally(() => orm.close(true));
    const found = bad.map(({ filingId, why }) => `The text of ${filingId} is bad: ${why}.`);
    return {
      exitCode: bad.length ? 1 : 0,
      said: [...found, `As certified: ${whole}. Erased: ${erased}. Bad: ${bad.length}.`],
    };
  } catch (error) {
    return notChecked((error as Error).message.split('\n', 1)[0]!);
  }
}

const notChecked = (why: string): Verdict => ({ exitCode: 2, said: [`Nothing was checked: ${why}.`] });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { exitCode, said } = await verifyCertifiedCommand(process.env['DATABASE_URL']);
  for (const sentence of said) console.log(sentence);
  process.exitCode = exitCode;
}
