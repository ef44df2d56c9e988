import type { AbiStatus, CredentialKind } from '@landfall/law';
import { Temporal } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  CredentialTable,
  ParticipationTable,
  PaymentMeansTable,
  type CredentialRow,
  type ParticipationRow,
  type PaymentMeansRow,
} from './standing.table.js';

/** All that is kept of how an account stands: of each kind, what began last first. */
export interface KnownStanding {
  accountId: string;
  participations: ParticipationRow[];
  paymentMeans: PaymentMeansRow[];
  credentials: CredentialRow[];
}

export async function knownStanding(em: SqlEntityManager, accountId: string): Promise<KnownStanding> {
  return {
    accountId,
    participations: await em.find(ParticipationTable, { accountId }, { orderBy: { since: 'desc' } }),
    paymentMeans: await em.find(PaymentMeansTable, { accountId }, { orderBy: { since: 'desc' } }),
    credentials: await em.find(CredentialTable, { accountId }, { orderBy: { kind: 'asc', since: 'desc' } }),
  };
}

/** Whether something of this kind is held on a day. */
export const isHeldOn = ({ credentials }: KnownStanding, kind: CredentialKind, day: Temporal.PlainDate): boolean =>
  credentials.some((row) => row.kind === kind && holdsOn(row, day));

/** Since when the account was in this standing without a break, on the day before a day; null where it was not. */
export function inStandingSince(
  { participations }: KnownStanding,
  abiStatus: AbiStatus,
  before: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const stood = participations.find((row) => holdsOn(row, before.subtract({ days: 1 })));
  if (stood?.abiStatus !== abiStatus) return null;
  const began = Temporal.PlainDate.from(stood.since);
  return inStandingSince({ participations } as KnownStanding, abiStatus, began) ?? began;
}

interface Days {
  since: string;
  until?: string | null | undefined;
}

const holdsOn = ({ since, until }: Days, day: Temporal.PlainDate): boolean =>
  since <= day.toString() && (!until || until > day.toString());
