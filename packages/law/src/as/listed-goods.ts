// What is said of listed goods so that an officer can assess them: of no law that is held here, which names the rates alone.
// Not modelled: whether a vehicle of that number exists; how many pieces a tax stamp would count.
import { textParam, type Decimal, type Path, type Rule } from '@landfall/rule';
import { largestFigure } from '../shared/amounts.js';
import { orLeaveIt } from '../shared/plausible.js';
import { readVin } from '../words/chassis-number.js';
import type { DeclarationFacts } from './facts.js';
import { placesInLines } from './well-formed.js';

const amountsOfListedGoods = ['litres', 'tobaccoPieces', 'tobaccoWeightKg'] as const;

export const amountsOfListedGoodsArePlausible: Rule<DeclarationFacts> = {
  code: 'QUANTITY_OUT_OF_RANGE',
  citation: null,
  says: 'A quantity is above zero.',
  nextStep: 'Say how many there are, with at most ten digits before the point.',
  broken: (facts) =>
    amountsOfListedGoods.flatMap((name) =>
      placesInLines(facts, name, (amount: Decimal) => !amount.gt(0) || amount.gt(largestFigure)),
    ),
};

export const strengthIsPlausible: Rule<DeclarationFacts> = {
  code: 'STRENGTH_OUT_OF_RANGE',
  citation: null,
  says: 'The strength of a drink is above 0 % and up to 100 % of its volume.',
  nextStep: 'Copy it from the label, where it stands as “% vol” or “alc/vol”. Half of the proof is the per cent.',
  broken: (facts) => placesInLines(facts, 'strengthPercent', (percent) => !percent.gt(0) || percent.gt(100)),
};

/** The first motor cars were of 1886. */
export const modelYearIsAYear: Rule<DeclarationFacts> = {
  code: 'MODEL_YEAR_UNUSUAL',
  citation: null,
  severity: 'WARNING',
  says: 'The model year of a vehicle has four digits, and is no later than next year.',
  nextStep: `Copy it from the title or the registration. ${orLeaveIt}`,
  broken: (facts) =>
    placesInLines(facts, 'vehicleYear', (year) => {
      const number = /^\d{4}$/.test(year.trim()) ? Number(year) : 0;
      return number < 1886 || number > facts.filedOn.year + 1;
    }),
};

export const vinChecks: Rule<DeclarationFacts> = {
  code: 'VIN_CHECK_DIGIT',
  citation: null,
  severity: 'WARNING',
  says: 'The ninth character of a VIN of North America follows from the others.',
  nextStep: `Compare the number with the title, or with the plate on the vehicle. ${orLeaveIt}`,
  broken: (facts) => placesInLines(facts, 'chassisNumber', (number) => readVin(number)?.isRight === false),
  found: 'In {vin} it would be {character}.',
  params: (facts, at) => {
    const { shown, checkCharacter } = readVin(chassisNumberAt(facts, at))!;
    return { vin: textParam(shown), character: textParam(checkCharacter!) };
  },
};

const chassisNumberAt = ({ lines }: DeclarationFacts, [, n]: Path): string | null => lines[Number(n)]!.chassisNumber;

export const listedGoodsRules: readonly Rule<DeclarationFacts>[] = [
  ...[amountsOfListedGoodsArePlausible, strengthIsPlausible],
  ...[modelYearIsAYear, vinChecks],
];
