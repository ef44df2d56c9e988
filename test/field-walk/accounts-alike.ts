// What administrators say of accounts of the trade: one of Customs looks like none.
import { randomUUID } from 'node:crypto';
import { sandboxAccounts } from '@landfall/accounts';
import { newId } from '@landfall/service-kit';
import type { Lookup } from './lookup.ts';

const [since, reasonCode] = ['2026-11-20', 'GRANTED'];

export const onAccounts: Omit<Lookup, 'root'>[] = [
  { field: 'setParticipation', of: { abiStatus: 'OPERATIONAL', participantKind: 'IMPORTER', since } },
  { field: 'setPaymentMeans', of: { statementProcessing: true, ach: true, since } },
  { field: 'setCredential', of: { kind: 'ELECTRONIC_INVOICES', since } },
  { field: 'endStanding', of: { kind: 'ELECTRONIC_INVOICES', until: since } },
].map(({ field, of }) => ({
  what: `the account of ${field}`,
  field,
  theirs: () => [sandboxAccounts.customs, sandboxAccounts.customsElsewhere],
  absent: () => newId('acc'),
  variables: (id: string) => ({ input: { accountId: id, idempotencyKey: randomUUID(), reasonCode, ...of } }),
  by: ['administrator', 'supervisor', 'broker'],
}));
