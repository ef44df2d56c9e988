import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { AccountTable } from '../account/account.table.js';
import { EmailTable } from '../email/email.table.js';
import { provePersonaEmails } from './persona-emails.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import { accounts } from '../service.js';
import { personaOf, sandboxAccounts } from './personas.js';
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
