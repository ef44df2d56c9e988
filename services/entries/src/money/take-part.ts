import type { NewEvent } from '@landfall/events';
import type { Decimal, Finding } from '@landfall/rule';
import { newId, type Change } from '@landfall/service-kit';
import type { EntryRow } from '../entry/entry.table.js';
import { FilingTable } from '../filing/filing.table.js';
import { determinedAbout } from '../standing/determined-about.js';
import { paymentRecorded } from './announce-money.js';
import { AllocationTable } from './ledger.table.js';
import type { PaymentRow } from './payment.table.js';
import { postCharges } from './post-charges.js';
import { takePayment } from './take-payment.js';

/** What of a payment is for an entry, kept in the books and applied to the entry, which is held. */
export async function takePart(
  { em, now }: Change,
  payment: PaymentRow,
  { entry, amountUsd }: { entry: EntryRow; amountUsd: Decimal },
): Promise<{ events: NewEvent[]; changed: Finding[] }> {
  const filing = await em.findOneOrFail(FilingTable, { id: entry.currentFilingId }, { populate: ['data'] });
  const determined = await determinedAbout(em, entry.id);
  const { events, changed } = takePayment(entry, { filed: filing.data, determined }, { amountUsd, at: now });
  em.create(AllocationTable, { id: newId('alc'), paymentId: payment.id, entryId: entry.id, amountUsd });
  await postCharges(em, entry, { since: now });
  return { events: [paymentRecorded(payment, { entry, amountUsd }), ...events], changed };
}
