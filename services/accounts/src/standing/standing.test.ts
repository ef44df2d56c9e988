import { asOf, officer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';
import { decideParticipation, decidePaymentMeans } from './decide-standing.js';
import { ParticipationTable, PaymentMeansTable } from './standing.table.js';

const { kalaniBrokers, pacificHardware } = sandboxAccounts;
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const standingOn = async (day: string, id: string) => {
  const query = `query ($id: ID!) { account(id: $id) {
    abi { status since until } paymentMeans { statementProcessing ach since until } } }`;
  return (await it.graphql(asOf(`${day}T12:00:00Z`, officer()), query, { id })).data.account;
};

test('the standing of an account is shown as it is on the day, with the days between which it holds', async () => {
  const em = it.service.orm.em.fork() as SqlEntityManager;
  const suspended = { accountId: kalaniBrokers, abiStatus: 'SUSPENDED', participantKind: 'BROKER' } as const;
  const days = { since: '2026-11-15', until: '2026-11-18' };
  const { row, event } = decideParticipation({ ...suspended, ...days });
  await em.upsert(ParticipationTable, row);
  expect(event.data).toEqual({ ...suspended, ...days });
  const operational = { status: 'OPERATIONAL', since: '2025-01-02', until: null };
  for (const day of ['2026-11-14', '2026-11-18'])
    expect((await standingOn(day, kalaniBrokers)).abi).toEqual(operational);
  for (const day of ['2026-11-15', '2026-11-17'])
    expect((await standingOn(day, kalaniBrokers)).abi).toEqual({ status: 'SUSPENDED', ...days });
  expect((await standingOn('2025-01-01', kalaniBrokers)).abi).toBeNull();
});

test('payment means arranged without a day hold on any, and give way to what has one', async () => {
  const em = it.service.orm.em.fork() as SqlEntityManager;
  const means = { accountId: pacificHardware, statementProcessing: true };
  const arranged = [
    decidePaymentMeans({ ...means, ach: false }),
    decidePaymentMeans({ ...means, ach: true, since: '2026-11-20', until: null }),
  ];
  for (const { row } of arranged) await em.upsert(PaymentMeansTable, row);
  expect((await standingOn('2026-11-19', pacificHardware)).paymentMeans).toMatchObject({ ach: false, since: null });
  expect((await standingOn('2026-11-20', pacificHardware)).paymentMeans).toMatchObject({
    ...{ ach: true, since: '2026-11-20', until: null },
  });
});
