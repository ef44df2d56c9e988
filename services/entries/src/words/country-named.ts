// Places by the names that people call them.
import { placesNamed } from '@landfall/law';

/** Every place that a filing can name, in the order of its codes. */
export const countriesNamed: readonly { code: string; name: string }[] = placesNamed('en').toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);

const names = new Map(countriesNamed.map(({ code, name }) => [code, name]));

/** Null for a code that is no place's. */
export const countryNamed = (code: string): string | null => names.get(code) ?? null;
