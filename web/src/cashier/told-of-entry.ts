import type { Payable } from '../work/payment-fields.ts';

/** What was told of one entry apart from the lists, and when. */
export interface Told {
  entry: Payable;
  atMs: number;
}

/**
 * The newer of two tellings of an entry. A payment taken back and money given back leave its version as it is: of one version,
 * what was told since the lists were asked for.
 */
export function newest(listed: Payable, told: Told | undefined, askedAtMs: number): Payable {
  if (!told || told.entry.entryVersion < listed.entryVersion) return listed;
  return told.entry.entryVersion > listed.entryVersion || told.atMs >= askedAtMs ? told.entry : listed;
}

/** Rows keep their places; what is newly due comes below. */
export function together(before: readonly Payable[], due: readonly Payable[]): readonly Payable[] {
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before,
    ...due.filter(({ id }) => !known.has(id)).toSorted((one, other) => one.filedAt.localeCompare(other.filedAt)),
  ];
}
