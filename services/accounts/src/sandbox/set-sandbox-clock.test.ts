import {
  anonymous,
  asOf,
  guest,
  importer,
  officer,
  serviceUnderTest,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import type { Caller } from '@landfall/service-kit';
import { accounts } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const mutation = `mutation ($input: SetSandboxClockInput!) { setSandboxClock(input: $input) {
  daysAhead userErrors { code message path nextStep } } }`;
const setOn = async (one: ServiceUnderTest, caller: Caller, daysAhead: number) =>
  one.graphql(caller, mutation, { input: { daysAhead } });
const clocks = async (one: ServiceUnderTest) =>
  (await one.announced()).filter(({ type }) => type === 'sandbox.clock-set');

test('an account of a sandbox sets its own clock ahead and right again, a guest’s too, and its services are told', async () => {
  for (const [caller, days] of [
    [importer('acc_1'), 30],
    [guest('acc_2'), 3_660],
    [importer('acc_1'), 0],
  ] as const) {
    const { data } = await setOn(it, caller, days);
    expect(data.setSandboxClock).toEqual({ daysAhead: days, userErrors: [] });
  }
  expect((await clocks(it)).map(({ data, accounts: told }) => ({ data, told }))).toEqual([
    { data: { accountId: 'acc_1', daysAhead: 30 }, told: ['acc_1'] },
    { data: { accountId: 'acc_2', daysAhead: 3_660 }, told: ['acc_2'] },
    { data: { accountId: 'acc_1', daysAhead: 0 }, told: ['acc_1'] },
  ]);
});

const clockOf = async (one: ServiceUnderTest, caller: Caller) =>
  (await one.graphql(caller, '{ sandboxClock { daysAhead now } }')).data.sandboxClock;
const now = '2026-02-03T20:15:00.000Z';

test('an account is told what time it is by its clock, another by its own, and Customs and strangers of none', async () => {
  await setOn(it, importer('acc_4'), 30);
  expect(await clockOf(it, asOf(now, importer('acc_4')))).toEqual({ daysAhead: 30, now: '2026-03-05T20:15:00.000Z' });
  expect(await clockOf(it, asOf(now, importer('acc_5')))).toEqual({ daysAhead: 0, now });
  await setOn(it, importer('acc_4'), 0);
  expect(await clockOf(it, asOf(now, importer('acc_4')))).toEqual({ daysAhead: 0, now });
  expect([await clockOf(it, officer()), await clockOf(it, anonymous)]).toEqual([null, null]);
});

test.each([-1, 3_661])('a clock is not set %s days ahead', async (days) => {
  const { data } = await setOn(it, importer('acc_3'), days);
  expect(data.setSandboxClock).toMatchObject({
    daysAhead: null,
    userErrors: [
      { code: 'CLOCK_OUT_OF_RANGE', path: ['daysAhead'], message: 'A clock is set ahead by 0 to 3,660 days.' },
    ],
  });
});

test('who acts for no account has no clock to set', async () => {
  expect((await setOn(it, officer(), 1)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('outside of a sandbox no clock is set, and nothing is told', async () => {
  const production = await serviceUnderTest(accounts, {
    environment: { SANDBOX: 'false', SMTP_URL: 'smtp://127.0.0.1:1' },
  });
  try {
    const { data } = await setOn(production, importer('acc_1'), 30);
    expect(data.setSandboxClock).toMatchObject({ daysAhead: null, userErrors: [{ code: 'NO_SANDBOX' }] });
    expect(await clocks(production)).toEqual([]);
    expect(await clockOf(production, importer('acc_1'))).toBeNull();
  } finally {
    await production.stop();
  }
});
