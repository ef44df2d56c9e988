import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from './account.table.js';
import {
  MembershipTable,
  PersonTable,
  RightsTable,
  type MembershipRow,
  type PersonRow,
  type RightsRow,
} from './person.table.js';

/** An officer's records: the person, their membership of Customs, and the version of their rights. */
export interface OfficerInFull {
  person: PersonRow;
  membership: MembershipRow;
  rights: RightsRow;
}

/** Someone who works for Customs; null when there is nobody of that subject. `lock` holds others off until the end. */
export async function findOfficer(
  em: SqlEntityManager,
  subject: string,
  { lock = false } = {},
): Promise<OfficerInFull | null> {
  const rights = await em.findOne(RightsTable, { subject }, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
  const memberships = await em.find(MembershipTable, { subject });
  const customs = await em.find(AccountTable, {
    id: { $in: memberships.map((row) => row.accountId) },
    kind: 'CUSTOMS',
  });
  const membership = memberships.find((row) => customs.some((account) => account.id === row.accountId));
  const person = membership && (await em.findOne(PersonTable, { subject }));
  return rights && membership && person ? { person, membership, rights } : null;
}
