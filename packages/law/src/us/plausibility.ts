// What nobody would mean in an entry into the customs territory: figures and days that are seldom right.
// The bounds are of this house; the 15 calendar days from landing of 19 CFR 141.5 are named to late filers and not applied.
// Not modelled: what goods of a tariff number are usually worth or bear.
import { figureOn, textParam, usdParam, type Rule } from '@landfall/rule';
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
import { isAmountUsd } from '../shared/amounts.js';
import { recordedDay } from '../shared/arrival.js';
import { zoneOfPort } from '../shared/day-at-port.js';
import { totalValueUsd, type FilingFacts } from './facts.js';
import { entryIsMade } from './part-141/section-5-time-limit-for-entry.js';
import { placesInLines } from './well-formed.js';

export const arrivalIsOfThisTime: Rule<FilingFacts> = {
  code: 'ARRIVAL_OUT_OF_RANGE',
  citation: null,
  says: 'Goods that are entered arrive within a year before or after the filing.',
  nextStep: 'Look at the year, and give the day of arrival at the port, as 2026-11-20.',
  broken: (facts) => (isOfAnotherTime(facts) ? [['arrivesOn']] : []),
  found: arrivalSays,
  which: (facts) => whichArrival(daysOf(facts)),
  params: (facts) => arrivalParams(daysOf(facts)),
};

const recordedSays = 'By what Customs at the port recorded, the goods arrived {days} days before the day of filing.';
const lateSays = `An entry is due within {dueDays} calendar days of landing (${entryIsMade.citation}): ask Customs at the port.`;

export const arrivalIsNear: Rule<FilingFacts> = {
  code: 'ARRIVAL_FAR',
  citation: null,
  severity: 'WARNING',
  says: 'Goods are entered near the day on which they arrive.',
  nextStep: `Look at the month and the year. ${orLeaveIt}`,
  broken: (facts) =>
    !isOfAnotherTime(facts) && isUnusual(daysToLanding(facts), figureOn(usualArrivalDays, facts.lawReadOn))
      ? [['arrivesOn']]
      : [],
  found: { ...unusualArrivalSays(lateSays), RECORDED: `${recordedSays} ${lateSays}` },
  which: (facts) => (facts.arrival ? 'RECORDED' : whichArrival(daysOf(facts))),
  params: (facts) => ({
    ...unusualArrivalParams(daysToLanding(facts), figureOn(usualArrivalDays, facts.lawReadOn)),
    dueDays: textParam(figureOn(entryIsMade.length, facts.lawReadOn).count),
  }),
};

export const dutyIsBelowValue: Rule<FilingFacts> = {
  code: 'DUTY_ABOVE_VALUE',
  citation: null,
  severity: 'WARNING',
  says: 'Duties, taxes and fees are seldom more than the goods are worth.',
  nextStep: `Look at the point in the amount. ${orLeaveIt}`,
  broken: (facts) => (isAboveValue(facts) ? [['estimatedDutyUsd']] : []),
  found: 'The estimate is {estimateUsd}; the lines come to {totalUsd}.',
  params: (facts) => ({ estimateUsd: usdParam(facts.estimatedDutyUsd), totalUsd: usdParam(totalValueUsd(facts)) }),
};

export const goodsForMoneyHaveAValue: Rule<FilingFacts> = {
  code: 'VALUE_ZERO',
  citation: null,
  severity: 'WARNING',
  says: 'Goods that were bought or are for sale are seldom worth $0.00.',
  nextStep: `Give what was paid for them, or what they would cost. ${orLeaveIt}`,
  broken: ({ lines, purchasedOrForSale }) =>
    purchasedOrForSale ? placesInLines(lines, 'valueUsd', ({ valueUsd }) => valueUsd.isZero()) : [],
};

export const plausibilityRules: readonly Rule<FilingFacts>[] = [
  ...[arrivalIsOfThisTime, arrivalIsNear, dutyIsBelowValue, goodsForMoneyHaveAValue],
];

const daysOf = ({ lawReadOn, arrivesOn }: FilingFacts): number => daysToArrival(lawReadOn, arrivesOn);

/** As Customs recorded the arrival, or else as it is declared. */
const daysToLanding = (facts: FilingFacts): number =>
  daysToArrival(facts.lawReadOn, recordedDay(facts, zoneOfPort(facts.portCode)) ?? facts.arrivesOn);

const isOfAnotherTime = (facts: FilingFacts): boolean =>
  Math.abs(daysOf(facts)) > figureOn(mostArrivalDays, facts.lawReadOn);

/** Only where every value is an amount: what is none is refused by itself. */
function isAboveValue(facts: FilingFacts): boolean {
  const isWhole = isAmountUsd(facts.estimatedDutyUsd) && facts.lines.every(({ valueUsd }) => isAmountUsd(valueUsd));
  const total = totalValueUsd(facts);
  return isWhole && total.gt(0) && facts.estimatedDutyUsd.gt(total);
}
