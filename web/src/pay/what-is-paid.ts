import { sumUsd, usd } from '@landfall/rule';
import type { ToPay } from './pay-query.ts';

/** All that is due on the entries that are paid together, in dollars and cents. */
export const dueInAll = (entries: readonly ToPay[]): string =>
  sumUsd(entries.map(({ amountDueUsd }) => usd(amountDueUsd))).toFixed(2);

/** The question to the platform: the first entry, and the others beside it. */
export function askedFor([first, ...others]: readonly [ToPay, ...ToPay[]]) {
  const alsoCovers = others.map(({ id: entryId, entryVersion, amountDueUsd: amountUsd }) => {
    return { entryId, entryVersion, amountUsd };
  });
  const { id: entryId, entryVersion } = first;
  return { entryId, entryVersion, amountUsd: dueInAll([first, ...others]), alsoCovers };
}
