import { userError, type UserError } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { knownStanding, type KnownStanding } from './known-standing.js';

/** How an account of the trade stands; others who set it wait until the end. Null where there is no such account. */
export async function standingToSet(em: SqlEntityManager, id: string): Promise<KnownStanding | null> {
  const ofTheTrade = { id, kind: { $ne: 'CUSTOMS' } } as const;
  const account = await em.findOne(AccountTable, ofTheTrade, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return account && knownStanding(em, id);
}

export const noSuchAccount = userError('ACCOUNT_NOT_THERE', 'There is no such account of the trade.', ['accountId'], {
  nextStep: 'Find the account by a reference or an e-mail address, and try again.',
});

interface Days {
  since: string;
  until?: string | null | undefined;
}

/** What is wrong with the days of something that is set. */
export const flawsOfDays = ({ since, until }: Days): UserError[] =>
  until && until <= since ? [endsBeforeItBegins] : [];

const endsBeforeItBegins = userError(
  'STANDING_ENDS_BEFORE_IT_BEGINS',
  'The first day on which it no longer holds is not after the first on which it does.',
  ['until'],
  { nextStep: 'Give a later end, or none.' },
);
