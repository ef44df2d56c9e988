// ASCA 27.1005 (2008, PL 30-36), read on asbar.org (primary): who arrives as a passenger or of the crew declares in writing,
// upon arrival, all articles acquired abroad and their value; the declaration is signed and presented before the examination, and
// its form is there in English and in Samoan. 27.1033(a)(2) lets more than $10,000 be brought in where that is reported in a
// signed declaration before entry; of the other paragraphs of 27.1033(a) those up to (8) were read in part.
//
// The certification is the signature. 27.1001(c) calls baggage what stands on no manifest: that a passenger’s baggage which
// travels under a bill of its own is declared alike is a reading of this house, for which the page for importers names both.
//
// Not modelled: the declaration of who acquired nothing abroad; one declaration for a family, of which 27.1005 says nothing; the
// litre of alcohol of a traveler (11.1002, secondary), which the officer who assesses a line knows of; the words of forms 205 and
// 205/A, which were not read; the fines of 27.1005(d) and 27.1033.
import {
  figureOn,
  Temporal,
  usd,
  usdParam,
  usdText,
  type Decimal,
  type Figure,
  type Path,
  type Rule,
} from '@landfall/rule';
import { isAmountUsd, largestFigure } from '../../shared/amounts.js';
import { orLeaveIt } from '../../shared/plausible.js';
import { readCountry } from '../../words/countries.js';

/** What the law reads of a declaration of baggage, as far as it is said; null where it is not, or cannot be read. */
export interface BaggageFacts {
  /** The day of filing at the port. */
  readonly filedOn: Temporal.PlainDate;
  readonly arrivesOn: Temporal.PlainDate | null;
  /** Whether it comes with its owner. */
  readonly isAccompanied: boolean;
  readonly cameFrom: string | null;
  /** Whether something in it is to be sold or used in trade. */
  readonly isForTrade: boolean;
  /** Money of more than the limit, where its owner says so. */
  readonly moneyUsd: Decimal | null;
  readonly hasRestrictedGoods: boolean;
  readonly lines: readonly { readonly valueUsd: Decimal | null }[];
}

export const unreportedMoneyUsd: Figure<Decimal> = {
  says: 'how much currency, coin, travelers checks, money orders and negotiable instruments, in all, is brought in without a report',
  citation: 'ASCA 27.1033(a)(2)',
  values: [
    {
      from: '2017-01-01',
      is: usd('10000'),
      by: 'PL 30-36 of 2008; taken as in force on the first day held',
      trust: 'PRIMARY',
    },
  ],
};

export const baggageIsDeclaredUponArrival: Rule<BaggageFacts> = {
  code: 'DECLARED_AFTER_ARRIVAL',
  citation: 'ASCA 27.1005(a)',
  severity: 'WARNING',
  says: 'All passengers and crew members declare what they bring upon arrival.',
  reading: 'Upon arrival is until the end of that day at the port. Of baggage that follows its owner no time is said.',
  nextStep: 'Look at the day of arrival. If it is right, file now: an officer sees this.',
  broken: ({ isAccompanied, arrivesOn, filedOn }) =>
    isAccompanied && arrivesOn && Temporal.PlainDate.compare(filedOn, arrivesOn) > 0 ? [['arrivesOn']] : [],
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

export const moneyIsReported: Rule<BaggageFacts> = {
  code: 'MONEY_REPORTED',
  citation: 'ASCA 27.1033(a)(2)',
  severity: 'WARNING',
  says: 'Money of more than {limitUsd} in all is brought in where that is reported in a signed declaration before entry.',
  nextStep: 'Nothing: this declaration reports it, and an officer sees this. File it before you arrive.',
  broken: ({ moneyUsd, filedOn }) => (moneyUsd?.gt(figureOn(unreportedMoneyUsd, filedOn)) ? [['moneyUsd']] : []),
  params: ({ filedOn }) => ({ limitUsd: usdParam(figureOn(unreportedMoneyUsd, filedOn)) }),
};

export const restrictedGoodsAreSeen: Rule<BaggageFacts> = {
  code: 'RESTRICTED_GOODS',
  citation: 'ASCA 27.1033(a)',
  severity: 'WARNING',
  says: 'Controlled substances, most firearms and ammunition, other arms, goods that violate a copyright or a patent, and pesticides or other goods without authority are not brought in.',
  nextStep: 'Show these to the officer before your baggage is examined. This declaration tells of them.',
  broken: ({ hasRestrictedGoods }) => (hasRestrictedGoods ? [['restrictedGoods']] : []),
};

export const baggageIsNotForTrade: Rule<BaggageFacts> = {
  code: 'BAGGAGE_FOR_TRADE',
  citation: null,
  says: 'What is to be sold or used in trade is no baggage here: it is declared on the declaration of goods into American Samoa.',
  reading: 'No law held here says so: its excise turns on what goods are for, which is asked on that declaration.',
  nextStep:
    'Take these goods out of this declaration. What comes as air cargo, declare with a declaration of goods; about what you carry with you, ask Customs at the port.',
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
  ...[baggageIsDeclaredUponArrival, valueIsDeclared, moneyIsReported, restrictedGoodsAreSeen],
];

const inLines = ({ lines }: BaggageFacts, isWrong: (valueUsd: Decimal) => boolean): Path[] =>
  lines.flatMap(({ valueUsd }, n) => (valueUsd && isWrong(valueUsd) ? [['lines', String(n), 'valueUsd']] : []));
