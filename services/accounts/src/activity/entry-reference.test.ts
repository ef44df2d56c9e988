import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import { importer, officer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const { tutuilaTrading } = sandboxAccounts;
const entryId = 'ent_called';
const reference = 'AS-7K3F-9QXM-4';
const about = { subject: entryId, partitionkey: entryId, accounts: [tutuilaTrading], ports: ['ASPPG'] };
const sample = (type: string, version = 1) =>
  recordedSamples().find((event) => event.type === type && event.typeversion === version)!.data as object;

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  const parties = { importerAccountId: tutuilaTrading, filerAccountId: tutuilaTrading, sharedWithAccountIds: [] };
  const filed = { ...sample('entry.filed', 2), ...parties, entryId, reference, port: 'ASPPG' };
  await it.hear(makeEvent('entry.filed', filed as unknown as EventData<'entry.filed'>, about));
  const paid = { ...(sample('payment.recorded') as EventData<'payment.recorded'>), port: 'ASPPG' };
  const covers = [{ entryId, amountUsd: paid.amountUsd }];
  await it.hear(makeEvent('payment.recorded', { ...paid, payerAccountId: tutuilaTrading, covers }, about));
  await it.drain();
});
afterAll(() => it.stop());

test('a row says by which reference people know the entry that it tells of, a payment’s too, and of the account alone none', async () => {
  const query = `query ($id: ID!) { account(id: $id) { activity(first: 10) { nodes { type entryReference } } } }`;
  const read = async (caller: Caller) =>
    new Map<string, string | null>(
      (await it.graphql(caller, query, { id: tutuilaTrading })).data.account.activity.nodes.map(
        ({ type, entryReference }: { type: string; entryReference: string | null }) => [type, entryReference],
      ),
    );
  for (const caller of [importer(tutuilaTrading), officer(['ASPPG'])])
    expect(Object.fromEntries(await read(caller))).toEqual({
      'account.opened': null,
      'entry.filed': reference,
      'payment.recorded': reference,
    });
});
