import { Temporal } from '@landfall/rule';
import { isCountry } from './countries.js';

const on = Temporal.PlainDate.from('2026-11-20');

test('goods come from countries of the standard, and from places that Customs alone codes: Kosovo, Gaza, the West Bank', () => {
  expect(['JP', 'AS', 'KV', 'GZ', 'WE', 'XQ'].every((code) => isCountry(code, on))).toBe(true);
});

test('letters that are nobody’s, and letters of others for the same place, are no country', () => {
  expect(['ZZ', 'UK', 'XK', 'jp', ''].some((code) => isCountry(code, on))).toBe(false);
});
