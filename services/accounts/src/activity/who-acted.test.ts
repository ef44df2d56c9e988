import { makeEvent } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import {
  analyst,
  broker,
  importer,
  officer,
  serviceUnderTest,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { kalaniMachine, personaOf, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const { pacificHardware, kalaniBrokers } = sandboxAccounts;
const noelani = personaOf('importer')!;
const grace = personaOf('broker')!;
const ana = personaOf('officer')!;
const leilani = personaOf('other-importer')!;
const acted = [
  ...[noelani.subject, grace.subject, kalaniMachine.clientId, ana.subject, leilani.subject],
  ...['system:entries', 'per_erased'],
];

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  for (const [minute, actor] of acted.entries())
    await it.hear(released(`ent_${minute}`), { time: new Date(Date.UTC(2026, 10, 20, 12, minute)), actor });
  await it.drain();
});
afterAll(() => it.stop());

const released = (entryId: string) =>
  makeEvent(
    'entry.released',
    { entryId, entryVersion: 2, releasedAt: '2026-11-20T00:00:00Z' },
    { subject: entryId, partitionkey: entryId, accounts: [pacificHardware, kalaniBrokers], ports: ['3201'] },
  );

/** Who acted, in the order of `acted`. */
async function readBy(caller: Caller, accountId: string) {
  const query = `query ($id: ID!) { account(id: $id) {
    activity(first: 50, filter: { types: ["entry.released"] }) { nodes { occurredAt by { kind name } } } } }`;
  const { nodes } = (await it.graphql(caller, query, { id: accountId })).data.account.activity;
  return nodes.map(({ by }: { by: { kind: string; name: string | null } }) => [by.kind, by.name]).toReversed();
}

test('a filer reads their own name as theirs, colleagues by name, their broker by its name, and of Customs that it was Customs', async () => {
  const name = 'Kalani Customs Brokers';
  const others = [
    ['ACCOUNT', name],
    ['ACCOUNT', name],
    ['CUSTOMS', null],
    ['ACCOUNT', null],
    ['PLATFORM', null],
    ['ERASED', null],
  ];
  expect(await readBy(importer(pacificHardware, noelani.subject), pacificHardware)).toEqual([['YOU', null], ...others]);
  expect(await readBy(importer(pacificHardware, 'per_colleague'), pacificHardware)).toEqual([
    ['COLLEAGUE', noelani.name],
    ...others,
  ]);
});

test('a broker reads its client by the account’s name and never by a person’s, and its own system as its own', async () => {
  const seen = await readBy(broker(kalaniBrokers, 'per_colleague'), kalaniBrokers);
  expect(seen.slice(0, 3)).toEqual([
    ['ACCOUNT', expect.stringContaining('Pacific Hardware')],
    ['COLLEAGUE', grace.name],
    ['YOUR_SYSTEM', null],
  ]);
  expect(JSON.stringify(seen)).not.toContain(noelani.name);
});

test('officers read an officer by name; an analyst reads nobody’s', async () => {
  expect((await readBy(officer(['3201']), pacificHardware))[3]).toEqual(['CUSTOMS', ana.name]);
  const seen = await readBy(analyst(['3201']), pacificHardware);
  expect(seen[3]).toEqual(['CUSTOMS', null]);
  expect(JSON.stringify(seen)).not.toMatch(
    new RegExp([noelani, grace, ana, leilani].map(({ name }) => name).join('|')),
  );
});

test('the former partner of an ended mandate is still named to the account that had it, and to no other', async () => {
  await it.service.orm.em.fork().execute(`update mandate set ended_on = '2026-11-01'`);
  const seen = await readBy(importer(pacificHardware, noelani.subject), pacificHardware);
  expect(seen[1]).toEqual(['ACCOUNT', 'Kalani Customs Brokers']);
  await it.service.orm.em.fork().execute('delete from mandate');
  expect((await readBy(importer(pacificHardware, noelani.subject), pacificHardware))[1]).toEqual(['ACCOUNT', null]);
});

test('whose person was erased since, is told as somebody whose account was erased', async () => {
  const em = it.service.orm.em.fork();
  for (const table of ['membership', 'email', 'rights', 'person'])
    await em.execute(`delete from ${table} where subject = ?`, [grace.subject]);
  expect((await readBy(broker(kalaniBrokers, 'per_colleague'), kalaniBrokers))[1]).toEqual(['ERASED', null]);
});
