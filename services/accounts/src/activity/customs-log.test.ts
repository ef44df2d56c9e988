import { makeEvent } from '@landfall/events';
import type { Regime } from '@landfall/law';
import { appendEvents, identityHeader, signIdentity, systemCaller, type Caller } from '@landfall/service-kit';
import {
  analyst,
  cashier,
  importer,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';
import { regimeOfRowsBefore } from '../migrations/0012-activity-regimes.js';
import { verifyActivity } from './verify-activity.js';

const { pacificHardware, koolauGarden, kalaniBrokers, leilaniImports, notYetBrokers, tutuilaTrading } = sandboxAccounts;
const atHonolulu = officer(['3201']);
const atMiami = officer(['5201']);
const atPagoPago = officer(['ASPPG']);

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  await it.hear(filingRefused(pacificHardware, kalaniBrokers, 'US_CBP', '3201'));
  await it.hear(filingRefused(null, leilaniImports, 'US_CBP', 'UNKNOWN'));
  await it.hear(filingRefused(tutuilaTrading, tutuilaTrading, 'AS_TERRITORY', 'ASPPG'));
  await it.hear(claimed('ent_honolulu', '3201'));
  await it.hear(claimed('ent_pagopago', 'ASPPG'));
  await it.drain();
});
afterAll(() => it.stop());

