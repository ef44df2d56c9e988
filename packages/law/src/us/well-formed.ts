// Checks of plain values that no law states: what is absurd is refused before anybody reads it.
// Not modelled: whether a unit is the one that the tariff names for the line; text lengths and unreadable characters,
// which are refused where the input is read.
import { countryUsuallyMeant } from '../words/countries.js';
import { portWithCode } from '../words/ports.js';
import { readTariffNumber, tariffNumberFlawSays, type TariffNumberFlaw } from '../words/tariff-number.js';
import { Temporal, textParam, usdText, type Decimal, type Path, type Rule } from '@landfall/rule';
import { isCountry } from './countries.js';
import { isAmountUsd, largestFigure } from '../shared/amounts.js';
import { mostLines } from '../shared/lines.js';
import type { FilingFacts, LineFacts } from './facts.js';
import { numberAt, placesOfNumbers } from './tariff/numbers-of-a-line.js';
import { isTariffUnit } from './units.js';

/** The first day for which every dated figure of this folder has a value: the day 143.26 took its present form. */
export const lawHeldSince = Temporal.PlainDate.from('2016-08-26');

/** Checked alone and first: no other rule can be read for a day that is not held. */
export const lawIsHeldForTheDay: Rule<FilingFacts> = {
  code: 'LAW_NOT_HELD',
  citation: null,
  says: `An entry is filed on or after ${lawHeldSince.toString()}, the first day whose law is held here.`,
  nextStep: 'File with a later date.',
  broken: ({ lawReadOn, enteredOn }) =>
    [lawReadOn, enteredOn ?? lawReadOn].some((day) => Temporal.PlainDate.compare(day, lawHeldSince) < 0) ? [[]] : [],
};

export const portIsKnown: Rule<FilingFacts> = {
  code: 'PORT_UNKNOWN',
  citation: null,
  says: 'The port of entry is named by its four digits of Schedule D.',
  nextStep:
    'Give the code of a port that is known here, for example 3201 for Honolulu. Programs list them by the query ports.',
  broken: ({ portCode }) => (portWithCode(portCode)?.regime !== 'US_CBP' ? [['portCode']] : []),
  tells: {
    ELSEWHERE: '{port} comes under another law: goods that go there are declared under its own.',
    // Not all of Schedule D is held: of four digits that are not, it cannot be said whether they are a port’s.
    NOT_KNOWN: 'No port with these digits is known here. Either there is none, or it is not served here.',
    NO_DIGITS: 'This is not a port’s four digits of Schedule D.',
  },
  which: ({ portCode }) => {
    if (portWithCode(portCode)) return 'ELSEWHERE';
    return /^\d{4}$/.test(portCode) ? 'NOT_KNOWN' : 'NO_DIGITS';
  },
  params: ({ portCode }) => ({ port: textParam(portWithCode(portCode)?.name ?? '') }),
};

export const linesOfAnEntryCanBeCounted: Rule<FilingFacts> = {
  code: 'LINE_COUNT_OUT_OF_RANGE',
  citation: null,
  says: `An entry has 1 to ${mostLines} lines.`,
  nextStep:
    'Give every kind of goods a line of its own; larger shipments need further entries where 19 CFR 141.52 allows.',
  broken: ({ lines }) => (lines.length < 1 || lines.length > mostLines ? [['lines']] : []),
  found: 'This one has {lines}.',
  params: ({ lines }) => ({ lines: textParam(lines.length) }),
};

export const countriesAreKnown: Rule<FilingFacts> = {
  code: 'COUNTRY_UNKNOWN',
  citation: null,
  says: 'A country is given by two capital letters: of ISO 3166-1, or of Customs for places without them there, as KV for Kosovo.',
  nextStep: 'Give the code of the country, for example JP for Japan.',
  broken: ({ lines, giftClaim, lawReadOn }) => [
    ...placesInLines(lines, 'countryOfOrigin', ({ countryOfOrigin }) => !isCountry(countryOfOrigin, lawReadOn)),
    ...(giftClaim !== null && !isCountry(giftClaim.fromPersonIn, lawReadOn) ? [['giftClaim', 'fromPersonIn']] : []),
  ],
  found: { MEANT: 'Here {code} is probably meant.' },
  which: (facts, at) => (countryUsuallyMeant(countryAt(facts, at)) ? 'MEANT' : null),
  params: (facts, at) => ({ code: textParam(countryUsuallyMeant(countryAt(facts, at)) ?? '') }),
};

const countryAt = ({ lines, giftClaim }: FilingFacts, [of, n]: Path): string =>
  of === 'giftClaim' ? giftClaim!.fromPersonIn : lines[Number(n)]!.countryOfOrigin;

