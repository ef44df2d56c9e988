import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { EmailTable } from '../email/email.table.js';
import { hashOfToken } from '../session/secret-token.js';
import type { Here } from '../session/asking-browser.js';
import type { LinkRow } from './link.table.js';

/**
 * What a reader sends back who was shown whose address a link went to and who is signed in here, and goes on all the
 * same. It holds for that link and that session alone: of what is here since, nobody was asked. Null where the link
 * works only in the browser that asked.
 */
export async function answerTo(em: SqlEntityManager, link: LinkRow, { session }: Here): Promise<string | null> {
  return (await worksOnlyThere(em, link)) ? null : hashOfToken(`${link.tokenHash} ${session?.id ?? 'nobody'}`);
}

export async function isAnsweredBy(em: SqlEntityManager, link: LinkRow, here: Here, answer: unknown): Promise<boolean> {
  const expected = await answerTo(em, link, here);
  return expected !== null && answer === expected;
}

/**
 * An address that was given for an account that is somebody's already is confirmed by that person: the owner of a
 * mailbox elsewhere has nothing to take over there.
 */
async function worksOnlyThere(em: SqlEntityManager, { purpose, accountId, address }: LinkRow): Promise<boolean> {
  if (purpose !== 'CLAIM' || accountId === null) return false;
  if ((await em.count(AccountTable, { id: accountId, kind: 'GUEST' })) > 0) return false;
  return (await em.count(EmailTable, { address, $or: [{ provenAt: { $ne: null } }, { invited: true }] })) === 0;
}
