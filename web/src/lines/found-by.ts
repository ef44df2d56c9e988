import { placesNamed } from '@landfall/law';

/** All that a line is found by; a tariff number without its dots too, and a country by its name. */
export function foundBy(
  description: string | null,
  { htsNumber, countryOfOrigin }: { htsNumber?: string; countryOfOrigin?: string } = {},
): string {
  const origin = countryOfOrigin && [countryOfOrigin, placeName(countryOfOrigin)].join(' ');
  return [description, htsNumber, htsNumber?.replaceAll('.', ''), origin].filter(Boolean).join(' ');
}

let names: ReadonlyMap<string, string> | null = null;

/** Nothing for a code of no place: the code stands as it is. */
export function placeName(code: string): string {
  names ??= new Map(placesNamed('en').map((place) => [place.code, place.name]));
  return names.get(code) ?? '';
}
