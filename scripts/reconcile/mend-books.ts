import { findUnevenBooks, postMissingCharges, type UnevenBooks } from '@landfall/entries';
import type { PlatformRecords } from './platform-records.ts';

/** Books of money that say something else than the entries, and what becomes of it; in words. */
export async function mendBooks({ entries }: PlatformRecords, heal: boolean): Promise<string[]> {
  const said: string[] = [];
  for (const uneven of await findUnevenBooks(entries.em)) {
    const { why, entryId } = uneven;
    if (heal && why === 'CHARGES_NOT_POSTED') await postMissingCharges(entries.em, entryId!);
    said.push(sentenceOf(uneven, heal));
  }
  return said;
}

// Which of two sums is true, papers say: it is for people to find out.
function sentenceOf({ why, called }: UnevenBooks, heal: boolean): string {
  if (why === 'CHARGES_NOT_POSTED')
    return `${called}: it owes something that is not in its books. It ${heal ? 'was' : 'is to be'} put in.`;
  if (why === 'PAID_DIFFERS')
    return `${called}: it says that something else is paid than its payments come to. Look at its receipts; nothing is changed.`;
  return `Receipt ${called}: its parts for entries do not come to what was paid. Look at the receipt; nothing is changed.`;
}
