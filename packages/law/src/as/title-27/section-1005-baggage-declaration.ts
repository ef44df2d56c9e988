// ASCA 27.1005 (2008, PL 30-36), read on asbar.org (primary): who arrives as a passenger or of the crew declares in writing,
// upon arrival, all articles acquired abroad "and their value (price actually paid for, or, if not purchased, fair retail value
// in the Territory)"; the declaration is signed and presented before the examination, and its form is there in English and in
// Samoan. Money and goods of which 27.1033(a) speaks stand in section-1033-unlawful-imports.ts.
//
// The certification is the signature. 27.1001(c) calls baggage what stands on no manifest: that a passenger’s baggage which
// travels under a bill of its own is declared alike is a reading of this house, for which the page for importers names both.
//
// Not modelled: clearance of the person, which 27.1005(b) gives only to who completed the form: it is an officer’s at the port;
// the declaration of who acquired nothing abroad; the litre of
// alcohol of a traveler (11.1002, secondary), which the officer who assesses a line knows of; the words of forms 205 and 205/A,
// which were not read; the punishment of who lets others conceal something (27.1005(d)).
import { Temporal, usdText, type Decimal, type Path, type Rule } from '@landfall/rule';
import { isAmountUsd, largestFigure } from '../../shared/amounts.js';
import { orLeaveIt } from '../../shared/plausible.js';
import { readCountry } from '../../words/countries.js';
import { arrivedOn, type BaggageFacts } from './baggage-facts.js';
import { familyFitsOneDeclaration } from './travelling-together.js';
import { unlawfulImportRules } from './section-1033-unlawful-imports.js';

export const baggageIsDeclaredUponArrival: Rule<BaggageFacts> = {
  code: 'DECLARED_AFTER_ARRIVAL',
  citation: 'ASCA 27.1005(a)',
  severity: 'WARNING',
  says: 'All passengers and crew members declare what they bring upon arrival.',
  reading:
    'Upon arrival is until the end of that day at the port: the day on which Customs recorded the arrival, or else the one that is declared. A declaration before it is taken, as 27.1033(a)(2) wants money reported before entry. Of baggage that follows its owner no time is said. Being late refuses nothing: no section says that it does.',
  nextStep: 'Look at the day of arrival. If it is right, file now: an officer sees this.',
  broken: (facts) => {
    const on = arrivedOn(facts);
    const isLate = on !== null && Temporal.PlainDate.compare(facts.filedOn, on) > 0;
    return facts.isAccompanied && isLate ? [['arrivesOn']] : [];
  },
};

export const valueIsDeclared: Rule<BaggageFacts> = {
  code: 'VALUE_ZERO',
  citation: 'ASCA 27.1005(a)',
  severity: 'WARNING',
  says: 'Articles are declared with what was paid for them or, where they were not bought, what they would cost in a shop in American Samoa.',
  nextStep: `Give that value, for gifts too. ${orLeaveIt}`,
  broken: (facts) => inLines(facts, (valueUsd) => valueUsd.isZero()),
};

export const valueIsAnAmount: Rule<BaggageFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: `A value is in dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Round the value to whole cents.',
  broken: (facts) => inLines(facts, (valueUsd) => !isAmountUsd(valueUsd)),
};

export const baggageIsNotForTrade: Rule<BaggageFacts> = {
  code: 'BAGGAGE_FOR_TRADE',
  citation: null,
  says: 'What is to be sold or used in trade is no baggage here: it is declared on the declaration of goods into American Samoa.',
  reading: 'No law held here says so: its excise turns on what goods are for, which is asked on that declaration.',
  nextStep:
    'Take these goods out of this declaration. What comes as cargo or by mail, declare with a declaration of goods; about what you carry with you, ask Customs at the port.',
  broken: ({ isForTrade }) => (isForTrade ? [['forTrade']] : []),
};

export const placeOfDepartureIsKnown: Rule<BaggageFacts> = {
  code: 'COUNTRY_UNKNOWN',
  citation: null,
  says: 'Where somebody comes from is a country or a territory by its code, as WS for Samoa.',
  nextStep: 'Choose it from the list.',
  broken: ({ cameFrom }) => (cameFrom !== null && readCountry(cameFrom) === null ? [['cameFrom']] : []),
};

export const baggageRules: readonly Rule<BaggageFacts>[] = [
  ...[placeOfDepartureIsKnown, baggageIsNotForTrade, valueIsAnAmount],
  ...[familyFitsOneDeclaration, baggageIsDeclaredUponArrival, valueIsDeclared, ...unlawfulImportRules],
];

const inLines = ({ lines }: BaggageFacts, isWrong: (valueUsd: Decimal) => boolean): Path[] =>
  lines.flatMap(({ valueUsd }, n) => (valueUsd && isWrong(valueUsd) ? [['lines', String(n), 'valueUsd']] : []));
