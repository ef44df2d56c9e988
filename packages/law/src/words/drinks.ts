import type { Says } from './says.js';

/** What an alcoholic beverage is, as far as the excise tells them apart. */
export const drinks = ['BEER', 'SPIRITS', 'WINE', 'OTHER'] as const;
export type Drink = (typeof drinks)[number];

export const drinkSays: Says<Drink> = {
  BEER: 'Beer or malt extract.',
  SPIRITS: 'Spirits.',
  WINE: 'Wine.',
  OTHER: 'Another alcoholic beverage.',
};
