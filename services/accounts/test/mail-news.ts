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
export const asked = (reference: string, accountIds: string[]) =>
  makeEvent(
    'request.opened',
    {
      ...{ requestId: 'req_1', entryId: entryOf(reference), reviewId: 'rev_1' },
      ...{ documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-12-05', reasonCode: 'VALUE_UNCLEAR', wroteToFiler: true },
    },
    address(reference, accountIds),
  );
export const nowIn = (reference: string, status: 'PAYMENT_DUE' | 'IN_REVIEW', accountIds: string[]) =>
  makeEvent(
    'entry.changed',
    {
      ...{ entryId: entryOf(reference), entryVersion: 3, status, previousStatus: 'FILED' },
      ...{ reasonCode: null, causedBy: null },
      ...(status === 'PAYMENT_DUE' ? { amountDueUsd: '1262.50' } : {}),
    },
    address(reference, accountIds),
  );
export const paid = (reference: string, accountIds: string[]) =>
  makeEvent(
    'payment.recorded',
    {
      ...{ paymentId: 'pay_1', payerAccountId: accountIds[0]!, port: 'ASPPG', means: 'CASH' },
      ...{ receiptNumber: 'RC-7K3F-9QXM-4', amountUsd: '1262.5' },
      covers: [{ entryId: entryOf(reference), amountUsd: '1262.5' }],
    },
    { ...address(reference, accountIds), subject: 'pay_1' },
  );
export const released = (reference: string, accountIds: string[]) =>
  makeEvent(
    'entry.released',
    { entryId: entryOf(reference), entryVersion: 4, releasedAt: '2026-11-22T01:00:00Z' },
    address(reference, accountIds),
  );
