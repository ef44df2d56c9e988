// ASCA title 11, chapter 10: the excise on goods that enter American Samoa. 11.1001 says on what, 11.1002 at which rate.
// Held from the code as asbar.org prints it; amending acts and their days were not found, so that each figure starts on
// the first day held.
//
// Not modelled: the rates of 11.1002 for beer, spirits, tobacco, vehicles, petroleum and second-hand goods, which an
// officer assesses; the litre of alcohol of a traveller; goods of the United States Government; goods released free and
// found taxable within 90 days (11.1001); that personal goods sold within a year lose their exemption.
import { Decimal, figureOn, toCents, type Citation, type Figure } from '@landfall/rule';
import type { ExciseCategory, ExciseFacts } from './facts.js';

const firstDay = { from: '2017-01-01', by: 'in force on the first day held' } as const;

/** What the basis is made of. */
export type BasisPart = 'purchase price with packing' | 'freight' | 'insurance';

/** The row of 2017 changes nothing: it is held so that whoever finds that letter finds what was made of it. */
export const exciseBasis: Figure<readonly BasisPart[]> = {
  says: 'what the excise is reckoned on',
  citation: 'ASCA 11.1001',
  values: [
    { ...firstDay, is: ['purchase price with packing'] },
    {
      from: '2017-02-01',
      is: ['purchase price with packing'],
      by: 'a letter of Customs that wanted freight and insurance in the basis from this day: not applied, since it is known from a newspaper alone and 11.1001 leaves both out',
    },
  ],
};

export const commercialRatePercent: Figure<number> = {
  says: 'the excise, in per cent of the basis, on goods for resale or commercial use that 11.1002 does not list elsewhere',
  citation: 'ASCA 11.1002',
  values: [{ ...firstDay, is: 5 }],
};

export const personalRatePercent: Figure<number> = {
  says: 'the excise, in per cent of the basis, on goods for personal use that 11.1002 does not list',
  citation: 'ASCA 11.1002',
  values: [{ ...firstDay, is: 0 }],
};

export const assessedCategories: Figure<readonly ExciseCategory[]> = {
  says: 'categories with rates of their own, which an officer assesses line by line',
  citation: 'ASCA 11.1002',
  values: [{ ...firstDay, is: ['ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM', 'SECOND_HAND'] }],
};

/** The excise on one line, and why it is so. */
export interface LineExcise {
  readonly basisUsd: Decimal;
  /** Null, as the excise, where an officer assesses the line. */
  readonly ratePercent: Decimal | null;
  /** Whole cents, half a cent up. */
  readonly exciseUsd: Decimal | null;
  readonly says: string;
  readonly citation: Citation;
}

/** The excise on one line: an officer's for a listed category, else the rate of its purpose on its basis. */
export function exciseOnLine(line: ExciseFacts): LineExcise {
  const basisUsd = basisOf(line);
  if (isAssessed(line)) {
    return { basisUsd, ratePercent: null, exciseUsd: null, says: assessedSays, citation: 'ASCA 11.1002' };
  }
  const isPersonal = line.purpose === 'PERSONAL';
  const ratePercent = new Decimal(figureOn(isPersonal ? personalRatePercent : commercialRatePercent, line.on));
  return {
    basisUsd,
    ratePercent,
    exciseUsd: toCents(basisUsd.times(ratePercent).div(100)),
    says: isPersonal ? personalSays : `${commercialSays} ${ratePercent.toString()} %.`,
    citation: 'ASCA 11.1002',
  };
}

const assessedSays = 'These goods have a rate of their own: a Customs officer assesses the excise.';
const personalSays = 'Goods for personal use that are of no listed category bear no excise.';
const commercialSays = 'Goods for resale or commercial use bear an excise on what was paid for them with packing, of';

/** Whether an officer assesses the excise on goods of this category. */
export function isAssessed({ category, on }: Pick<ExciseFacts, 'category' | 'on'>): boolean {
  return figureOn(assessedCategories, on).includes(category);
}

function basisOf({ purchasePriceUsd, on }: ExciseFacts): Decimal {
  const beyondPrice = figureOn(exciseBasis, on).filter((part) => part !== 'purchase price with packing');
  if (beyondPrice.length > 0) throw new RangeError(`A declaration does not say its ${beyondPrice.join(', ')}`);
  return purchasePriceUsd;
}
