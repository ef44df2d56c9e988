import { textsOf } from '../texts/texts.ts';
import type { EntryStatus } from '@landfall/law';
import { paidInWords } from './payment-shown.ts';
import { statusInWords } from '../in-words/status-in-words.ts';

/** What the log's row says happened: `Status changed: released`. */
export function eventInWords(type: string, facts: Readonly<Record<string, unknown>>): string {
  // A kind of event that came to the platform after this page was loaded is called by its name.
  const happened = textsOf('inWords')(`events.${type}` as 'events.entry.filed', { defaultValue: type });
  const isChange = type === 'entry.changed' && typeof facts['status'] === 'string';
  const { amountUsd, means = 'NOT_STATED', receiptNumber } = facts;
  if (type === 'entry.message-written' && facts['side'] === 'CUSTOMS') return textsOf('inWords')('customsWrote');
  if (type === 'payment.recorded' && typeof amountUsd === 'string')
    return `${happened}: ${textsOf('inWords')('paid', { paid: paidInWords({ amountUsd, means: String(means) }), receiptNumber })}`;
  // A document that reached the entry raises its version and leaves its status: it says no status twice.
  if (isChange && facts['status'] === facts['previousStatus']) return textsOf('inWords')('tookUp');
  return isChange ? `${happened}: ${statusInWords(facts['status'] as EntryStatus).label.toLowerCase()}` : happened;
}
