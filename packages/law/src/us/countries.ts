// Countries as U.S. Customs codes them, where goods come from and where a giver is. Addresses use ISO 3166-1 alone.
// Not modelled: that goods of Canada name the province on an entry summary (15 CFR 30.54); withdrawn codes.
import { customsPlaces, isoCountries, type CustomsPlace } from '../words/countries.js';
import { figureOn, type Figure, type Temporal } from '@landfall/rule';

const firstDay = '2016-08-26';

export const standardCountries: Figure<readonly string[]> = {
  says: 'countries and territories by their two letters',
  citation: null,
  values: [{ from: firstDay, is: isoCountries, by: 'ISO 3166-1 alpha-2, 249 codes', trust: 'SECONDARY' }],
};

export const countriesOfCustoms: Figure<readonly CustomsPlace[]> = {
  says: 'places that Customs codes beside the standard',
  citation: null,
  values: [
    {
      from: firstDay,
      is: customsPlaces,
      by: 'the Tariff Schedule’s statistical annexes and the Census Bureau’s Schedule C for Gaza and the West Bank; the provinces of Canada as 15 CFR 30.54 wants them on entry summaries. Read where others reprint them (secondary); the letters of Kosovo and of the provinces are held from memory',
      trust: 'HOUSE',
    },
  ],
};

/** Whether two letters are a place's on that day. */
export function isCountry(code: string, on: Temporal.PlainDate): boolean {
  return (
    figureOn(standardCountries, on).includes(code) || figureOn(countriesOfCustoms, on).some((one) => one.code === code)
  );
}
