// What beer and spirits would bear at the rates of ASCA 11.1002(a)(1), as asbar.org prints it up to (a)(1)(B) (primary).
// What stands there of wine and other beverages could not be read. An officer assesses all of it: here stands what the rate
// comes to on what was declared.
//
// Not modelled: the litre of a traveler of 21 or over; malt extract by itself, which is declared with beer.
import { Decimal, figureOn, saidWith, textParam, toCents, usd, usdParam } from '@landfall/rule';
import type { Citation, Figure, Sentence, Told } from '@landfall/rule';
import type { ExciseFacts } from '../facts.js';

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

/** Null where no rate is held for what the line says, or it does not say enough. */
export function expectedOnDrink(line: ExciseFacts): ExpectedExcise | null {
  if (line.category !== 'ALCOHOL') return null;
  if (line.drink === 'BEER') return onBeer(line);
  return line.drink === 'SPIRITS' ? onSpirits(line) : null;
}

function onBeer({ purchasePriceUsd, on }: ExciseFacts): ExpectedExcise {
  const percent = figureOn(beerRatePercent, on);
  const expectedUsd = toCents(purchasePriceUsd.times(percent).div(100));
  const params = { percent: textParam(percent), expectedUsd: usdParam(expectedUsd) };
  return { expectedUsd, ...saidWith(beerSays, params), citation: beerRatePercent.citation! };
}

function onSpirits({ litres, strengthPercent, on }: ExciseFacts): ExpectedExcise | null {
  if (!litres || !strengthPercent) return null;
  const [rateUsd, leastUsd] = [figureOn(spiritsRateUsd, on), figureOn(spiritsLeastUsd, on)];
  const aLitreUsd = Decimal.max(rateUsd.times(strengthPercent), leastUsd);
  const expectedUsd = toCents(aLitreUsd.times(litres));
  const params = {
    ...{ rateUsd: usdParam(rateUsd), leastUsd: usdParam(leastUsd), expectedUsd: usdParam(expectedUsd) },
    ...{ litres: textParam(litres.toString()), strength: textParam(strengthPercent.toString()) },
  };
  return { expectedUsd, ...saidWith(spiritsSays, params), citation: spiritsRateUsd.citation! };
}

const beerSays =
  'Beer and malt extract bear an excise on what was paid for them, made ready and packed for shipment, of {percent} %: {expectedUsd} as declared. A Customs officer assesses it.';
const spiritsSays =
  'Spirits bear an excise of {rateUsd} for each per cent of alcohol in a litre, and {leastUsd} a litre at least: {expectedUsd} on {litres} litres of {strength} %. A Customs officer assesses it.';

export const drinkSentences: readonly Sentence[] = [beerSays, spiritsSays];
