// What beer and spirits would bear at the rates of ASCA 11.1002(a)(1), as asbar.org prints it up to (a)(1)(B) (primary).
// What stands there of wine and other beverages could not be read. An officer assesses all of it: here stands what the rate
// comes to on what was declared.
//
// Not modelled: the litre of a traveler of 21 or over; malt extract by itself, which is declared with beer.
import { Decimal, figureOn, saidWith, textParam, usd, usdParam } from '@landfall/rule';
import type { Citation, Figure, Sentence, Told } from '@landfall/rule';
import type { ExciseFacts } from '../facts.js';
import { comesToUsd, type RateTaken } from './chapter-10-rates.js';

const taken = {
  from: '2017-01-01',
  by: 'taken as in force on the first day held',
  trust: 'PRIMARY',
} as const;

export const beerRatePercent: Figure<number> = {
  says: 'the excise on beer and malt extract, in per cent of the basis',
  citation: 'ASCA 11.1002(a)(1)',
  values: [{ ...taken, is: 190 }],
};

export const spiritsRateUsd: Figure<Decimal> = {
  says: 'the excise on spirits, for each per cent of alcohol in a litre',
  citation: 'ASCA 11.1002(a)(1)(B)',
  values: [{ ...taken, is: usd('0.15') }],
};

export const spiritsLeastUsd: Figure<Decimal> = {
  says: 'the least excise on a litre of spirits',
  citation: 'ASCA 11.1002(a)(1)(B)',
  values: [{ ...taken, is: usd('2') }],
};

/** What the rate comes to on what was declared, with the sentence that says so. */
export interface ExpectedExcise {
  /** Whole cents, half a cent up. */
  readonly expectedUsd: Decimal;
  readonly says: string;
  readonly told: Told<'says'>;
  readonly citation: Citation;
}

/** The rate that the law states for what a line says, and of how much it is taken; null where none is held, or too little is said. */
export function rateHeld(line: RateFacts): (RateTaken & { readonly citation: Citation }) | null {
  const { category, drink, purchasePriceUsd, litres, strengthPercent, on } = line;
  if (category !== 'ALCOHOL') return null;
  if (drink === 'BEER') {
    const rate = new Decimal(figureOn(beerRatePercent, on));
    return { rateUnit: 'PERCENT_OF_VALUE', rate, quantity: purchasePriceUsd, citation: beerRatePercent.citation! };
  }
  if (drink !== 'SPIRITS' || !litres || !strengthPercent) return null;
  const ofItsStrength = figureOn(spiritsRateUsd, on).times(strengthPercent);
  const rate = Decimal.max(ofItsStrength, figureOn(spiritsLeastUsd, on));
  return { rateUnit: 'USD_PER_LITRE', rate, quantity: litres, citation: spiritsRateUsd.citation! };
}

export type RateFacts = Omit<ExciseFacts, 'purpose'>;

/** Null where no rate is held for what the line says, or it does not say enough. */
export function expectedOnDrink(line: ExciseFacts): ExpectedExcise | null {
  const held = rateHeld(line);
  if (!held) return null;
  const expectedUsd = comesToUsd(held);
  const says = held.rateUnit === 'PERCENT_OF_VALUE' ? beerSays : spiritsSays;
  const ofSpirits = {
    ...{ rateUsd: usdParam(figureOn(spiritsRateUsd, line.on)), leastUsd: usdParam(figureOn(spiritsLeastUsd, line.on)) },
    ...{ litres: textParam(String(line.litres ?? '')), strength: textParam(String(line.strengthPercent ?? '')) },
  };
  const params = { ...ofSpirits, percent: textParam(held.rate.toString()), expectedUsd: usdParam(expectedUsd) };
  return { expectedUsd, ...saidWith(says, params), citation: held.citation };
}

const beerSays =
  'Beer and malt extract bear an excise on what was paid for them, made ready and packed for shipment, of {percent} %: {expectedUsd} as declared. A Customs officer assesses it.';
const spiritsSays =
  'Spirits bear an excise of {rateUsd} for each per cent of alcohol in a litre, and {leastUsd} a litre at least: {expectedUsd} on {litres} litres of {strength} %. A Customs officer assesses it.';

export const drinkSentences: readonly Sentence[] = [beerSays, spiritsSays];
