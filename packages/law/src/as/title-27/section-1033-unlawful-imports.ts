// ASCA 27.1033(a) (2008, PL 30-36), read on asbar.org (primary): what nobody brings into the Territory. Under (2) that is money
// of more than $10,000 "unless the same is reported to the Customs Division in a signed customs declaration form prior to
// entry in the Territory". A declaration of baggage is such a form, and asks for what the other paragraphs name.
//
// Not modelled: undeclared goods, (7), of which no declaration tells; the acts after (8), and the fines of the section.
import { figureOn, Temporal, usd, usdParam, type Decimal, type Figure, type Params, type Rule } from '@landfall/rule';
import { arrivedOn, type BaggageFacts } from './baggage-facts.js';

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

export const moneyIsReportedBeforeEntry: Rule<BaggageFacts> = {
  code: 'MONEY_REPORTED_AFTER_ENTRY',
  citation: 'ASCA 27.1033(a)(2)',
  severity: 'WARNING',
  says: 'Money of more than {limitUsd} in all is brought in where that is reported in a signed declaration before entry.',
  reading:
    'Entry is taken as the arrival, as Customs recorded it or else as it is declared: what is filed until the end of that day at the port is taken as filed before. A later report is taken, so that it is known, and an officer judges.',
  nextStep:
    'Look at the day of arrival. If it is right, file now and tell a Customs officer of this money at once: the officer sees that it was reported after entry.',
  broken: (facts) => (isMoneyToReport(facts) && isAfterArrival(facts) ? [['moneyUsd']] : []),
  params: limitOfMoney,
};

/** The one who reports it in time is told that nothing more is to be done, and the officer that there is such money. */
export const moneyIsSeen: Rule<BaggageFacts> = {
  code: 'MONEY_REPORTED',
  citation: 'ASCA 27.1033(a)(2)',
  severity: 'WARNING',
  says: 'An officer sees every report of money of more than {limitUsd} in all.',
  reading: 'The section wants the report, and does not say who looks at it.',
  nextStep: 'Nothing: this declaration reports it, and an officer sees this. File it before you arrive.',
  broken: (facts) => (isMoneyToReport(facts) && !isAfterArrival(facts) ? [['moneyUsd']] : []),
  params: limitOfMoney,
};

export const restrictedGoodsAreSeen: Rule<BaggageFacts> = {
  code: 'RESTRICTED_GOODS',
  citation: 'ASCA 27.1033(a)',
  severity: 'WARNING',
  says: 'Controlled substances, most firearms and ammunition, other arms, goods that violate a copyright or a patent, and pesticides or other goods without authority are not brought in.',
  reading:
    'Paragraphs (1), (3) to (6) and (8) are one rule, since one question asks for them all. Declaring them is not what the section forbids: the declaration is taken, so that an officer learns of them before the examination, and judges.',
  nextStep: 'Show these to the officer before your baggage is examined. This declaration tells of them.',
  broken: ({ hasRestrictedGoods }) => (hasRestrictedGoods ? [['restrictedGoods']] : []),
};

export const unlawfulImportRules: readonly Rule<BaggageFacts>[] = [
  ...[moneyIsReportedBeforeEntry, moneyIsSeen, restrictedGoodsAreSeen],
];

const isMoneyToReport = ({ moneyUsd, filedOn }: BaggageFacts): boolean =>
  moneyUsd?.gt(figureOn(unreportedMoneyUsd, filedOn)) ?? false;

function isAfterArrival(facts: BaggageFacts): boolean {
  const on = arrivedOn(facts);
  return on !== null && Temporal.PlainDate.compare(facts.filedOn, on) > 0;
}

function limitOfMoney({ filedOn }: BaggageFacts): Params {
  return { limitUsd: usdParam(figureOn(unreportedMoneyUsd, filedOn)) };
}
