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

/** How the account takes part on a day: of the facts that hold, the one that began last counts. Nothing holds: NONE. */
export const statusOn = ({ participations }: Participations, day: Temporal.PlainDate): AbiStatus =>
  countsOn(participations, day)?.abiStatus ?? 'NONE';

/** Since when the account was in this standing without a break, on the day before a day; null where it was not. */
export function inStandingSince(
  { participations }: Participations,
  abiStatus: AbiStatus,
  before: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const stood = countsOn(participations, before.subtract({ days: 1 }));
  if (stood?.abiStatus !== abiStatus) return null;
  const began = countsSince(stood, participations, before);
  return inStandingSince({ participations }, abiStatus, began) ?? began;
}

type Participations = Pick<KnownStanding, 'participations'>;

const countsOn = (rows: readonly ParticipationRow[], day: Temporal.PlainDate): ParticipationRow | undefined =>
  rows.find((row) => holdsOn(row, day));

/** Its first day, or the day on which what began later, and has ended, gave way to it. */
function countsSince(
  { since: first }: ParticipationRow,
  rows: readonly ParticipationRow[],
  before: Temporal.PlainDate,
): Temporal.PlainDate {
  const gaveWay = rows.flatMap(({ since, until }) =>
    until && since > first && since < until && until <= before.toString() ? [until] : [],
  );
  return Temporal.PlainDate.from([first, ...gaveWay].toSorted().at(-1)!);
}

interface Days {
  since: string;
  until?: string | null | undefined;
}

const holdsOn = ({ since, until }: Days, day: Temporal.PlainDate): boolean =>
  since <= day.toString() && (!until || until > day.toString());
