// What is seldom right in a declaration into American Samoa: taken, with a warning that an officer sees. The bounds are of
// this house; the 72 hours after arrival of ASCA 27.1017 are named to late filers and not applied.
import { figureOn, textParam, type Rule } from '@landfall/rule';
import { isBlank, readAmountUsd, readDay } from '../shared/answers.js';
import {
  arrivalParams,
  arrivalSays,
  daysToArrival,
  isUnusual,
  mostArrivalDays,
  orLeaveIt,
  unusualArrivalParams,
  unusualArrivalSays,
  usualArrivalDays,
  whichArrival,
} from '../shared/plausible.js';
import { descriptionIsAdequate } from '../shared/vague-descriptions.js';
import { listIsGiven } from './title-27/chapter-10-list-of-goods.js';
import type { TerritoryFacts } from './well-formed.js';

export const arrivalIsOfThisTime: Rule<TerritoryFacts> = {
  code: 'ARRIVAL_OUT_OF_RANGE',
  citation: null,
  says: 'Goods that are declared arrive within a year before or after.',
  nextStep: 'Look at the year of the day of arrival.',
  broken: (facts) => (isOfAnotherTime(facts) ? [['arrivesOn']] : []),
  found: arrivalSays,
  which: (facts) => whichArrival(daysOf(facts) ?? 0),
  params: (facts) => arrivalParams(daysOf(facts) ?? 0),
};

const lateSays = `${listIsGiven.citation} asks for a list within {hours} hours after arrival: ask Customs if it is later.`;

export const arrivalIsNear: Rule<TerritoryFacts> = {
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
  found: unusualArrivalSays(lateSays),
  which: (facts) => whichArrival(daysOf(facts) ?? 0),
  params: (facts) => ({
    ...unusualArrivalParams(daysOf(facts) ?? 0, figureOn(usualArrivalDays, facts.filedOn)),
    hours: textParam(figureOn(listIsGiven.length, facts.filedOn).count),
  }),
};

/** The list of vague words is a reading of another law: here it is a hint. */
export const goodsAreDescribed: Rule<TerritoryFacts> = {
  code: 'DESCRIPTION_INADEQUATE',
  citation: null,
  severity: 'WARNING',
  says: 'Customs finds goods faster whose description says what they are.',
  nextStep: 'Say what the goods are and what of: "brake pads for bicycles", not "parts". You may file all the same.',
  broken: ({ answers: { lines }, filedOn }) =>
    (lines ?? []).flatMap(({ description }, n) =>
      isBlank(description) || descriptionIsAdequate(description!, filedOn) ? [] : [['lines', String(n), 'description']],
    ),
};

export const goodsForMoneyHaveAPrice: Rule<TerritoryFacts> = {
  code: 'VALUE_ZERO',
  citation: null,
  severity: 'WARNING',
  says: 'Goods that are not for personal use seldom cost $0.00.',
  nextStep: `Give what was paid for them with their packing. ${orLeaveIt}`,
  broken: ({ answers: { lines, purpose: ofAll } }) =>
    (lines ?? []).flatMap(({ purchasePriceUsd, purpose }, n) => {
      const isForMoney = !['', 'PERSONAL'].includes(purpose ?? ofAll ?? '');
      const isFree = readAmountUsd(purchasePriceUsd)?.isZero() ?? false;
      return isForMoney && isFree ? [['lines', String(n), 'purchasePriceUsd']] : [];
    }),
};

export const plausibilityRules: readonly Rule<TerritoryFacts>[] = [
  ...[arrivalIsOfThisTime, arrivalIsNear, goodsAreDescribed, goodsForMoneyHaveAPrice],
];

const isOfAnotherTime = (facts: TerritoryFacts): boolean =>
  Math.abs(daysOf(facts) ?? 0) > figureOn(mostArrivalDays, facts.filedOn);

function daysOf({ answers: { arrivesOn }, filedOn }: TerritoryFacts): number | null {
  const day = readDay(arrivesOn);
  return day && daysToArrival(filedOn, day);
}
