import type { Role } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { MachineClientTable } from './machine-client.table.js';
import { MembershipTable, RightsTable } from '../account/person.table.js';

/** How long an access token is good for. */
export const tokenSeconds = 600;

/** What an access token says of its bearer: one person or machine, acting for one account. */
export interface TokenClaims {
  /** Null for those who act for Customs. */
  account: string | null;
  roles: Role[];
  ports: string[];
  /** Version of the subject's rights when the token was made. */
  rv: number;
}

/** The claims of a machine; null when there is no such client. */
export async function claimsOfMachine(em: SqlEntityManager, clientId: string): Promise<TokenClaims | null> {
  const client = await em.findOne(MachineClientTable, { clientId });
  if (!client) return null;
  return { account: client.accountId, roles: client.roles, ports: [], rv: await rightsVersion(em, clientId) };
}

/** The claims of a person who acts for one of their accounts; null when they do not belong to it. */
export async function claimsOfPerson(
  em: SqlEntityManager,
  subject: string,
  accountId: string,
): Promise<TokenClaims | null> {
  const membership = await em.findOne(MembershipTable, { subject, accountId });
  const account = membership && (await em.findOne(AccountTable, { id: accountId }));
  if (!account) return null;
  const { roles, ports } = membership;
  return { account: account.kind === 'CUSTOMS' ? null : accountId, roles, ports, rv: await rightsVersion(em, subject) };
}

async function rightsVersion(em: SqlEntityManager, subject: string): Promise<number> {
  return (await em.findOne(RightsTable, { subject }))?.version ?? 1;
}
