// News of entries as the other services announce them, to which people are written.
import { makeEvent, type EventData, type NewEvent } from '@landfall/events';

let count = 0;
export const entryOf = (reference: string) => `ent_${reference.toLowerCase().replaceAll('-', '')}`;
export function filed(reference: string, accountIds: [importer: string, filer: string]): NewEvent {
  const [importerAccountId, filerAccountId] = accountIds;
  count += 1;
  const parties = { importerAccountId, filerAccountId, consigneeId: 'ab'.repeat(16) };
  const about = { entryId: entryOf(reference), filingId: `fil_${count}`, filingNumber: 1, entryVersion: 1, reference };
  const law = {
    regime: 'AS_TERRITORY',
    entryType: 'TERRITORY_DECLARATION',
    port: 'ASPPG',
    modeOfTransport: 'AIR',
  } as const;
  const when = { filedAt: '2026-11-22T00:00:00Z', lawReadOn: '2026-11-21', enteredAt: null };
  const unread = { htsNumber: null, countryOfOrigin: null, unit: null, grossWeightKg: null };
  const line = { ...unread, number: 1, quantity: '1', valueUsd: '5', descriptionAdequate: true };
  const money = {
    totalValueUsd: '10',
    estimatedDutyUsd: '0',
    statementAndAch: false,
    lines: [line, line],
    askedOfficer: [],
  };
  const data: EventData<'entry.filed'> = { ...about, ...law, ...parties, ...when, ...money };
  return makeEvent('entry.filed', data, { subject: about.entryId, partitionkey: about.entryId });
}
export const address = (reference: string, accountIds: string[]) => ({
  subject: entryOf(reference),
  partitionkey: entryOf(reference),
  accounts: accountIds,
  ports: ['ASPPG'],
});
/** By what an event names its entry. */
export const named = (reference: string) => ({ reference, lineCount: 2, totalValueUsd: '10' });
type Waits = 'waitingFor' | 'decision' | 'documentKind' | 'dueOn' | 'wroteToFiler';
/** An entry came to wait for its filer, by an officer's decision. */
export const waits = (
  reference: string,
  accountIds: string[],
  reasonCode: string,
  what: Pick<EventData<'entry.changed'>, Waits>,
) =>
  makeEvent(
    'entry.changed',
    {
      ...{ entryId: entryOf(reference), entryVersion: 3, status: 'WAITING_FOR_FILER', previousStatus: 'IN_REVIEW' },
      ...{ reasonCode, causedBy: '3b1d5f0e-8a0b-4f43-8a44-8b7f7c2f9a22', ...named(reference), ...what },
    },
    address(reference, accountIds),
  );
const invoice = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-12-05' };
export const asked = (reference: string, accountIds: string[]) =>
  waits(reference, accountIds, 'VALUE_UNCLEAR', { waitingFor: 'DOCUMENT', ...invoice, wroteToFiler: true });
export const sentBack = (reference: string, accountIds: string[]) =>
  waits(reference, accountIds, 'DESCRIPTION_INADEQUATE', { waitingFor: 'FURTHER_FILING', decision: 'SEND_BACK' });
export const nowIn = (reference: string, status: 'PAYMENT_DUE' | 'IN_REVIEW', accountIds: string[]) =>
  makeEvent(
    'entry.changed',
    {
      ...{ entryId: entryOf(reference), entryVersion: 3, status, previousStatus: 'FILED' },
      ...{ reasonCode: null, causedBy: null, ...named(reference) },
      ...(status === 'PAYMENT_DUE' ? { amountDueUsd: '1262.50' } : {}),
    },
    address(reference, accountIds),
  );
/** A document was presented for an entry that stays where it stands. */
export const presented = (reference: string, status: 'WAITING_FOR_FILER' | 'PAYMENT_DUE', accountIds: string[]) =>
  makeEvent(
    'entry.changed',
    {
      ...{ entryId: entryOf(reference), entryVersion: 4, status, previousStatus: status, what: 'DOCUMENT_PRESENTED' },
      ...{ reasonCode: null, causedBy: '3b1d5f0e-8a0b-4f43-8a44-8b7f7c2f9a33', ...named(reference) },
    },
    address(reference, accountIds),
  );
export const paid = (reference: string, accountIds: string[]) =>
  makeEvent(
    'payment.recorded',
    {
      ...{ paymentId: 'pay_1', payerAccountId: accountIds[0]!, port: 'ASPPG', means: 'CASH' },
      ...{ receiptNumber: 'RC-7K3F-9QXM-4', amountUsd: '1262.5' },
      covers: [{ entryId: entryOf(reference), amountUsd: '1262.5', reference }],
    },
    { ...address(reference, accountIds), subject: 'pay_1' },
  );
/** A payment that was taken back, what is owed back on an entry, and what was given back on it. */
export function moneyBack(reference: string, accountIds: string[]): NewEvent[] {
  const [of, to] = [{ entryId: entryOf(reference), reference }, address(reference, accountIds)];
  const accountId = accountIds[0]!;
  const check = { paymentId: 'pay_1', payerAccountId: accountId, port: 'ASPPG', means: 'CHECK', receiptNumber: 'RC-7' };
  const covers = [{ ...of, amountUsd: '20' }];
  const owed = { ...of, accountId, port: 'ASPPG', amountUsd: '7.49' };
  const given = { ...owed, refundId: 'ref_1', means: 'CARD', voucherNumber: 'V-17' };
  return [
    makeEvent('payment.reversed', { ...check, amountUsd: '20', covers, reasonCode: 'NOT_HONORED' }, to),
    makeEvent('refund.owed', owed, to),
    makeEvent('refund.paid', given, to),
  ];
}
export const released = (reference: string, accountIds: string[]) =>
  makeEvent(
    'entry.released',
    { entryId: entryOf(reference), entryVersion: 4, releasedAt: '2026-11-22T01:00:00Z', ...named(reference) },
    address(reference, accountIds),
  );
