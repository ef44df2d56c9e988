import { textsOf } from '../texts/texts.ts';
import type { Held } from './holders-query.ts';

/** An officer with what they hold, the longest held first. */
export interface Holder {
  subject: string;
  name: string;
  held: readonly Held[];
}

/** Who holds what: by officer, those who hold most first. */
export function holdersOf(held: readonly Held[]): Holder[] {
  const bySubject = new Map<string, Held[]>();
  for (const one of held) bySubject.set(one.claimedBy ?? '', [...(bySubject.get(one.claimedBy ?? '') ?? []), one]);
  const holders = [...bySubject].map(([subject, rows]) => ({
    subject,
    name: rows.find(({ holder }) => holder)?.holder?.displayName ?? textsOf('supervisor')('unnamed'),
    held: rows.toSorted((one, other) => (one.claimedAt ?? '').localeCompare(other.claimedAt ?? '')),
  }));
  return holders.sort((one, other) => other.held.length - one.held.length || one.name.localeCompare(other.name));
}