interface Row {
  type: string;
  subject: string;
  facts: Record<string, string>;
}
interface Page {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const fields = 'nodes { type subject facts } pageInfo { hasNextPage endCursor }';
const logOf = async (caller: Caller, id: string): Promise<Row[]> => {
  const query = `query ($id: ID!) { account(id: $id) { activity(first: 100) { ${fields} } } }`;
  return (await it.graphql(caller, query, { id })).data.account.activity.nodes;
};
const customsLog = async (caller: Caller, more: object = {}) => {
  const query = `query ($first: Int!, $after: String, $port: String, $filter: ActivityFilter) {
    customsLog(first: $first, after: $after, port: $port, filter: $filter) { ${fields} } }`;
  return it.graphql(caller, query, { first: 100, ...more });
};
const rowsOf = async (caller: Caller, more: object = {}): Promise<Row[]> =>
  (await customsLog(caller, more)).data.customsLog.nodes;
const typesOf = (rows: Row[]): string[] => rows.map(({ type }) => type).sort();

test('every officer of the customs territory reads what became of an account that acts there, wherever he works (ACE-04)', async () => {
  for (const caller of [atHonolulu, atMiami, cashier(['2704']), supervisor(['2704']), analyst(['2704'])])
    expect(typesOf(await logOf(caller, kalaniBrokers))).toEqual([
      ...['account.opened', 'credential.changed', 'filing.refused'],
      ...['mandate.given', 'participation.changed', 'payment-method.changed'],
    ]);
  expect(typesOf(await logOf(atMiami, pacificHardware))).toEqual([
    ...['account.opened', 'filing.refused', 'mandate.given', 'mandate.given'],
  ]);
});

test('who takes part in the Automated Broker Interface acts in the customs territory, before any filing', async () => {
  expect(typesOf(await logOf(atMiami, koolauGarden))).toEqual([
    ...['account.opened', 'participation.changed', 'payment-method.changed'],
  ]);
});

test('a filing refused at no port that there is stands in the log of its administration', async () => {
  expect(typesOf(await logOf(atMiami, leilaniImports))).toEqual(['account.opened', 'filing.refused']);
});

test('officers of one administration read nothing of accounts that act under the law of the other alone', async () => {
  for (const id of [kalaniBrokers, pacificHardware, koolauGarden, notYetBrokers, leilaniImports])
    expect(await logOf(atPagoPago, id)).toEqual([]);
  for (const caller of [atHonolulu, atMiami]) expect(await logOf(caller, tutuilaTrading)).toEqual([]);
  expect(typesOf(await logOf(atPagoPago, tutuilaTrading))).toEqual(['account.opened', 'filing.refused']);
  expect(await logOf(officer([]), tutuilaTrading)).toEqual([]);
});

test('a broker under both laws is read by both, but its clients under one of them by that one alone', async () => {
  await it.hear(filingRefused(kalaniBrokers, kalaniBrokers, 'AS_TERRITORY', 'ASPPG'));
  await it.drain();
  const seen = await logOf(atPagoPago, kalaniBrokers);
  expect(typesOf(seen)).toEqual([
    ...['account.opened', 'credential.changed', 'filing.refused', 'participation.changed', 'payment-method.changed'],
  ]);
  expect(JSON.stringify(seen)).not.toContain(pacificHardware);
  expect(typesOf(await logOf(atMiami, kalaniBrokers))).toContain('mandate.given');
});

test('the log of Customs holds what it did at every port of the administration, each event once, page by page', async () => {
  expect(
    (await rowsOf(atMiami, { filter: { types: ['review.claimed'] } })).map(({ facts }) => facts['entryId']),
  ).toEqual(['ent_honolulu']);
  expect(
    (await rowsOf(atPagoPago, { filter: { types: ['review.claimed'] } })).map(({ facts }) => facts['entryId']),
  ).toEqual(['ent_pagopago']);
  const mandates = await rowsOf(atHonolulu, { filter: { types: ['mandate.given'] } });
  expect(new Set(mandates.map(({ subject }) => subject)).size).toBe(mandates.length);
  expect(mandates).toHaveLength(2);
  const whole = await rowsOf(atHonolulu);
  const paged: Row[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: Page = (await customsLog(atHonolulu, { first: 3, after })).data.customsLog;
    paged.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(paged).toEqual(whole);
});

test('it is narrowed to a port of the administration, and says nothing of others', async () => {
  for (const port of ['3201', ' 3201 '])
    expect(typesOf(await rowsOf(atMiami, { port }))).toEqual(['filing.refused', 'review.claimed']);
  expect(await rowsOf(atMiami, { port: 'ASPPG' })).toEqual([]);
});

test('who asks for a port that there is not is told so, not that nothing happened there', async () => {
  for (const port of ['9999', 'Honolulu', '', '?'])
    expect((await customsLog(atMiami, { port })).errors).toMatchObject([
      { message: expect.stringContaining('There is no such port'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
});

test('an officer at ports of both laws reads pages that are full, and nothing of accounts that share no law', async () => {
  const atBoth = officer(['3201', 'ASPPG']);
  const given = { clientAccountId: tutuilaTrading, brokerAccountId: notYetBrokers };
  const mandate = { mandateId: 'man_apart', ...given, givenOn: '2026-01-05' };
  const apart = makeEvent('mandate.given', mandate, { subject: 'man_apart', partitionkey: tutuilaTrading });
  await appendEvents(it.service.orm.em.fork() as SqlEntityManager, [apart], { time: new Date(), actor: 'per_any' });
  await it.hear(filingRefused(notYetBrokers, notYetBrokers, 'US_CBP', '3201'));
  await it.drain();
  const { nodes, pageInfo } = (await customsLog(atBoth, { first: 1, filter: { types: ['mandate.given'] } })).data
    .customsLog;
  expect(nodes).toHaveLength(1);
  expect(pageInfo.hasNextPage).toBe(true);
  const mandates = await rowsOf(atBoth, { filter: { types: ['mandate.given'] } });
  expect(mandates.map(({ subject }) => subject)).not.toContain('man_apart');
});

test('rows written before the law was kept with them are read alike, and have it once filled in', async () => {
  const before = await rowsOf(atMiami);
  const kept = await asOwner('select seq, regime from activity order by seq');
  await asOwner('update activity set regime = null');
  expect(await rowsOf(atMiami)).toEqual(before);
  await asOwner(regimeOfRowsBefore);
  expect(await asOwner('select seq, regime from activity order by seq')).toEqual(kept);
});

test('it is read by Customs alone', async () => {
  expect((await customsLog(importer(pacificHardware))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('under whose law accounts act is filled again from what was announced, and the log stays whole', async () => {
  const { orm, settings, url } = it.service;
  const stored = () => orm.em.fork().execute('select * from account_regime order by 1, 2');
  const before = await stored();
  await orm.em.fork().execute('delete from account_regime');
  const identity = await signIdentity(settings.SERVICE_KEY, 'accounts', 'accounts', systemCaller('accounts'));
  const headers = { [identityHeader]: identity };
  const { status } = await fetch(`${url}/replay/keep-account-regimes`, { method: 'POST', headers });
  expect(status).toBe(200);
  expect(await stored()).toEqual(before);
  expect(await verifyActivity(orm.em.fork() as SqlEntityManager)).toMatchObject({ bad: [] });
});

async function asOwner(statement: string): Promise<unknown[]> {
  const owner = new pg.Client(it.database.ownerUrl);
  await owner.connect();
  const { rows } = await owner.query(statement);
  await owner.end();
  return rows;
}

function filingRefused(importerAccountId: string | null, filerAccountId: string, regime: Regime, port: string) {
  const filingId = `fil_${regime}_${filerAccountId}`.slice(0, 60);
  return makeEvent(
    'filing.refused',
    { filingId, filerAccountId, importerAccountId, regime, port, codes: ['INVOICE_MISSING'] },
    { subject: filingId, partitionkey: filerAccountId },
  );
}

function claimed(entryId: string, port: string) {
  const review = { reviewId: entryId.replace('ent_', 'rev_'), entryId, officerId: 'per_officer' };
  return makeEvent('review.claimed', review, { subject: review.reviewId, partitionkey: entryId, ports: [port] });
}

test('an analyst reads of an arrival in the log neither on which conveyance nor when it was; who works at a port does', async () => {
  const conveyanceKey = 'b2'.repeat(32);
  const [arrivesOn, arrivedAt] = ['2026-02-03', '2026-02-03T18:40:00.000Z'];
  const told = { conveyanceKey, port: '3201', modeOfTransport: 'AIR', arrivesOn, arrivedAt, arrivalNumber: 1 };
  const about = { subject: conveyanceKey, partitionkey: conveyanceKey };
  await it.hear(makeEvent('conveyance.arrived', told, about));
  await it.drain();
  const arrivals = async (caller: Caller) => (await rowsOf(caller)).filter(({ type }) => type === 'conveyance.arrived');
  expect(await arrivals(atHonolulu)).toMatchObject([{ subject: conveyanceKey, facts: { conveyanceKey, arrivedAt } }]);
  const [seen, ...more] = await arrivals(analyst(['3201']));
  expect(more).toEqual([]);
  for (const kept of [conveyanceKey, arrivedAt]) expect(JSON.stringify(seen)).not.toContain(kept);
});
