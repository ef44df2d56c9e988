import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import {
  analyst,
  cashier,
  importer,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const { pacificHardware, koolauGarden, kalaniBrokers, leilaniImports, tutuilaTrading } = sandboxAccounts;

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  await it.hear(filed(tutuilaTrading, tutuilaTrading, 'ASPPG'));
  await it.hear(filed(pacificHardware, kalaniBrokers, '3201'));
  await it.drain();
});
afterAll(() => it.stop());

const page = `query ($text: String!, $first: Int!, $after: String) { accounts(text: $text, first: $first, after: $after) {
  nodes { id displayName } pageInfo { hasNextPage endCursor } } }`;
const ask = (caller: Caller, text: string, more: object = {}) => it.graphql(caller, page, { text, first: 20, ...more });
const found = async (caller: Caller, text: string): Promise<string[]> => {
  const { data, errors } = await ask(caller, text);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.accounts.nodes.map(({ id }: { id: string }) => id).sort();
};
const atPagoPago = officer(['ASPPG']);

test('an officer finds an account by the beginnings of words of its name, however they are typed', async () => {
  for (const text of ['Tutuila', 'tut', 'TRADING tutu', ' t\u016Btu\u02BBila ', 'tutuila, trading'])
    expect([text, await found(atPagoPago, text)]).toEqual([text, [tutuilaTrading]]);
  for (const text of ['utuila', 'tutuila hardware', 't%'])
    expect([text, await found(atPagoPago, text)]).toEqual([text, text === 't%' ? [tutuilaTrading] : []]);
});

test('an account is found by a whole e-mail address, and by no part of one', async () => {
  expect(await found(atPagoPago, ' Tutuila@Example.com ')).toEqual([tutuilaTrading]);
  expect(await found(atPagoPago, 'utuila@example.com')).toEqual([]);
});

test('what no entry at the office’s ports names is not found, and looks as if it were not there', async () => {
  for (const text of ['Pacific', 'importer@example.com', 'Kalani', 'nobody@example.com', 'Nobody at all'])
    expect([text, await found(atPagoPago, text)]).toEqual([text, []]);
  for (const caller of [officer(['3201']), cashier(['3201']), supervisor(['3201'])])
    expect(await found(caller, 'pacific')).toEqual([pacificHardware]);
  expect(await found(officer(['3201']), 'kalani')).toEqual([kalaniBrokers]);
  expect(await found(officer(['3201']), 'leilani')).toEqual([]);
  expect(await found(officer([]), 'pacific')).toEqual([]);
  await it.hear(filed(leilaniImports, kalaniBrokers, '3201'));
  await it.drain();
  expect(await found(officer(['3201']), 'leilani')).toEqual([leilaniImports]);
});

test('who sees no names searches by none, and the trade finds nobody', async () => {
  for (const caller of [analyst(['3201']), importer(pacificHardware)])
    expect((await ask(caller, 'pacific')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('what holds no letter and no digit is told so', async () => {
  for (const text of ['', '  ', '?!', '%', '_'])
    expect((await ask(atPagoPago, text)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('accounts are listed page by page', async () => {
  await it.hear(filed(koolauGarden, koolauGarden, '3201'));
  await it.drain();
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: Page = (await ask(officer(['3201']), 'k', { first: 1, after })).data.accounts;
    expect(nodes).toHaveLength(1);
    seen.push(nodes[0]!.id);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(seen).toHaveLength(2);
  expect(seen).toEqual(await found(officer(['3201']), 'k'));
});

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

function filed(importerAccountId: string, filerAccountId: string, port: string) {
  const { data } = recordedSamples().find(({ type, typeversion }) => type === 'entry.filed' && typeversion === 2)!;
  const entryId = `ent_${port.toLowerCase()}${importerAccountId.slice(-8)}`;
  const of = { ...(data as EventData<'entry.filed'>), entryId, importerAccountId, filerAccountId, port };
  return makeEvent('entry.filed', { ...of, sharedWithAccountIds: [] } as EventData<'entry.filed'>, {
    subject: entryId,
    partitionkey: entryId,
  });
}
