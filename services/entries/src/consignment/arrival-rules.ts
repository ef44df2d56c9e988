// What must be true of an arrival that is recorded. No law held here says how it is; clocks that the law starts by it do not
// forgive a mistyped day.
import { pagoPago } from '@landfall/law';
import { countParam, Temporal, type Rule } from '@landfall/rule';

export interface ArrivalFacts {
  /** The days at the port that are declared, of the arrival and of now. */
  readonly arrivesOn: Temporal.PlainDate;
  readonly arrivedOn: Temporal.PlainDate;
  readonly arrivedAt: Date;
  readonly now: Date;
  readonly port: string;
  /** Whether who records it was asked about the day, and says that it is that of the port. */
  readonly isOfThePort: boolean;
  /** Null where none is recorded yet. */
  readonly recordedAs: Date | null;
}

/** A ship that waits in the roads is late by weeks; a mistyped month or year is further off. */
const mostDaysOff = 60;

const hasArrived: Rule<ArrivalFacts> = {
  code: 'ARRIVAL_NOT_YET',
  citation: null,
  says: 'An arrival is recorded once it has happened.',
  nextStep: 'Record it when the conveyance is there, or look at day and time again.',
  broken: ({ arrivedAt, now }) => (arrivedAt.getTime() > now.getTime() ? [['arrivedAt']] : []),
};

const isNearTheDay: Rule<ArrivalFacts> = {
  code: 'ARRIVAL_FAR_FROM_DECLARED',
  citation: null,
  says: 'A conveyance arrives within {days} days of the day that is declared, before or after it.',
  params: () => ({ days: countParam(mostDaysOff) }),
  nextStep: 'Look at the day again; if it is right, another conveyance was declared.',
  broken: ({ arrivesOn, arrivedOn }) =>
    Math.abs(arrivesOn.until(arrivedOn, { largestUnit: 'days' }).days) > mostDaysOff ? [['arrivedAt']] : [],
};

/** Between Apia and Pago Pago lies the date line: the same hour is a day later in Apia. */
const isDayOfThePort: Rule<ArrivalFacts> = {
  code: 'ARRIVAL_DAY_OF_APIA',
  citation: null,
  says: 'In Pago Pago it is a day earlier than in Apia, and this is the day after the one that is declared.',
  nextStep:
    'If the day was read from papers or a clock of Apia, give the day before; if it is that of Pago Pago, say so.',
  broken: ({ port, arrivesOn, arrivedOn, isOfThePort }) =>
    port === pagoPago.code && !isOfThePort && arrivesOn.until(arrivedOn, { largestUnit: 'days' }).days === 1
      ? [['arrivedAt']]
      : [],
};

const isNews: Rule<ArrivalFacts> = {
  code: 'ARRIVAL_RECORDED_ALREADY',
  citation: null,
  says: 'This arrival is recorded already, with the same time.',
  nextStep: 'Nothing to do; to put it right, give the other time.',
  broken: ({ recordedAs, arrivedAt }) => (recordedAs?.getTime() === arrivedAt.getTime() ? [['arrivedAt']] : []),
};

export const arrivalRules: readonly Rule<ArrivalFacts>[] = [hasArrived, isNearTheDay, isDayOfThePort, isNews];
