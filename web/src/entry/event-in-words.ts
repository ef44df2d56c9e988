import { textsOf } from '../texts/texts.ts';
import type { EntryStatus } from '@landfall/law';
import { determinedInWords } from '../in-words/determined-in-words.ts';
import { paidInWords } from '../in-words/payment-shown.ts';
import { statusInWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What the log's row says happened: `Status changed: released`. */
export function eventInWords(type: string, facts: Facts): string {
  // A kind of event that came to the platform after this page was loaded is called by its name.
  const happened = textsOf('inWords')(`events.${type}` as 'events.entry.filed', { defaultValue: type });
  const isChange = type === 'entry.changed' && typeof facts['status'] === 'string';
  if (type === 'entry.message-written' && facts['side'] === 'CUSTOMS') return textsOf('inWords')('customsWrote');
  const determined = determinedIn(type, facts);
  if (determined) return determined;
  const sum = sumInWords(type, facts);
  if (sum) return `${happened}: ${sum}`;
  // A document that reached the entry raises its version and leaves its status: it says no status twice.
  if (isChange && facts['status'] === facts['previousStatus']) return textsOf('inWords')('tookUp');
  return isChange ? `${happened}: ${statusInWords(facts['status'] as EntryStatus).label.toLowerCase()}` : happened;
}

/** What was determined, as Customs' log tells it and as that of the entry's parties does; null of all else. */
function determinedIn(type: string, { kind, determined = kind, holds, ground }: Facts): string | null {
  if (type !== 'determination.made' && type !== 'entry.determined') return null;
  // a kind of event by itself says nothing of what was determined
  if (typeof determined !== 'string') return null;
  return determinedInWords({ kind: determined, holds, ground } as Parameters<typeof determinedInWords>[0]);
}

/** How much came or went, how, and by which receipt or voucher; null of what is not about money. */
function sumInWords(
  type: string,
  { amountUsd, means = 'NOT_STATED', receiptNumber, voucherNumber }: Facts,
): string | null {
  if (typeof amountUsd !== 'string') return null;
  const t = textsOf('inWords');
  const paid = paidInWords({ amountUsd, means: String(means) });
  if (type === 'payment.recorded' || type === 'payment.reversed') return t('paid', { paid, receiptNumber });
  if (type === 'refund.paid') return t('givenBack', { paid, voucherNumber });
  return type === 'refund.owed' ? usd(amountUsd) : null;
}
