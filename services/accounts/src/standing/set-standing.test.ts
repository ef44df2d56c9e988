// Administrators say how accounts stand, with days and a reason, and find accounts without seeing what is filed.
import { makeEvent } from '@landfall/events';
import { referenceOf } from '@landfall/law';
import type { Caller } from '@landfall/service-kit';
import {
  analyst,
  broker,
  cashier,
  importer,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { personaOf, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const { leilaniImports, pacificHardware, kalaniBrokers, customs } = sandboxAccounts;
const administrator: Caller = {
  ...officer([]),
  subject: personaOf('administrator')!.subject,
  accountId: customs,
  roles: ['ADMINISTRATOR'],
};
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const shown = 'kind since until reasonCode abiStatus participantKind statementProcessing ach number amountUsd';
const asked = (operation: string, input: string, idempotencyKey: string, more: object, caller: Caller) =>
  it.graphql(
    caller,
    `mutation ($input: ${input}!) { ${operation}(input: $input) { facts { ${shown} } userErrors { code path citation } } }`,
    { input: { idempotencyKey, accountId: leilaniImports, ...more } },
  );
const said = async (operation: string, more: object) => {
  const input = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  return (await asked(operation, input, crypto.randomUUID(), more, administrator)).data[operation];
};
const setParticipation = (more: object) =>
  said('setParticipation', { abiStatus: 'OPERATIONAL', participantKind: 'IMPORTER', reasonCode: 'GRANTED', ...more });
const told = async (type: string) =>
  (await it.announced()).filter((event) => event.type === type && event.subject === leilaniImports);

test('an administrator lets an account take part from a day on, with a reason; the account reads who did it in its log', async () => {
  const { facts, userErrors } = await setParticipation({ since: '2026-11-10' });
  expect(userErrors).toEqual([]);
  const operational = { abiStatus: 'OPERATIONAL', participantKind: 'IMPORTER', reasonCode: 'GRANTED' };
  expect(facts).toMatchObject([{ kind: 'PARTICIPATION', since: '2026-11-10', until: null, ...operational }]);
  expect(await told('participation.changed')).toMatchObject([
    {
      actor: administrator.subject,
      data: { accountId: leilaniImports, since: '2026-11-10', until: null, ...operational },
    },
  ]);
  await it.drain();
  const log = `query ($id: ID!) { account(id: $id) { activity(first: 1) { nodes { type facts by { kind name } } } } }`;
  const { nodes } = (await it.graphql(importer(leilaniImports), log, { id: leilaniImports })).data.account.activity;
  expect(nodes).toMatchObject([
    { type: 'participation.changed', facts: { reasonCode: 'GRANTED' }, by: { kind: 'CUSTOMS', name: null } },
  ]);
});

test('the same request sent again is done once, and another under its key is refused', async () => {
  const key = crypto.randomUUID();
  const means = { statementProcessing: true, ach: false, since: '2026-11-10', reasonCode: 'GRANTED' };
  const once = async (more: object) =>
    (await asked('setPaymentMeans', 'SetPaymentMeansInput', key, { ...means, ...more }, administrator)).data
      .setPaymentMeans;
  const first = await once({});
  expect(await once({})).toEqual(first);
  expect(await told('payment-method.changed')).toHaveLength(1);
  expect((await once({ ach: true })).userErrors).toHaveLength(1);
});

test('what was set ends with a day and a reason: what was before holds again, and the log keeps both (ABI-20)', async () => {
  const suspended = { abiStatus: 'SUSPENDED', reasonCode: 'STANDARDS_NOT_MET' };
  expect((await setParticipation({ ...suspended, since: '2026-12-20' })).userErrors).toMatchObject([
    { code: 'PROBATION_NOT_RUN', path: ['since'], citation: '19 CFR 143.6(a)' },
  ]);
  const probation = { abiStatus: 'ON_PROBATION', reasonCode: 'STANDARDS_NOT_MET', since: '2026-11-20' };
  expect((await setParticipation(probation)).userErrors).toEqual([]);
  expect((await setParticipation({ ...suspended, since: '2026-12-20' })).userErrors).toEqual([]);
  const before = await told('participation.changed');
  const end = { kind: 'PARTICIPATION', since: '2026-12-20', until: '2027-01-15', reasonCode: 'DEFICIENCIES_CORRECTED' };
  const { facts, userErrors } = await said('endStanding', end);
  expect(userErrors).toEqual([]);
  expect(facts[0]).toMatchObject({ abiStatus: 'SUSPENDED', since: '2026-12-20', until: '2027-01-15' });
  const after = await told('participation.changed');
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)!.data).toMatchObject({ abiStatus: 'SUSPENDED', until: '2027-01-15' });
  expect((await said('endStanding', end)).userErrors).toMatchObject([{ code: 'STANDING_ENDED_ALREADY' }]);
  expect((await said('endStanding', { ...end, until: '2026-12-19' })).userErrors).toMatchObject([
    { code: 'STANDING_ENDS_BEFORE_ITS_FIRST_DAY' },
  ]);
  expect((await said('endStanding', { ...end, since: '2026-12-21' })).userErrors).toMatchObject([
    { code: 'STANDING_NOT_THERE', path: ['since'] },
  ]);
});

