// Places that goods come from and people are in, by two letters: of ISO 3166-1, which addresses use, and of Customs' own.
// Not modelled: codes that were withdrawn; from which day a place had its code.
import { lettersAndDigits } from './code.js';

/** ISO 3166-1 alpha-2. */
export const isoCountries: readonly string[] = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** A place that Customs codes beside the standard. */
export interface CustomsPlace {
  readonly code: string;
  readonly name: string;
}

/** Places that have a code with Customs and none, or another one, in the standard. */
export const customsPlaces: readonly CustomsPlace[] = [
  { code: 'GZ', name: 'Gaza Strip' },
  { code: 'KV', name: 'Kosovo' },
  { code: 'WE', name: 'West Bank' },
  { code: 'XA', name: 'Canada: Alberta' },
  { code: 'XB', name: 'Canada: New Brunswick' },
  { code: 'XC', name: 'Canada: British Columbia' },
  { code: 'XM', name: 'Canada: Manitoba' },
  { code: 'XN', name: 'Canada: Nova Scotia' },
  { code: 'XO', name: 'Canada: Ontario' },
  { code: 'XP', name: 'Canada: Prince Edward Island' },
  { code: 'XQ', name: 'Canada: Quebec' },
  { code: 'XS', name: 'Canada: Saskatchewan' },
  { code: 'XT', name: 'Canada: Northwest Territories' },
  { code: 'XV', name: 'Canada: Nunavut' },
  { code: 'XW', name: 'Canada: Newfoundland and Labrador' },
  { code: 'XY', name: 'Canada: Yukon' },
];

/** Every place that goods can come from, by its name in a language; those of Customs’ own have their names in English. */
export function placesNamed(language: string): readonly CustomsPlace[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return [...isoCountries.map((code) => ({ code, name: names.of(code) ?? code })), ...customsPlaces];
}

const known = new Set([...isoCountries, ...customsPlaces.map(({ code }) => code)]);

/** Codes of the same place that others use. */
const readAs: Readonly<Record<string, string>> = { XK: 'KV' };

/** Codes that are none, and what is usually meant: asked back, not read. */
const usuallyMeans: Readonly<Record<string, string>> = {
  ...{ UK: 'GB', EN: 'GB', EL: 'GR', JA: 'JP', SP: 'ES', USA: 'US', GBR: 'GB', CHN: 'CN', JPN: 'JP' },
  ...{ DEU: 'DE', GER: 'DE', FRA: 'FR', ITA: 'IT', NZL: 'NZ', AUS: 'AU', KOR: 'KR', TWN: 'TW', VNM: 'VN', WSM: 'WS' },
};

const written = (typed: string | null | undefined): string => lettersAndDigits(typed ?? '');

/** The code of a place as Customs writes it; null for none. Kosovo's `XK` of other administrations is read as `KV`. */
export function readCountry(typed: string | null | undefined): string | null {
  const code = readAs[written(typed)] ?? written(typed);
  return known.has(code) ? code : null;
}

/** What who writes a code that is none usually means, as `GB` for `UK`; null where that is not known. */
export const countryUsuallyMeant = (typed: string | null | undefined): string | null =>
  usuallyMeans[written(typed)] ?? null;
