import { countryUsuallyMeant, customsPlaces, isoCountries, readCountry } from './countries.js';

test('the 249 codes of the standard are held, each of a place that has a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(isoCountries.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(new Set(isoCountries).size).toBe(249);
});

test('Customs codes Kosovo, Gaza, the West Bank and the provinces of Canada beside the standard', () => {
  expect(['KV', 'GZ', 'WE', 'XO', 'XQ'].map(readCountry)).toEqual(['KV', 'GZ', 'WE', 'XO', 'XQ']);
  expect(customsPlaces.filter(({ code }) => isoCountries.includes(code))).toEqual([]);
});

test('Kosovo as other administrations code it is Kosovo here', () => {
  expect(readCountry('XK')).toBe('KV');
});

test('a code is read in small letters and through blanks', () => {
  expect(['jp', ' TW ', 'n z'].map(readCountry)).toEqual(['JP', 'TW', 'NZ']);
  expect(['ZZ', 'J', 'Japan', '', null].map(readCountry)).toEqual([null, null, null, null, null]);
});

test('what is usually meant by a code that is none is known, and not read as it', () => {
  expect([readCountry('UK'), countryUsuallyMeant('uk')]).toEqual([null, 'GB']);
  expect([readCountry('EL'), countryUsuallyMeant('EL')]).toEqual([null, 'GR']);
  expect(countryUsuallyMeant('ZZ')).toBeNull();
});

test('every code that is usually meant is one', () => {
  const typed = ['UK', 'EN', 'EL', 'JA', 'SP', 'USA', 'GBR', 'CHN', 'JPN', 'DEU', 'GER', 'FRA', 'KOR', 'TWN'];
  expect(typed.map((code) => readCountry(countryUsuallyMeant(code)))).not.toContain(null);
});

test('a code is read through what it was copied with, seen or not', () => {
  for (const typed of ['X\u200BK', ' xk ', 'X-K', '“XK”']) expect(readCountry(typed)).toBe('KV');
  expect(countryUsuallyMeant('U\u200BK')).toBe('GB');
});
