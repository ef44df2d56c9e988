// ASCA title 11, chapter 10: the excise on goods that enter American Samoa. 11.1001 says on what, 11.1002 at which rate.
// Held from the code as asbar.org prints it, of 11.1002 up to (a)(1)(B) (primary); the list of categories beyond that could
// not be read, and 5 percent is known from the press that quotes the section (secondary). Amending acts and their days
// were not found, so that each figure starts on the first day held. A memorandum of Customs wanted freight and insurance
// in the basis from 1 February 2017 (samoanews, secondary); it was postponed indefinitely on 23 January 2017, before it took
// effect (pireport, secondary), and was never in force. That other shipping expenses stay out, too, stands in 11.1001(b) as
// others reprint it (secondary).
//
// Not modelled: the rates of 11.1002 for wine, tobacco, vehicles and petroleum, which an officer assesses, as beer and
// spirits at the rates that are read (chapter-10-drinks.ts); the basis of certain petroleum products by the gallon (11.1001); the litre of alcohol of a traveller; goods of the United States Government (11.1001).
import {
  assessed,
  basis,
  Decimal,
  figureOn,
  ratePercent,
  reckon,
  saidWith,
  stepOf,
  textParam,
  wholeCents,
  type Charge,
  type Citation,
  type Figure,
  type Sentence,
  type Told,
} from '@landfall/rule';
import { formerCategory, type ExciseCategory } from '../../words/excise-categories.js';
import type { ExciseFacts } from '../facts.js';
import { drinkSentences, expectedOnDrink } from './chapter-10-drinks.js';
import { assessedSentences } from './chapter-10-rates.js';

const from = '2017-01-01';

/** What the basis is made of. */
export type BasisPart =
  | 'the purchase price'
  | 'costs, charges, and expenses incident to placing the items in condition, packed and ready for shipment'
  | 'freight'
  | 'insurance';

const ofThePrice: readonly BasisPart[] = [
  'the purchase price',
  'costs, charges, and expenses incident to placing the items in condition, packed and ready for shipment',
];

export const exciseBasis: Figure<readonly BasisPart[]> = {
  says: 'what the excise is reckoned on, freight, insurance and other shipping expenses left out',
  citation: 'ASCA 11.1001',
  values: [
    {
      from,
      is: ofThePrice,
      by: 'taken as in force on the first day held; that other shipping expenses are left out is secondary',
      trust: 'PRIMARY',
    },
  ],
};

export const commercialRatePercent: Figure<number> = {
  says: 'the excise, in per cent of the basis, on goods for resale or commercial use that 11.1002 does not list elsewhere',
  citation: 'ASCA 11.1002',
  values: [{ from, is: 5, by: 'taken as in force on the first day held', trust: 'SECONDARY' }],
};

export const personalRatePercent: Figure<number> = {
  says: 'the excise, in per cent of the basis, on goods for personal use that 11.1002 does not list',
  citation: 'ASCA 11.1002',
  values: [{ from, is: 0, by: 'taken as in force on the first day held', trust: 'SECONDARY' }],
};

/**
 * ALCOHOL and TOBACCO are what (a)(1) names together: "beer, malt extract, alcoholic beverage, tobacco products and
 * smoking accessories".
 */
export const assessedCategories: Figure<readonly ExciseCategory[]> = {
  says: 'categories that have rates of their own, which an officer assesses line by line',
  citation: 'ASCA 11.1002',
  values: [
    {
      from,
      is: ['ALCOHOL', 'TOBACCO'],
      by: '(a)(1), which names what they stand for; taken as in force on the first day held',
      trust: 'PRIMARY',
    },
  ],
};

export const categoriesTakenAsListed: Figure<readonly ExciseCategory[]> = {
  says: 'categories taken to have rates of their own, too: an officer assesses them likewise',
  citation: null,
  values: [
    {
      from,
      is: ['VEHICLE', 'PETROLEUM'],
      by: 'taken so here: the list of 11.1002 beyond (a)(1)(B) could not be read',
      trust: 'HOUSE',
    },
  ],
};

export type ExciseCharge = Charge<'EXCISE'>;

