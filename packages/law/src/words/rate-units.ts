import type { Says } from './says.js';

/** What a rate of excise that an officer takes is counted in. */
export const rateUnits = [
  'PERCENT_OF_VALUE',
  'USD_PER_LITRE',
  'USD_PER_GALLON',
  'USD_PER_PIECE',
  'USD_PER_KG',
] as const;
export type RateUnit = (typeof rateUnits)[number];

export const rateUnitSays: Says<RateUnit> = {
  PERCENT_OF_VALUE: 'Per cent of what was paid, the basis of the excise.',
  USD_PER_LITRE: 'US dollars a litre.',
  USD_PER_GALLON: 'US dollars a gallon.',
  USD_PER_PIECE: 'US dollars a piece.',
  USD_PER_KG: 'US dollars a kilogram.',
};
