// What a rate of excise comes to on what was found. An officer assesses a listed category (chapter-10-assessment.ts): of beer
// and spirits at the rates of ASCA 11.1002(a)(1) that are held (chapter-10-drinks.ts), of all else at a rate that he takes and
// states. The bounds are of this house, which asks back and refuses nothing.
//
// Not modelled: whether the rate that an officer takes is that of the section.
import {
  findings,
  figureOn,
  inEnglish,
  textParam,
  toCents,
  usdParam,
  type Decimal,
  type Figure,
  type Finding,
  type Params,
  type Rule,
  type Said,
  type Sentence,
  type Temporal,
  type Told,
} from '@landfall/rule';
import type { RateUnit } from '../../words/rate-units.js';

/** The rate that an assessment rests on, and of how much it was taken. */
export interface RateTaken {
  readonly rateUnit: RateUnit;
  /** In per cent, or in US dollars for one of the unit. */
  readonly rate: Decimal;
  /** In the unit; of PERCENT_OF_VALUE in US dollars. */
  readonly quantity: Decimal;
}

/** Whole cents, half a cent up. */
export const comesToUsd = ({ rateUnit, rate, quantity }: RateTaken): Decimal =>
  toCents(rateUnit === 'PERCENT_OF_VALUE' ? quantity.times(rate).div(100) : quantity.times(rate));

/** An assessment as it is stated. */
export interface StatedAssessment {
  readonly line: number;
  readonly exciseUsd: Decimal;
  /** Null where it rests on none that was stated. */
  readonly rateTaken: RateTaken | null;
  /** What was paid for the line; null where who asks does not know it. */
  readonly valueUsd: Decimal | null;
}

export interface StatedAssessments {
  readonly assessments: readonly StatedAssessment[];
  /** The day on which it is assessed. */
  readonly on: Temporal.PlainDate;
}

const ofThisHouse = { from: '2017-01-01', by: 'a bound of this house', trust: 'HOUSE' } as const;

export const farFromRatePercent: Figure<number> = {
  says: 'how far an assessment may lie from what its rate comes to without being asked back, in per cent of that',
  citation: null,
  values: [{ ...ofThisHouse, is: 10 }],
};

export const exciseIsNearItsRate: Rule<StatedAssessments> = {
  code: 'EXCISE_FAR_FROM_RATE',
  citation: null,
  severity: 'WARNING',
  says: 'An assessment lies near what its rate comes to on what was found.',
  nextStep: 'Look at the rate, the quantity and the point in the amount. If it is right, leave it.',
  broken: (facts) =>
    whereDoubtful(facts, ({ exciseUsd, rateTaken }) => {
      if (!rateTaken) return false;
      const expectedUsd = comesToUsd(rateTaken);
      const farUsd = expectedUsd.times(figureOn(farFromRatePercent, facts.on)).div(100);
      return exciseUsd.minus(expectedUsd).abs().gt(farUsd);
    }),
  found: 'Line {line}: the rate comes to {comesToUsd}, and {exciseUsd} is stated.',
  params: ({ assessments }, [, n]) => {
    const { line, exciseUsd, rateTaken } = assessments[Number(n)]!;
    return {
      ...{ line: textParam(line), exciseUsd: usdParam(exciseUsd) },
      comesToUsd: usdParam(comesToUsd(rateTaken!)),
    };
  },
};

export const exciseIsWithinTheValue: Rule<StatedAssessments> = {
  code: 'EXCISE_OVER_VALUE',
  citation: null,
  severity: 'WARNING',
  says: 'Excise that rests on no rate that was stated is seldom more than was paid for the goods.',
  nextStep: 'Look at the point in the amount, or state the rate. If it is right, leave it.',
  broken: (facts) =>
    whereDoubtful(
      facts,
      ({ exciseUsd, rateTaken, valueUsd }) => !rateTaken && valueUsd !== null && exciseUsd.gt(valueUsd),
    ),
  found: 'Line {line}: {valueUsd} was paid, and {exciseUsd} is stated.',
  params: ({ assessments }, [, n]) => {
    const { line, exciseUsd, valueUsd } = assessments[Number(n)]!;
    return { line: textParam(line), exciseUsd: usdParam(exciseUsd), valueUsd: usdParam(valueUsd!) };
  },
};

const whereDoubtful = ({ assessments }: StatedAssessments, isDoubtful: (one: StatedAssessment) => boolean) =>
  assessments.flatMap((one, n) => (isDoubtful(one) ? [['assessments', String(n), 'exciseUsd']] : []));

export const assessmentDoubts: readonly Rule<StatedAssessments>[] = [exciseIsNearItsRate, exciseIsWithinTheValue];

/** What an officer is asked back about an assessment; it refuses nothing. */
export const doubtsAbout = (facts: StatedAssessments): Finding[] => findings(assessmentDoubts, facts);

/** What a rate comes to, as one reckons it on paper: '4.5 L × $6.00 = $27.00.' */
export const multipliedInWords = (rateTaken: RateTaken): string =>
  inEnglish({ sentences: [multiplied(rateTaken)], params: placesOf(rateTaken) });

/** Why an assessed line costs what it does. */
export function assessedSaying(exciseUsd: Decimal, rateTaken: RateTaken | null): { says: string; told?: Told<'says'> } {
  if (!rateTaken) return { says: assessedSays };
  const departs = comesToUsd(rateTaken).eq(exciseUsd) ? [] : [departsSays];
  const says: Said = {
    sentences: [assessedSays, multiplied(rateTaken), ...departs],
    params: { ...placesOf(rateTaken), exciseUsd: usdParam(exciseUsd) },
  };
  return { says: inEnglish(says), told: { says } };
}

const multiplied = ({ rateUnit }: RateTaken): Sentence =>
  rateUnit === 'PERCENT_OF_VALUE' ? percentSays : perUnitSays[rateUnit];

const placesOf = ({ rateUnit, rate, quantity }: RateTaken): Params => ({
  ...{ percent: textParam(rate.toString()), valueUsd: usdParam(quantity) },
  ...{ quantity: textParam(quantity.toString()), rateUsd: usdParam(rate) },
  comesToUsd: usdParam(comesToUsd({ rateUnit, rate, quantity })),
});

const assessedSays = 'A Customs officer assessed the excise on these goods.';
const departsSays = 'The officer states {exciseUsd}, which is not what the rate comes to.';
const percentSays = '{percent} % of {valueUsd} = {comesToUsd}.';
const perUnitSays: Readonly<Record<Exclude<RateUnit, 'PERCENT_OF_VALUE'>, Sentence>> = {
  USD_PER_LITRE: '{quantity} L × {rateUsd} = {comesToUsd}.',
  USD_PER_GALLON: '{quantity} gal × {rateUsd} = {comesToUsd}.',
  USD_PER_PIECE: '{quantity} pieces × {rateUsd} = {comesToUsd}.',
  USD_PER_KG: '{quantity} kg × {rateUsd} = {comesToUsd}.',
};

/** All that may be said of an assessed line. */
export const assessedSentences: readonly Sentence[] = [
  ...[assessedSays, departsSays, percentSays],
  ...Object.values(perUnitSays),
];