/** The excise on one line, and why it is so. */
export interface LineExcise {
  /** Null while an officer has still to assess it. */
  readonly charge: ExciseCharge | null;
  readonly basisUsd: Decimal;
  /** Null, as the excise, where an officer assesses the line. */
  readonly ratePercent: Decimal | null;
  /** Whole cents, half a cent up. */
  readonly exciseUsd: Decimal | null;
  /** What it comes to at the rate of the law, where an officer assesses it and the rate is held. */
  readonly expectedUsd?: Decimal;
  readonly says: string;
  /** Where `says` has figures: what it is made of. */
  readonly told?: Told<'says'>;
  /** Null where the section is not known to name the category. */
  readonly citation: Citation | null;
}

/** The excise on one line: an officer's for a listed category, else the rate of its purpose on its basis. */
export function exciseOnLine(line: ExciseFacts, number: number | null = null): LineExcise {
  if (isAssessed(line)) {
    const says = line.category === formerCategory ? filedAsSecondHandSays : assessedSays;
    const unreckoned = { charge: null, basisUsd: basisOf(line), ratePercent: null, exciseUsd: null };
    return { ...unreckoned, ...(expectedOnDrink(line) ?? { says, citation: isReadAsListed(line) ? citation : null }) };
  }
  const charge = reckoned(line, number);
  const rate = stepOf(charge, 'RATE')!.operand!;
  return {
    charge,
    basisUsd: stepOf(charge, 'BASIS')!.resultUsd,
    ratePercent: rate,
    exciseUsd: charge.amountUsd,
    ...(line.purpose === 'PERSONAL'
      ? { says: personalSays }
      : saidWith(commercialSays, { percent: textParam(rate.toString()) })),
    citation: charge.citation,
  };
}

/** What an officer says that a line bears. */
export const assessedExcise = ({ line, exciseUsd }: { line: number; exciseUsd: Decimal }): ExciseCharge =>
  reckon({ kind: 'EXCISE', line, citation }, assessed('as an officer assesses it', exciseUsd));

const citation = 'ASCA 11.1002';

function reckoned(line: ExciseFacts, number: number | null): ExciseCharge {
  const rate = line.purpose === 'PERSONAL' ? personalRatePercent : commercialRatePercent;
  return reckon(
    { kind: 'EXCISE', line: number, citation },
    basis(figureOn(exciseBasis, line.on).join(', with '), basisOf(line)),
    ratePercent(rate.says, new Decimal(figureOn(rate, line.on))),
    wholeCents,
  );
}

const assessedSays = 'These goods are taken to have a rate of their own: a Customs officer assesses the excise.';
const filedAsSecondHandSays =
  'Declared as second-hand goods, which are no category of the excise: a Customs officer states the excise as for new goods.';
const personalSays =
  'Goods for personal use that are of no listed category, as far as the list was read, bear no excise.';
const commercialSays =
  'Goods for resale or commercial use bear an excise on what was paid for them, made ready and packed for shipment, of {percent} %.';

/** All that may be said of the excise on a line. */
export const exciseSays: readonly Sentence[] = [
  ...[assessedSays, filedAsSecondHandSays, personalSays, commercialSays],
  ...[...drinkSentences, ...assessedSentences],
];

/** Whether an officer assesses the excise on goods of this category. */
export function isAssessed({ category, on }: Pick<ExciseFacts, 'category' | 'on'>): boolean {
  const assessed = [...figureOn(assessedCategories, on), ...figureOn(categoriesTakenAsListed, on)];
  return category === formerCategory || assessed.includes(category);
}

const isReadAsListed = ({ category, on }: ExciseFacts): boolean =>
  figureOn(assessedCategories, on).some((listed) => listed === category);

function basisOf({ purchasePriceUsd, on }: ExciseFacts): Decimal {
  const beyondPrice = figureOn(exciseBasis, on).filter((part) => !ofThePrice.includes(part));
  if (beyondPrice.length > 0) throw new RangeError(`A declaration does not say its ${beyondPrice.join(', ')}`);
  return purchasePriceUsd;
}
