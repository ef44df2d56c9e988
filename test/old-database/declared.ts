// What the people of an old platform declare.
import { lawfulAnswers } from '../page/territory-filing.ts';

const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const goodsForTheShop = lawfulAnswers;

/** An officer assesses the third line; the first owes 5 %. */
export const withBeer = {
  ...goodsForTheShop,
  lines: [
    ...goodsForTheShop.lines,
    {
      key: 'three',
      description: 'Beer, 24 cans of 355 ml',
      quantity: '1',
      unit: 'carton',
      purchasePriceUsd: '31.00',
      purpose: 'RESALE',
      category: 'ALCOHOL',
      drink: 'BEER',
      litres: '8.52',
      strengthPercent: '5',
    },
  ],
};

/** An officer assesses the bottle. */
export const baggage = {
  portCode: 'ASPPG',
  travelsAs: 'PASSENGER',
  modeOfTransport: 'AIR',
  conveyance: 'OL 821',
  cameFrom: 'WS',
  arrivesOn: soon(1),
  filerName: 'Sina Faʻasavalu',
  filerAddress: 'Leone',
  baggage: 'ACCOMPANIED',
  forTrade: false,
  money: 'WITHIN',
  restricted: 'NONE',
  lines: [
    { key: 'a', description: 'School shoes for children', quantity: '2', valueUsd: '64.50', category: 'NONE' },
    {
      key: 'b',
      description: 'Rum, one litre',
      quantity: '1',
      valueUsd: '18.00',
      category: 'ALCOHOL',
      drink: 'SPIRITS',
      litres: '1',
      strengthPercent: '40',
    },
  ],
};