test('to end what lets an account take part, because the standards were not met, is a suspension: 30 days of probation come first (143.6(a)) (ABI-20)', async () => {
  const accountId = pacificHardware;
  expect((await setParticipation({ accountId, since: '2026-11-10' })).userErrors).toEqual([]);
  const end = { accountId, kind: 'PARTICIPATION', since: '2026-11-10', until: '2026-12-01' };
  expect((await said('endStanding', { ...end, reasonCode: 'STANDARDS_NOT_MET' })).userErrors).toMatchObject([
    { code: 'PROBATION_NOT_RUN', path: ['until'], citation: '19 CFR 143.6(a)' },
  ]);
  expect((await said('endStanding', { ...end, reasonCode: 'AT_OWN_REQUEST' })).userErrors).toEqual([]);
});

test('a revocation is not ended because deficiencies were corrected; an appeal that was decided ends it (143.6(c), 143.8) (ABI-23)', async () => {
  const accountId = pacificHardware;
  const revoked = { abiStatus: 'REVOKED', reasonCode: 'FRAUD_OR_MISSTATEMENT', since: '2027-03-01' };
  expect((await setParticipation({ accountId, ...revoked })).userErrors).toEqual([]);
  expect((await setParticipation({ accountId, since: '2027-02-01' })).userErrors).toEqual([]);
  const end = { accountId, kind: 'PARTICIPATION', since: '2027-03-01', until: '2027-04-01' };
  expect((await said('endStanding', { ...end, reasonCode: 'DEFICIENCIES_CORRECTED' })).userErrors).toMatchObject([
    { code: 'REVOKED_IS_NOT_REINSTATED', path: ['reasonCode'], citation: '19 CFR 143.6(c)' },
  ]);
  expect((await said('endStanding', { ...end, reasonCode: 'APPEAL_DECIDED' })).userErrors).toEqual([]);
});

test('a fact that was told before facts had days ends as the fact that it is', async () => {
  const em = it.service.orm.em.fork();
  await em.execute(
    `insert into dated_payment_means (account_id, since, statement_processing, ach) values (?, '0001-01-01', true, true)`,
    [pacificHardware],
  );
  const { userErrors } = await said('endStanding', {
    ...{ accountId: pacificHardware, kind: 'PAYMENT', until: '2026-12-01', reasonCode: 'AT_OWN_REQUEST' },
  });
  expect(userErrors).toEqual([]);
  const { data } = (await it.announced()).findLast(({ type }) => type === 'payment-method.changed')!;
  expect(data).toEqual({
    ...{ accountId: pacificHardware, statementProcessing: true, ach: true },
    ...{ until: '2026-12-01', reasonCode: 'AT_OWN_REQUEST' },
  });
});

test('who takes part as a broker holds a license from then on (143.1(a))', async () => {
  const asBroker = { participantKind: 'BROKER', since: '2027-02-01' };
  expect((await setParticipation(asBroker)).userErrors).toMatchObject([
    { code: 'PARTICIPANT_NOT_LICENSED', path: ['participantKind'], citation: '19 CFR 143.1(a)' },
  ]);
  const license = { kind: 'LICENSE', number: ' 3-3812 ', since: '2027-02-01', reasonCode: 'GRANTED' };
  const { facts } = await said('setCredential', license);
  expect(facts).toContainEqual(
    expect.objectContaining({ kind: 'LICENSE', number: '3-3812', since: '2027-02-01', amountUsd: null }),
  );
  expect((await setParticipation(asBroker)).userErrors).toEqual([]);
});

