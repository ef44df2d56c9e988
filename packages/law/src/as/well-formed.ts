// Checks of what was typed that no law states: what is absurd is refused before anybody reads it.
// Not modelled: whether an air waybill or a flight exists.
import { emailFlawSays, howToWriteEmail, readEmailAddress } from '../words/email-address.js';
import { portWithCode } from '../words/ports.js';
import { Temporal, textParam, usdText, type Decimal, type Path, type Rule } from '@landfall/rule';
import { isBlank, readAmountUsd, readCode, readNumber, written, type Answers } from '../shared/answers.js';
import * as shared from '../shared/questions.js';
import { isAmountUsd, largestFigure } from '../shared/amounts.js';
import { modesServed } from './modes-served.js';
import { territoryQuestions } from './questions.js';

/** What the rules read of a declaration: its answers as typed, and the day of filing at the port. */
export interface TerritoryFacts {
  readonly answers: Answers;
  readonly filedOn: Temporal.PlainDate;
}

/** The first day for which every dated figure of this folder has a value. */
export const lawHeldSince = Temporal.PlainDate.from('2017-01-01');

/** Checked alone and first: no other rule can be read for a day that is not held. */
export const lawIsHeldForTheDay: Rule<TerritoryFacts> = {
  code: 'LAW_NOT_HELD',
  citation: null,
  says: `A declaration is filed on or after ${lawHeldSince.toString()}, the first day whose law is held here.`,
  nextStep: 'File with a later date.',
  broken: ({ filedOn }) => (Temporal.PlainDate.compare(filedOn, lawHeldSince) < 0 ? [[]] : []),
};

const ofAnswers = ({ which, params, broken, ...rule }: Rule<Answers>): Rule<TerritoryFacts> => ({
  ...rule,
  broken: ({ answers }) => broken(answers),
  ...(which ? { which: ({ answers }: TerritoryFacts, at: Path) => which(answers, at) } : {}),
  ...(params ? { params: ({ answers }: TerritoryFacts, at: Path) => params(answers, at) } : {}),
});

export const answersAreGiven = ofAnswers(shared.answersAreGiven(territoryQuestions));
export const answersAreShort = ofAnswers(shared.answersAreShort(territoryQuestions));
export const answersHideNothing = ofAnswers(shared.answersHideNothing(territoryQuestions));
export const answersSaySomething = ofAnswers(shared.answersSaySomething(territoryQuestions));
export const phonesAreNumbers = ofAnswers(shared.phonesAreNumbers(territoryQuestions));
export const answersAreFigures = shared.answersAreFigures(territoryQuestions).map(ofAnswers);
export const nothingElseIsAnswered = ofAnswers(shared.nothingElseIsAnswered(territoryQuestions));
export const linesCanBeCounted = ofAnswers(shared.linesCanBeCounted);

export const portIsOfTheTerritory: Rule<TerritoryFacts> = {
  code: 'PORT_UNKNOWN',
  citation: null,
  says: 'Goods for American Samoa are declared here for Pago Pago.',
  nextStep: 'Choose Pago Pago, ASPPG. Goods for a port of the United States are declared under its own law.',
  broken: ({ answers: { portCode } }) =>
    placeWhere(!isBlank(portCode) && portWithCode(readCode(portCode))?.regime !== 'AS_TERRITORY', 'portCode'),
  tells: {
    ELSEWHERE: '{port} is a port of the United States: goods that go there are entered under its own law.',
    NONE: 'No port with this code is known here. Goods for American Samoa are declared here for Pago Pago.',
  },
  which: ({ answers }) => (portOf(answers) ? 'ELSEWHERE' : 'NONE'),
  params: ({ answers }) => ({ port: textParam(portOf(answers)?.name ?? '') }),
};

const portOf = ({ portCode }: Answers) => portWithCode(readCode(portCode));

export const modeIsServed: Rule<TerritoryFacts> = {
  code: 'MODE_NOT_SERVED',
  citation: null,
  says: 'Goods that come as air cargo are declared here.',
  nextStep: 'Goods that come by sea, by mail or in your baggage are not served here: ask Customs at the port.',
  broken: ({ answers: { modeOfTransport } }) =>
    placeWhere(!isBlank(modeOfTransport) && !modesServed.includes(written(modeOfTransport)), 'modeOfTransport'),
};

export const emailIsAnAddress: Rule<TerritoryFacts> = {
  code: 'EMAIL_MALFORMED',
  citation: null,
  says: 'An e-mail address is one that mail can reach.',
  nextStep: `${howToWriteEmail} Or leave it out.`,
  broken: ({ answers: { email } }) => placeWhere(!isBlank(email) && readEmailAddress(email).is === 'REFUSED', 'email'),
  found: emailFlawSays,
  which: ({ answers: { email } }) => {
    const reading = readEmailAddress(email);
    return reading.is === 'REFUSED' ? reading.flaw : null;
  },
};

/** The last digit of an air waybill is the remainder of the seven before it by 7: a mistyped one is seldom right. */
export const airWaybillChecks: Rule<TerritoryFacts> = {
  ...shared.airWaybillIsRight,
  broken: ({ answers: { billOfLading, modeOfTransport } }) =>
    placeWhere(shared.isMistypedAirWaybill(billOfLading, written(modeOfTransport)), 'billOfLading'),
};

export const airWaybillHasDigits: Rule<TerritoryFacts> = {
  ...shared.airWaybillIsNumbered,
  broken: ({ answers: { billOfLading, modeOfTransport } }) =>
    placeWhere(shared.isUnnumberedAirWaybill(billOfLading, written(modeOfTransport)), 'billOfLading'),
};

export const pricesArePlausible: Rule<TerritoryFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: `A price is in dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Round what was paid to whole cents.',
  broken: (facts) => placesInLines(facts, 'purchasePriceUsd', readAmountUsd, (price) => !isAmountUsd(price)),
};

export const quantitiesArePlausible: Rule<TerritoryFacts> = {
  code: 'QUANTITY_OUT_OF_RANGE',
  citation: null,
  says: 'A quantity is above zero.',
  nextStep: 'Say how many there are, with at most ten digits before the point.',
  broken: (facts) =>
    placesInLines(facts, 'quantity', readNumber, (quantity) => !quantity.gt(0) || quantity.gt(largestFigure)),
};

export const wellFormedRules: readonly Rule<TerritoryFacts>[] = [
  ...[answersAreGiven, answersAreShort, answersHideNothing, answersSaySomething, phonesAreNumbers],
  ...[...answersAreFigures, airWaybillChecks, airWaybillHasDigits],
  ...[portIsOfTheTerritory, modeIsServed, emailIsAnAddress, pricesArePlausible, quantitiesArePlausible],
  nothingElseIsAnswered,
];

/** The path of `field` in every line where it can be read and is wrong. */
function placesInLines(
  { answers: { lines } }: TerritoryFacts,
  field: 'purchasePriceUsd' | 'quantity',
  read: (text: string | null | undefined) => Decimal | null,
  isWrong: (figure: Decimal) => boolean,
): readonly Path[] {
  return (lines ?? []).flatMap((line, n) => {
    const figure = read(line[field]);
    return figure !== null && isWrong(figure) ? [['lines', String(n), field]] : [];
  });
}

const placeWhere = (isBroken: boolean, ...path: string[]): Path[] => (isBroken ? [path] : []);
