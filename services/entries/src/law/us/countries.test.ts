import { countries } from './countries.js';

test('every country code is one that has a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect([...countries].filter((code) => names.of(code) === undefined)).toEqual([]);
});

test('the 249 codes of the standard are held', () => {
  expect(countries.size).toBe(249);
});