test('a bond stands for an amount; what is wrong with what is typed is told all at once, with its place', async () => {
  const bond = { kind: 'CONTINUOUS_BOND', number: '21C000123', since: '2026-12-01', reasonCode: 'GRANTED' };
  const { facts } = await said('setCredential', { ...bond, amountUsd: '50000' });
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'CONTINUOUS_BOND', amountUsd: '50000.00' }));
  const { userErrors } = await said('setCredential', { ...bond, number: null, until: '2026-12-01' });
  expect(userErrors.map(({ code }: { code: string }) => code)).toEqual([
    ...['CREDENTIAL_NUMBER_MISSING', 'BOND_AMOUNT_MISSING', 'STANDING_ENDS_BEFORE_IT_BEGINS'],
  ]);
  expect((await said('setCredential', { ...bond, kind: 'LICENSE', amountUsd: '1.00' })).userErrors).toMatchObject([
    { code: 'AMOUNT_OF_NO_BOND', path: ['amountUsd'] },
  ]);
});

test('nobody else sets how an account stands, and Customs itself has no standing', async () => {
  for (const caller of [officer(), cashier(), supervisor(), analyst(), importer(leilaniImports)]) {
    const more = { statementProcessing: true, ach: true, since: '2026-11-10', reasonCode: 'GRANTED' };
    const { errors } = await asked('setPaymentMeans', 'SetPaymentMeansInput', crypto.randomUUID(), more, caller);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
  for (const accountId of [customs, 'acc_nobody'])
    expect((await setParticipation({ accountId, since: '2026-11-10' })).userErrors).toMatchObject([
      { code: 'ACCOUNT_NOT_THERE', path: ['accountId'] },
    ]);
});

test('an administrator finds an account by its reference or a proven address, and sees how it stands and nothing that is filed', async () => {
  const named = { draftId: 'drf_1', reference: referenceOf('US', '7K3F9QXM'), accountId: kalaniBrokers };
  await it.hear(makeEvent('draft.named', named, { subject: 'drf_1', partitionkey: 'drf_1' }));
  await it.drain();
  const find = (text: string, caller = administrator) =>
    it.graphql(
      caller,
      `query ($text: String!) { accountsToAdminister(text: $text) { id displayName abi { status } standing { kind }
        mandatesGiven(first: 10) { nodes { id } } mandatesReceived(first: 10) { nodes { id } } } }`,
      { text },
    );
  const kalani = { id: kalaniBrokers, displayName: 'Kalani Customs Brokers', abi: { status: 'OPERATIONAL' } };
  for (const text of [named.reference.toLowerCase(), kalaniBrokers]) {
    const found = (await find(text)).data.accountsToAdminister;
    expect(found).toMatchObject([{ ...kalani, mandatesReceived: { nodes: [] } }]);
    expect(found[0].standing).toEqual([{ kind: 'PARTICIPATION' }, { kind: 'PAYMENT' }, { kind: 'LICENSE' }]);
  }
  for (const text of ['nobody', 'US-0000-0000-0', customs])
    expect((await find(text)).data.accountsToAdminister).toEqual([]);
  expect((await find(kalaniBrokers, officer())).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('an address that was only typed finds no account', async () => {
  const find = async (text: string) =>
    (await it.graphql(administrator, `query ($text: String!) { accountsToAdminister(text: $text) { id } }`, { text }))
      .data.accountsToAdminister;
  const em = it.service.orm.em.fork();
  const subject = personaOf('other-importer')!.subject;
  const address = 'leilani@imports.example';
  await em.execute(`insert into email (subject, address, typed, attached_at, invited) values (?, ?, ?, now(), false)`, [
    subject,
    address,
    address,
  ]);
  expect(await find(address)).toEqual([]);
  await em.execute(`update email set proven_at = now() where address = ?`, [address]);
  expect(await find('Leilani@Imports.example')).toEqual([{ id: leilaniImports }]);
});

test('an administrator reads in an account’s log what became of its standing, and nothing else of it', async () => {
  await it.drain();
  const query = `query ($id: ID!) { account(id: $id) { activity(first: 100) { nodes { type by { kind } } } } }`;
  const { nodes } = (await it.graphql(administrator, query, { id: leilaniImports })).data.account.activity;
  const types = new Set(nodes.map(({ type }: { type: string }) => type));
  expect(types).toEqual(new Set(['participation.changed', 'payment-method.changed', 'credential.changed']));
  expect(nodes[0].by).toEqual({ kind: 'YOU' });
  expect((await it.graphql(broker(kalaniBrokers), query, { id: leilaniImports })).data.account).toBeNull();
});
