import { ports } from '@landfall/law';
import type { KnownEvent } from '@landfall/events';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { announceOfficers } from './announce-officers.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import { personaOf, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const told = async () =>
  (await it.announced()).filter((event): event is KnownEvent<'rights.changed'> => event.type === 'rights.changed');

test('a sandbox has an officer at every port that there is, and says so', async () => {
  const announced = await told();
  const served = announced.flatMap(({ data }) => (data.roles?.includes('OFFICER') ? (data.ports ?? []) : []));
  expect([...new Set(served)].sort()).toEqual(ports.map(({ code }) => code).sort());
  expect(new Set(announced.map(({ subject }) => subject)).size).toBe(announced.length);
  expect(personaOf('other-officer')!.ports).toContain('2704');
});

test('who was at Customs before ports were announced is announced at the next start, once', async () => {
  const em = it.service.orm.em.fork();
  em.create(PersonTable, { subject: 'per_earlier', displayName: 'Somebody' });
  em.create(RightsTable, { subject: 'per_earlier', version: 3 });
  await em.flush();
  const place = { accountId: sandboxAccounts.customs, roles: ['OFFICER' as const], ports: ['3201', '5201'] };
  em.create(MembershipTable, { subject: 'per_earlier', ...place });
  await em.flush();
  const before = (await told()).length;
  await Promise.all([announceOfficers(it.service), announceOfficers(it.service)]);
  await announceOfficers(it.service);
  const since = (await told()).slice(before);
  expect(since.map(({ data }) => data)).toEqual([{ subjectId: 'per_earlier', rightsVersion: 3, ...place }]);
});

test('outside of a sandbox nobody of a sandbox opens a port', async () => {
  const production = await serviceUnderTest(accounts, {
    environment: { SANDBOX: 'false', SMTP_URL: 'smtp://127.0.0.1:4549' },
  });
  try {
    const em = production.service.orm.em.fork();
    const { subject } = personaOf('officer')!;
    em.create(PersonTable, { subject, displayName: 'Somebody' });
    em.create(RightsTable, { subject, version: 1 });
    await em.flush();
    await em.execute(`insert into account values ('acc_customs', 'CUSTOMS', 'Customs', now())`);
    await em.execute(`insert into membership values (?, 'acc_customs', '{OFFICER}', '{3201}')`, [subject]);
    await announceOfficers(production.service);
    expect(await production.announced()).toEqual([]);
  } finally {
    await production.stop();
  }
});
