import type { Temporal } from '@landfall/rule';
import type { AbiStatus, ParticipantKind } from '../../../words/accounts.js';
import type { StandingReason } from '../../../words/standing.js';

/** A change of how somebody takes part in the Automated Broker Interface, beside what stood before it. */
export interface ParticipationFacts {
  readonly abiStatus: AbiStatus;
  /** How it stood on the day before; NONE where nothing held. */
  readonly stoodBefore: AbiStatus;
  readonly participantKind: ParticipantKind;
  readonly since: Temporal.PlainDate;
  /** The first day on which it no longer holds; null while no end is set. */
  readonly until: Temporal.PlainDate | null;
  readonly reasonCode: StandingReason;
  /** Whether a license as a broker stands on the day from which the change holds. */
  readonly isLicensed: boolean;
  /** Since when it was on probation without a break, on the day before that; null where it was not. */
  readonly onProbationSince: Temporal.PlainDate | null;
}

/** On probation a participant still takes part (143.6(a)). */
export const takesPart = (abiStatus: AbiStatus): boolean => abiStatus === 'OPERATIONAL' || abiStatus === 'ON_PROBATION';
