import type { Client, CombinedError } from 'urql';
import { LogOfAccount, LogOfCustoms, OwnLog, type PageOfLog } from './activity-query.ts';
import type { filterOf } from './chosen.ts';

/** Whose log is read: one's own, an account's by its id, or what Customs reads over all accounts. */
export type Whose = { is: 'OWN' } | { is: 'ACCOUNT'; accountId: string } | { is: 'CUSTOMS' };

export interface PageAsked {
  first: number;
  after: string | null;
  filter: ReturnType<typeof filterOf>;
}

export type PageRead = { page: PageOfLog | null } | { error: CombinedError };

/** One page of a log; null where there is no log for the reader. */
export async function readLog(client: Client, whose: Whose, asked: PageAsked): Promise<PageRead> {
  if (whose.is === 'CUSTOMS') {
    const { data, error } = await client.query(LogOfCustoms, asked).toPromise();
    return data?.customsLog ? { page: data.customsLog } : orNone(error);
  }
  if (whose.is === 'ACCOUNT') {
    const { data, error } = await client.query(LogOfAccount, { ...asked, accountId: whose.accountId }).toPromise();
    return data?.account?.activity ? { page: data.account.activity } : orNone(error);
  }
  const { data, error } = await client.query(OwnLog, asked).toPromise();
  const page = data?.viewer?.account?.activity;
  return page ? { page } : orNone(error);
}

const orNone = (error: CombinedError | undefined): PageRead => (error ? { error } : { page: null });
