import { makeEvent } from '@landfall/events';
import { importer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const { leilaniImports } = sandboxAccounts;
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  for (const [entryId, day] of [
    ['ent_one', '2026-03-01'],
    ['ent_one', '2026-03-02'],
    ['ent_two', '2026-03-03'],
  ] as const) {
    const released = { entryId, entryVersion: 1, releasedAt: `${day}T00:00:00Z` };
    const address = { subject: entryId, partitionkey: entryId, accounts: [leilaniImports], ports: ['3201'] };
    await it.hear(makeEvent('entry.released', released, address), { time: new Date(`${day}T12:00:00Z`) });
  }
  await it.drain();
});
afterAll(() => it.stop());

const days = async (filter: object | null) => {
  const query = `query ($id: ID!, $filter: ActivityFilter) { account(id: $id) { activity(first: 100, filter: $filter) { nodes { type occurredAt } } } }`;
  const { data } = await it.graphql(importer(leilaniImports), query, { id: leilaniImports, filter });
  const nodes: { type: string; occurredAt: string }[] = data.account.activity.nodes;
  return nodes.filter(({ type }) => type === 'entry.released').map(({ occurredAt }) => occurredAt.slice(8, 10));
};

test('the log is narrowed to an entry, to kinds of events, and to a time', async () => {
  expect(await days(null)).toEqual(['03', '02', '01']);
  expect(await days({ entryId: 'ent_one' })).toEqual(['02', '01']);
  expect(await days({ types: ['entry.filed'] })).toEqual([]);
  expect(await days({ types: ['entry.filed', 'entry.released'] })).toHaveLength(3);
  expect(await days({ from: '2026-03-02T12:00:00Z', to: '2026-03-03T12:00:00Z' })).toEqual(['02']);
  expect(await days({ from: '2026-03-02T12:00:00Z', entryId: 'ent_two' })).toEqual(['03']);
});

test('a filter shows nothing of another account’s log (ACE-04)', async () => {
  const query = `{ account(id: "${leilaniImports}") { activity(first: 10, filter: {entryId: "ent_one"}) { nodes { id } } } }`;
  const asked = await it.graphql(importer(sandboxAccounts.pacificHardware), query);
  expect(asked.data).toEqual({ account: null });
});
