// Checks of plain values that no law states: what is absurd is refused before anybody reads it.
// Not modelled: whether a bill, a container, a flight or a voyage exists; what a person typed, which is read where it is answered.
import { portWithCode } from '../words/ports.js';
import { Temporal, textParam, usdText, type Path, type Rule } from '@landfall/rule';
import { airWaybillRules } from '../shared/air-waybill.js';
import { isAmountUsd, largestFigure } from '../shared/amounts.js';
import { containerRules } from '../shared/container-number.js';
import type { DeclarationFacts, DeclaredLine } from './facts.js';
import { modesServed } from './modes-served.js';

/** The first day for which every dated figure of this folder has a value. */
export const lawHeldSince = Temporal.PlainDate.from('2017-01-01');

/** Checked alone and first: no other rule can be read for a day that is not held. */
export const lawIsHeldForTheDay: Rule<Pick<DeclarationFacts, 'filedOn'>> = {
  code: 'LAW_NOT_HELD',
  citation: null,
  says: `A declaration is filed on or after ${lawHeldSince.toString()}, the first day whose law is held here.`,
  nextStep: 'File with a later date.',
  broken: ({ filedOn }) => (Temporal.PlainDate.compare(filedOn, lawHeldSince) < 0 ? [[]] : []),
};

export const portIsOfTheTerritory: Rule<DeclarationFacts> = {
  code: 'PORT_UNKNOWN',
  citation: null,
  says: 'Goods for American Samoa are declared here for Pago Pago.',
  nextStep: 'Choose Pago Pago, ASPPG. Goods for a port of the United States are declared under its own law.',
  broken: ({ portCode }) =>
    placeWhere(portCode !== null && portWithCode(portCode)?.regime !== 'AS_TERRITORY', 'portCode'),
  tells: {
    ELSEWHERE: '{port} is a port of the United States: goods that go there are entered under its own law.',
    NONE: 'No port with this code is known here. Goods for American Samoa are declared here for Pago Pago.',
  },
  which: (facts) => (portOf(facts) ? 'ELSEWHERE' : 'NONE'),
  params: (facts) => ({ port: textParam(portOf(facts)?.name ?? '') }),
};

const portOf = ({ portCode }: DeclarationFacts) => portWithCode(portCode ?? '');

export const modeIsServed: Rule<DeclarationFacts> = {
  code: 'MODE_NOT_SERVED',
  citation: null,
  says: 'Goods that come by air as cargo, by sea or by mail are declared here.',
  nextStep: 'What you bring with you, or send as your baggage, has a declaration of its own: start that one instead.',
  broken: ({ modeOfTransport }) =>
    placeWhere(modeOfTransport !== null && !modesServed.includes(modeOfTransport), 'modeOfTransport'),
};

export const pricesArePlausible: Rule<DeclarationFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: `A price is in dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Round what was paid to whole cents.',
  broken: (facts) => placesInLines(facts, 'purchasePriceUsd', (priceUsd) => !isAmountUsd(priceUsd)),
};

export const quantitiesArePlausible: Rule<DeclarationFacts> = {
  code: 'QUANTITY_OUT_OF_RANGE',
  citation: null,
  says: 'A quantity is above zero.',
  nextStep: 'Say how many there are, with at most ten digits before the point.',
  broken: (facts) => placesInLines(facts, 'quantity', (quantity) => !quantity.gt(0) || quantity.gt(largestFigure)),
};

export const wellFormedRules: readonly Rule<DeclarationFacts>[] = [
  ...[...airWaybillRules, ...containerRules],
  ...[portIsOfTheTerritory, modeIsServed, pricesArePlausible, quantitiesArePlausible],
];

/** The path of `field` in every line where it is said and is wrong. */
export const placesInLines = <Field extends keyof DeclaredLine>(
  { lines }: DeclarationFacts,
  field: Field,
  isWrong: (said: NonNullable<DeclaredLine[Field]>, line: DeclaredLine) => boolean,
): readonly Path[] =>
  lines.flatMap((line, n) => {
    const said = line[field];
    return said !== null && isWrong(said, line) ? [['lines', String(n), field]] : [];
  });

const placeWhere = (isBroken: boolean, ...path: string[]): Path[] => (isBroken ? [path] : []);
