import type { Language } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { emailOf } from '../email/email-of.js';
import { isTakenByOwnerOf } from '../account/belongs-together.js';
import { MembershipTable, PersonTable } from '../account/person.table.js';

/** Somebody to write to. */
export interface Recipient {
  typed: string;
  address: string;
  isProven: boolean;
  isBroker: boolean;
  /** Null where they chose none. */
  language: Language | null;
}

/**
 * The people of these accounts who gave an e-mail address, each address once; nobody of Customs. Always in the same
 * order, so that two events of the same people do not wait on each other.
 */
export async function recipientsOf(em: SqlEntityManager, accountIds: readonly string[]): Promise<Recipient[]> {
  const accounts = await em.find(AccountTable, { id: { $in: [...accountIds] }, kind: { $ne: 'CUSTOMS' } });
  const members = await em.find(MembershipTable, { accountId: { $in: accounts.map(({ id }) => id) } });
  const people = await em.find(PersonTable, { subject: { $in: members.map(({ subject }) => subject) } });
  const languages = new Map(people.map(({ subject, language }) => [subject, language]));
  const found = new Map<string, Recipient>();
  for (const { subject, accountId } of members) {
    const email = await emailOf(em, subject);
    if (!email) continue;
    const isBroker = accounts.some(({ id, kind }) => id === accountId && kind === 'BROKER');
    const known = found.get(email.address);
    // Somebody who confirmed it in another browser may have taken the account under their own.
    const isProven =
      email.provenAt !== null || known?.isProven || (await isTakenByOwnerOf(em, accountId, email.address));
    const language = known?.language ?? languages.get(subject) ?? null;
    found.set(email.address, { typed: email.typed, address: email.address, isProven, isBroker, language });
  }
  return [...found.values()].sort((one, other) => (one.address < other.address ? -1 : 1));
}
