import { customsPlaces, isoCountries } from '@landfall/law';

type Choice = { value: string; label: string };

let known: readonly Choice[] | null = null;

/** Every country and territory that may be declared, by name: as the browser knows them, or as Customs does. */
export function countriesByName(): readonly Choice[] {
  known ??= readCountries();
  return known;
}

function readCountries(): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const ofTheStandard = isoCountries.map((value) => ({ value, label: names.of(value) ?? value }));
  const ofCustoms = customsPlaces.map(({ code, name }) => ({ value: code, label: name }));
  return [...ofTheStandard, ...ofCustoms].sort((one, other) => one.label.localeCompare(other.label));
}
