import { makeEvent } from '@landfall/events';
import { anonymous, type Caller } from '@landfall/service-kit';
import {
  analyst,
  broker,
  cashier,
  importer,
  machine,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { sandboxAccounts } from './sandbox/personas.js';
import { accounts } from './service.js';

const { pacificHardware, koolauGarden, kalaniBrokers, leilaniImports, notYetBrokers } = sandboxAccounts;
const leilaniEntry = 'ent_1e11an1';
let it: ServiceUnderTest;

beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  const entryFiled = makeEvent(
    'request.opened',
    { requestId: 'req_1', entryId: leilaniEntry, reviewId: 'rev_1', documentKind: 'INVOICE', dueOn: '2026-12-01' },
    { subject: 'req_1', partitionkey: leilaniEntry, accounts: [leilaniImports], ports: ['3201'] },
  );
  await it.hear(entryFiled);
  await it.drain();
});
afterAll(() => it.stop());

const everything = `fragment Everything on Account {
  id kind displayName abi { status participantKind } paymentMeans { statementProcessing ach }
  mandatesGiven(first: 100) { edges { cursor } nodes { id clientName brokerName givenOn endedOn client { id displayName } broker { id displayName } } pageInfo { hasNextPage } }
  mandatesReceived(first: 100) { nodes { id clientName brokerName } }
  activity(first: 100) { edges { cursor } nodes { id number type subject occurredAt appendedAt facts hash actor } pageInfo { hasNextPage } }
}`;
const byId = `query ($id: ID!) { account(id: $id) { ...Everything } } ${everything}`;
const account = async (caller: Caller, id: string) => (await it.graphql(caller, byId, { id })).data?.account;
const entities = (caller: Caller, representations: object[]) =>
  it.graphql(
    caller,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Account { ...Everything } ... on Entry { id activity(first: 100) { nodes { id type facts } } } } } ${everything}`,
    { r: representations },
  );

test('the people of an account see all of it (ACE-01, ACE-02)', async () => {
  expect(await account(importer(pacificHardware), pacificHardware)).toMatchObject({
    displayName: 'Pacific Hardware Hawaii',
    kind: 'IMPORTER',
    abi: null,
    paymentMeans: null,
    mandatesGiven: {
      nodes: [
        { brokerName: 'Kalani Customs Brokers', endedOn: null, broker: { displayName: 'Kalani Customs Brokers' } },
        { brokerName: 'Not Yet Brokers', broker: { displayName: 'Not Yet Brokers' } },
      ],
    },
    mandatesReceived: { nodes: [] },
  });
  expect(await account(broker(kalaniBrokers), kalaniBrokers)).toMatchObject({
    abi: { status: 'OPERATIONAL', participantKind: 'BROKER' },
    paymentMeans: { statementProcessing: true, ach: true },
    mandatesReceived: { nodes: [{ clientName: 'Pacific Hardware Hawaii' }] },
  });
});

test('one filer of the sandbox is not on ACH, so that there is a deposit to take at the cashier', async () => {
  expect(await account(importer(koolauGarden), koolauGarden)).toMatchObject({
    abi: { status: 'OPERATIONAL' },
    paymentMeans: { statementProcessing: true, ach: false },
  });
});

test('a broker sees the client that gave it a mandate, but neither its payments, its log nor its other brokers', async () => {
  for (const caller of [broker(kalaniBrokers), machine(kalaniBrokers)]) {
    const client = await account(caller, pacificHardware);
    expect(client).toMatchObject({
      displayName: 'Pacific Hardware Hawaii',
      paymentMeans: null,
      activity: { nodes: [] },
    });
    expect(client.mandatesGiven.nodes).toEqual([
      expect.objectContaining({
        brokerName: 'Kalani Customs Brokers',
        client: expect.objectContaining({ id: pacificHardware }),
      }),
    ]);
  }
});

test('a client sees its broker by name, but neither its payments, its log nor its other clients', async () => {
  const seen = await account(importer(pacificHardware), kalaniBrokers);
  expect(seen).toMatchObject({ displayName: 'Kalani Customs Brokers', paymentMeans: null, activity: { nodes: [] } });
  expect(seen.mandatesReceived.nodes).toEqual([expect.objectContaining({ clientName: 'Pacific Hardware Hawaii' })]);
});

test('a broker whose mandate has ended sees the client no more', async () => {
  expect(await account(broker(notYetBrokers), pacificHardware)).not.toBeNull();
  await it.service.orm.em
    .fork()
    .execute(`update mandate set ended_on = '2026-11-01' where broker_account_id = ?`, [notYetBrokers]);
  expect(await account(broker(notYetBrokers), pacificHardware)).toBeNull();
  expect((await account(broker(notYetBrokers), notYetBrokers)).mandatesReceived.nodes).toHaveLength(1);
  await it.service.orm.em
    .fork()
    .execute('update mandate set ended_on = null where broker_account_id = ?', [notYetBrokers]);
});

test('Customs sees kind and standing of every account from every port, and its name where an entry names it', async () => {
  for (const caller of [officer(['5201']), cashier(['5201']), supervisor(['5201']), analyst(['5201'])]) {
    expect(await account(caller, kalaniBrokers)).toMatchObject({
      kind: 'BROKER',
      displayName: expect.stringMatching(/^Broker [0-9A-Z]{4}-[0-9A-Z]{4}$/),
      abi: { status: 'OPERATIONAL' },
      paymentMeans: { ach: true },
      mandatesReceived: { nodes: [] },
    });
  }
});

test('officers of every port read what happened at one of their administration, and those of the other do not', async () => {
  for (const caller of [officer(['3201']), officer(['5201'])])
    expect((await account(caller, leilaniImports)).activity.nodes).toEqual([
      expect.objectContaining({ type: 'request.opened', actor: 'per_somebody' }),
    ]);
  expect((await account(officer(['ASPPG']), leilaniImports)).activity.nodes).toEqual([]);
});

test('an account that is not yours and one that does not exist look the same', async () => {
  const absent = 'acc_00000000000000000000nobody';
  for (const caller of [importer(pacificHardware), broker(kalaniBrokers), importer(kalaniBrokers.toUpperCase())]) {
    const answers = await Promise.all([leilaniImports, absent].map((id) => it.graphql(caller, byId, { id })));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual({ data: { account: null } });
    const referred = await entities(
      caller,
      [leilaniImports, absent].map((id) => ({ __typename: 'Account', id })),
    );
    expect(referred).toEqual({ data: { _entities: [null, null] } });
  }
});

test('nothing of another account reaches a caller by any road', async () => {
  const roads = `query { viewer { subject displayName roles ports account { ...Everything } } accountsFeed(first: 500) { events { cursor id type typeVersion subject time data } cursor more } } ${everything}`;
  const others = [
    importer(pacificHardware),
    broker(kalaniBrokers),
    machine(kalaniBrokers),
    broker(notYetBrokers),
    { ...importer(pacificHardware), roles: ['GUEST' as const] },
  ];
  for (const caller of others) {
    const read = [
      await it.graphql(caller, roads),
      await it.graphql(caller, byId, { id: leilaniImports }),
      await entities(
        caller,
        Object.values(sandboxAccounts).map((id) => ({ __typename: 'Account', id })),
      ),
      await entities(caller, [{ __typename: 'Entry', id: leilaniEntry }]),
    ];
    expect(read[0]!.data.viewer.account).not.toBeNull();
    expect(read.flatMap((answer) => answer.errors ?? [])).toEqual([]);
    for (const canary of ['Leilani', leilaniImports, 'req_1']) expect(JSON.stringify(read)).not.toContain(canary);
  }
});

test('an entry is in the log of its parties and of its administration, and is not there for anyone else', async () => {
  const read = async (caller: Caller) =>
    (
      await entities(caller, [
        { __typename: 'Entry', id: leilaniEntry },
        { __typename: 'Entry', id: 'ent_absent' },
      ])
    ).data._entities;
  for (const caller of [importer(leilaniImports), officer(['3201']), officer(['5201'])]) {
    expect(await read(caller)).toEqual([
      { id: leilaniEntry, activity: { nodes: [expect.objectContaining({ type: 'request.opened' })] } },
      null,
    ]);
  }
  for (const caller of [importer(pacificHardware), broker(kalaniBrokers), officer(['ASPPG']), anonymous]) {
    expect(await read(caller)).toEqual([null, null]);
  }
});

test('who did something is shown to Customs alone', async () => {
  const read = async (caller: Caller) =>
    (await account(caller, leilaniImports)).activity.nodes.find(
      (row: { type: string }) => row.type === 'request.opened',
    ).actor;
  expect(await read(importer(leilaniImports))).toBeNull();
  expect(await read(officer(['3201']))).toBe('per_somebody');
  expect(await read(analyst(['3201']))).toMatch(/^Person [0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('whoever has not signed in is told so, and has no viewer', async () => {
  expect(await it.graphql(anonymous, '{ viewer { subject } }')).toEqual({ data: { viewer: null } });
  const answer = await it.graphql(anonymous, byId, { id: leilaniImports });
  expect(answer.errors).toMatchObject([
    { message: 'Sign in first: this needs an access token.', extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});

test('a viewer is told who they are, and no one is told of them', async () => {
  const { data } = await it.graphql(
    { ...supervisor(), subject: 'per_0000000000000000supervisor' },
    '{ viewer { subject displayName roles ports account { id } } }',
  );
  expect(data.viewer).toEqual({
    subject: 'per_0000000000000000supervisor',
    displayName: 'Ruth Nakamura',
    roles: ['SUPERVISOR'],
    ports: ['3201'],
    account: null,
  });
});

test('names of accounts and people are in no event', async () => {
  const announced = JSON.stringify(await it.announced());
  for (const name of ['Pacific Hardware', 'Kalani Customs', 'Leilani', 'Nakamura'])
    expect(announced).not.toContain(name);
});
