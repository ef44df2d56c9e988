import { Temporal, usd } from '@landfall/rule';
import type { ExciseFacts } from '../facts.js';
import { beerRatePercent, spiritsLeastUsd, spiritsRateUsd } from './chapter-10-drinks.js';
import { exciseOnLine } from './chapter-10-excise.js';

const bottles = (change: Partial<ExciseFacts> = {}): ExciseFacts => ({
  ...{ purchasePriceUsd: usd('180.00'), purpose: 'RESALE', category: 'ALCOHOL' },
  ...{ drink: 'SPIRITS', litres: usd('9'), strengthPercent: usd('40') },
  on: Temporal.PlainDate.from('2026-11-20'),
  ...change,
});
const expected = (change: Partial<ExciseFacts>) => exciseOnLine(bottles(change)).expectedUsd?.toFixed(2) ?? null;
const aLitreOf = (strength: string) => expected({ litres: usd('1'), strengthPercent: usd(strength) });

test('spirits of 40 % bear $6.00 a litre, whatever they cost and are for (11.1002(a)(1)(B))', () => {
  expect(aLitreOf('40')).toBe('6.00');
  expect(expected({})).toBe('54.00');
  expect(expected({ purpose: 'PERSONAL', purchasePriceUsd: usd('0') })).toBe('54.00');
});

test('spirits of 13.3 % bear $2.00 a litre, the least there is, and of 13.4 % $2.01 (11.1002(a)(1)(B))', () => {
  for (const strength of ['0.5', '13', '13.3']) expect(aLitreOf(strength)).toBe('2.00');
  expect(aLitreOf('13.4')).toBe('2.01');
  // $2.01 for each of them, and half a cent is a cent more on all together.
  expect(expected({ litres: usd('0.75'), strengthPercent: usd('13.4') })).toBe('1.51');
});

test('beer bears 190 % of what was paid for it, made ready and packed for shipment (11.1002(a)(1))', () => {
  expect(expected({ drink: 'BEER', purchasePriceUsd: usd('31.00') })).toBe('58.90');
  expect(expected({ drink: 'BEER', purchasePriceUsd: usd('0.01') })).toBe('0.02');
});

test('what a drink comes to is said with its rate and the section, and an officer assesses it all the same', () => {
  expect(exciseOnLine(bottles())).toMatchObject({
    ...{ charge: null, exciseUsd: null, ratePercent: null, citation: 'ASCA 11.1002(a)(1)(B)' },
    says: 'Spirits bear an excise of $0.15 for each per cent of alcohol in a litre, and $2.00 a litre at least: $54.00 on 9 litres of 40 %. A Customs officer assesses it.',
  });
  expect(exciseOnLine(bottles({ drink: 'BEER' })).says).toContain('of 190 %: $342.00 as declared.');
});

test('of wine, of another drink and of what does not say enough no rate is said: an officer assesses it', () => {
  for (const drink of ['WINE', 'OTHER', null] as const) expect(expected({ drink })).toBeNull();
  expect(expected({ litres: null })).toBeNull();
  expect(expected({ strengthPercent: null })).toBeNull();
  expect(exciseOnLine(bottles({ drink: 'WINE' })).says).toMatch(/^These goods are taken to have a rate of their own/);
});

test('the rates are those of the section as it was read, and nothing else is claimed', () => {
  for (const { values } of [beerRatePercent, spiritsRateUsd, spiritsLeastUsd]) {
    expect(values.map(({ trust }) => trust)).toEqual(['PRIMARY']);
  }
});