export const amountsArePlausible: Rule<FilingFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: `An amount is in dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Give the amount without sign, exponent or fractions of a cent.',
  broken: ({ lines, estimatedDutyUsd }) => [
    ...placesInLines(lines, 'valueUsd', ({ valueUsd }) => !isAmountUsd(valueUsd)),
    ...(isAmountUsd(estimatedDutyUsd) ? [] : [['estimatedDutyUsd']]),
  ],
};

export const quantitiesArePlausible: Rule<FilingFacts> = {
  code: 'QUANTITY_OUT_OF_RANGE',
  citation: null,
  says: 'A quantity or a weight is above zero, with at most ten digits before the point and six after it.',
  nextStep: 'Give the quantity in the unit named, and the gross weight in kilograms.',
  broken: ({ lines }) => [
    ...placesInLines(lines, 'quantity', ({ quantity }) => !isQuantity(quantity)),
    ...placesInLines(lines, 'grossWeightKg', ({ grossWeightKg }) => !isQuantity(grossWeightKg)),
  ],
};

export const unitsAreWritten: Rule<FilingFacts> = {
  code: 'UNIT_MALFORMED',
  citation: null,
  says: 'A unit of quantity is written with one to three capital letters or digits, and is no word for how goods are packed or for a measure that the tariff does not use, as a box, a carton or a pound.',
  nextStep:
    'Give the unit that the tariff names for the line, for example NO, KG, DOZ or M2, and the quantity in that unit.',
  broken: ({ lines }) => placesInLines(lines, 'unit', ({ unit }) => !isWrittenAsUnit(unit)),
};

/** The list of units may lack one: what is written as a unit and is not in it is taken. */
export const unitsAreKnown: Rule<FilingFacts> = {
  code: 'UNIT_UNKNOWN',
  citation: null,
  severity: 'WARNING',
  says: 'A unit of quantity is one that the tariff uses.',
  nextStep: 'Look in the tariff for the unit of the line’s number. If it is this one, leave it: an officer sees this.',
  broken: ({ lines, lawReadOn }) =>
    placesInLines(lines, 'unit', ({ unit }) => isWrittenAsUnit(unit) && !isTariffUnit(unit, lawReadOn)),
};

const isWrittenAsUnit = (unit: string): boolean => /^[A-Z][A-Z0-9]{0,2}$/.test(unit) && !neverUnits.includes(unit);

/** Short words that might be taken for a code of the tariff: refused as their longer fellows are, `BOX` as `CARTON`. */
const neverUnits = 'BAG BOX CAN CRT CS CUP FT GAL IN JAR KEG LB LBS LOT OZ PAK PCK PK PKG PKT POT SET TIN TUB YD'.split(
  ' ',
);

/** What lacks digits alone is told by 143.25. */
export const tariffNumbersAreNumbers: Rule<FilingFacts> = {
  code: 'HTS_NUMBER_MALFORMED',
  citation: null,
  says: 'A tariff number is ten digits, or the eight of headings 9903 and 9904, of a chapter from 01 to 99 without 77, with or without points.',
  nextStep: 'Copy the number of the goods from the tariff, as 7318.12.0000.',
  broken: ({ lines }) => placesOfNumbers(lines, ({ number }) => tariffFlawOf(number) !== null),
  found: tariffNumberFlawSays,
  which: ({ lines }, at) => tariffFlawOf(numberAt(lines, at)),
};

function tariffFlawOf(htsNumber: string): TariffNumberFlaw | null {
  const reading = readTariffNumber(htsNumber);
  return reading.is === 'REFUSED' && reading.flaw !== 'DIGITS_MISSING' ? reading.flaw : null;
}

export const wellFormedRules: readonly Rule<FilingFacts>[] = [
  portIsKnown,
  linesOfAnEntryCanBeCounted,
  countriesAreKnown,
  amountsArePlausible,
  quantitiesArePlausible,
  unitsAreWritten,
  unitsAreKnown,
  tariffNumbersAreNumbers,
];

/** The path of `field` in every line that is wrong. */
export function placesInLines(
  lines: readonly LineFacts[],
  field: keyof LineFacts,
  isWrong: (line: LineFacts) => boolean,
): readonly Path[] {
  return lines.flatMap((line, n) => (isWrong(line) ? [['lines', String(n), field]] : []));
}

function isQuantity(quantity: Decimal): boolean {
  return quantity.gt(0) && quantity.lte(largestFigure) && quantity.decimalPlaces() <= 6;
}
