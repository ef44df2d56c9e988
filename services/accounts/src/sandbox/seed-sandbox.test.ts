import { offices } from '@landfall/law';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { AccountTable } from '../account/account.table.js';
import { EmailTable } from '../email/email.table.js';
import { provePersonaEmails } from './persona-emails.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import { accounts } from '../service.js';
import { OfficeTable } from '../office/office.table.js';
import { personaOf, personas, sandboxAccounts } from './personas.js';
import { seedSandbox } from './seed-sandbox.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const tables = [EmailTable, MembershipTable, RightsTable, PersonTable] as const;

test('a sandbox of an earlier version gets the people and accounts that it lacks, and keeps all that stands', async () => {
  const { subject, email } = personaOf('as-importer')!;
  const em = it.service.orm.em.fork();
  for (const table of tables) await em.nativeDelete(table as typeof RightsTable, { subject });
  await em.nativeDelete(AccountTable, { id: sandboxAccounts.tutuilaTrading });
  const renamed = { id: sandboxAccounts.leilaniImports, displayName: 'Leilani Imports and Sons' };
  await em.nativeUpdate(AccountTable, { id: renamed.id }, renamed);
  const before = await it.announced();

  await seedSandbox(it.service);
  await provePersonaEmails(it.service);

  const told = (await it.announced()).slice(before.length).map(({ type, subject: about }) => [type, about]);
  expect(told).toEqual([['account.opened', sandboxAccounts.tutuilaTrading]]);
  const fresh = it.service.orm.em.fork();
  expect(await fresh.count(MembershipTable, { subject, accountId: sandboxAccounts.tutuilaTrading })).toBe(1);
  expect(await fresh.findOneOrFail(EmailTable, { subject })).toMatchObject({ address: email });
  expect(await fresh.findOneOrFail(AccountTable, { id: renamed.id })).toMatchObject(renamed);
});

test('whoever holds an office in the sandbox holds it before anything is filed there; one that was ended stays ended', async () => {
  const held = personas.filter(({ office }) => office);
  expect(held.map(({ office }) => office).sort()).toEqual([...offices].sort());
  const em = it.service.orm.em.fork();
  const rows = await em.find(OfficeTable, {});
  expect(rows.map(({ subject, office, port }) => [subject, office, port]).sort()).toEqual(
    held.map(({ subject, office }) => [subject, office, office === 'PORT_DIRECTOR' ? '3201' : null]).sort(),
  );
  const { subject } = personaOf('commissioner')!;
  await em.nativeUpdate(OfficeTable, { subject }, { until: '2026-12-01' });
  const before = await it.announced();
  await seedSandbox(it.service);
  expect(await it.announced()).toHaveLength(before.length);
  expect(await it.service.orm.em.fork().findOneOrFail(OfficeTable, { subject })).toMatchObject({ until: '2026-12-01' });
});
