// What is seldom right in a declaration into American Samoa: taken, with a warning that an officer sees. The bounds are of
// this house; within which time after arrival goods are declared is of ASCA 27.1017 (title-27).
import { figureOn, type Rule } from '@landfall/rule';
import {
  arrivalParams,
  arrivalSays,
  daysToArrival,
  isUnusual,
  mostArrivalDays,
  orLeaveIt,
  usualArrivalDays,
  whichArrival,
} from '../shared/plausible.js';
import type { DeclarationFacts } from './facts.js';
import { saysWhatItIs } from './household-goods.js';
import { placesInLines } from './well-formed.js';

export const arrivalIsOfThisTime: Rule<DeclarationFacts> = {
  code: 'ARRIVAL_OUT_OF_RANGE',
  citation: null,
  says: 'Goods that are declared arrive within a year before or after.',
  nextStep: 'Look at the year of the day of arrival.',
  broken: (facts) => (isOfAnotherTime(facts) ? [['arrivesOn']] : []),
  found: arrivalSays,
  which: (facts) => whichArrival(daysOf(facts) ?? 0),
  params: (facts) => arrivalParams(daysOf(facts) ?? 0),
};

export const arrivalIsNear: Rule<DeclarationFacts> = {
  code: 'ARRIVAL_FAR',
  citation: null,
  severity: 'WARNING',
  says: 'Goods are declared near the day on which they arrive.',
  nextStep: `Look at the month and the year. ${orLeaveIt}`,
  broken: (facts) => {
    const days = daysOf(facts);
    const isFar = days !== null && isUnusual(days, figureOn(usualArrivalDays, facts.filedOn));
    return isFar && !isOfAnotherTime(facts) ? [['arrivesOn']] : [];
  },
  found: arrivalSays,
  which: (facts) => whichArrival(daysOf(facts) ?? 0),
  params: (facts) => arrivalParams(daysOf(facts) ?? 0),
};

/** The list of vague words is a reading of another law: here it is a hint. */
export const goodsAreDescribed: Rule<DeclarationFacts> = {
  code: 'DESCRIPTION_INADEQUATE',
  citation: null,
  severity: 'WARNING',
  says: 'Customs finds goods faster whose description says what they are.',
  nextStep: 'Say what the goods are and what of: "brake pads for bicycles", not "parts". You may file all the same.',
  broken: (facts) =>
    placesInLines(
      facts,
      'description',
      (description, { purpose }) => !saysWhatItIs({ description, purpose }, facts.filedOn),
    ),
};

export const goodsForMoneyHaveAPrice: Rule<DeclarationFacts> = {
  code: 'VALUE_ZERO',
  citation: null,
  severity: 'WARNING',
  says: 'Goods that are not for personal use seldom cost $0.00.',
  nextStep: `Give what was paid for them with their packing. ${orLeaveIt}`,
  broken: (facts) =>
    placesInLines(
      facts,
      'purchasePriceUsd',
      (priceUsd, { purpose }) => priceUsd.isZero() && purpose !== null && purpose !== 'PERSONAL',
    ),
};

export const plausibilityRules: readonly Rule<DeclarationFacts>[] = [
  ...[arrivalIsOfThisTime, arrivalIsNear, goodsAreDescribed, goodsForMoneyHaveAPrice],
];

const isOfAnotherTime = (facts: DeclarationFacts): boolean =>
  Math.abs(daysOf(facts) ?? 0) > figureOn(mostArrivalDays, facts.filedOn);

const daysOf = ({ arrivesOn, filedOn }: DeclarationFacts): number | null =>
  arrivesOn && daysToArrival(filedOn, arrivesOn);
