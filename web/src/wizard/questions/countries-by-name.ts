import { placesNamed } from '@landfall/law';

type Choice = { value: string; label: string };

let known: readonly Choice[] | null = null;

/** Every country and territory that may be declared, by name: as the browser knows them, or as Customs does. */
export function countriesByName(): readonly Choice[] {
  known ??= placesNamed('en')
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return known;
}
