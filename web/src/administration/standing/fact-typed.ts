import {
  readDay,
  valueOf,
  type AbiStatus,
  type ParticipantKind,
  type StandingKind,
  type StandingReason,
} from '@landfall/law';

export type ReasonTyped = StandingReason | '';

/** A fact as it is typed and chosen. */
export interface FactTyped {
  kind: StandingKind;
  abiStatus: AbiStatus;
  participantKind: ParticipantKind;
  statementProcessing: boolean;
  ach: boolean;
  number: string;
  amountUsd: string;
  since: string;
  until: string;
  reasonCode: ReasonTyped;
}

export const blankFact: FactTyped = {
  kind: 'PARTICIPATION',
  abiStatus: 'OPERATIONAL',
  participantKind: 'IMPORTER',
  statementProcessing: false,
  ach: false,
  number: '',
  amountUsd: '',
  since: '',
  until: '',
  reasonCode: '',
};

/** What a fact lacks before it can be set; the rest is told by the platform. */
export const flawsOfFact = ({ since, reasonCode }: Pick<FactTyped, 'since' | 'reasonCode'>) => [
  ...(since.trim() ? [] : (['since'] as const)),
  ...(reasonCode ? [] : (['reasonCode'] as const)),
];

/** What the end of a fact lacks. */
export const flawsOfEnd = ({ until, reasonCode }: Pick<FactTyped, 'until' | 'reasonCode'>) => [
  ...(until.trim() ? [] : (['until'] as const)),
  ...(reasonCode ? [] : (['reasonCode'] as const)),
];

/** The days as they are read; what cannot be read goes as it was typed, and the platform says what is wrong with it. */
export const daysAsRead = ({ since, until }: Pick<FactTyped, 'since' | 'until'>) => ({
  since: valueOf(readDay(since)) ?? since,
  until: until.trim() ? (valueOf(readDay(until)) ?? until) : null,
});
