import { makeEvent } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import {
  analyst,
  cashier,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const { pacificHardware, koolauGarden, kalaniBrokers } = sandboxAccounts;
let it: ServiceUnderTest;
const account = async (caller: Caller, id: string) =>
  (await it.graphql(caller, 'query ($id: ID!) { account(id: $id) { displayName } }', { id })).data.account;

describe('of an account that is party to an entry at Honolulu, as importer, as filer or since it was shared with it', () => {
  beforeAll(async () => {
    it = await serviceUnderTest(accounts);
    await it.hear(filedAtHonolulu(pacificHardware, kalaniBrokers));
    const shared = { entryId: 'ent_pac1f1c', sharedWithAccountIds: [koolauGarden] };
    const to = { subject: 'ent_pac1f1c', partitionkey: 'ent_pac1f1c', ports: ['3201'] };
    await it.hear(makeEvent('entry.shared', shared, to));
    await it.drain();
  });
  afterAll(() => it.stop());
  const names = {
    [pacificHardware]: 'Pacific Hardware Hawaii',
    [kalaniBrokers]: 'Kalani Customs Brokers',
    [koolauGarden]: 'Koolau Garden Supply',
  };

  test.each(Object.entries(names))(
    '%s is known there by its name, and at other ports by a pseudonym',
    async (id, name) => {
      for (const caller of [officer(['5501', '3201']), cashier(['3201']), supervisor(['3201'])])
        expect((await account(caller, id)).displayName).toBe(name);
      for (const caller of [officer(['5501']), cashier(['ASPPG']), supervisor([])])
        expect((await account(caller, id)).displayName).not.toBe(name);
    },
  );

  test('an analyst knows it by its kind and a pseudonym, the same each time, and of no two accounts alike', async () => {
    const read = async (caller: Caller) =>
      Promise.all(Object.keys(names).map(async (id) => (await account(caller, id)).displayName as string));
    const seen = await read(analyst(['3201']));
    expect(seen).toEqual([
      expect.stringMatching(/^Importer [0-9A-Z]{4}-[0-9A-Z]{4}$/),
      expect.stringMatching(/^Broker [0-9A-Z]{4}-[0-9A-Z]{4}$/),
      expect.stringMatching(/^Importer [0-9A-Z]{4}-[0-9A-Z]{4}$/),
    ]);
    expect(new Set(seen).size).toBe(3);
    expect(await read(analyst(['5501']))).toEqual(seen);
  });

  test('an analyst who is an officer as well sees what an officer needs', async () => {
    const both = { ...officer(['3201']), roles: ['ANALYST', 'OFFICER'] as const };
    expect((await account(both, pacificHardware)).displayName).toBe('Pacific Hardware Hawaii');
  });

  test('what is known of it is refilled from the log of entries', async () => {
    await it.service.orm.em.fork().execute('delete from account_port');
    expect((await account(officer(['3201']), pacificHardware)).displayName).toMatch(/^Importer /);
    await it.hear(filedAtHonolulu(pacificHardware, kalaniBrokers));
    await it.drain();
    expect((await account(officer(['3201']), pacificHardware)).displayName).toBe('Pacific Hardware Hawaii');
  });
});

function filedAtHonolulu(importerAccountId: string, filerAccountId: string) {
  const about = { entryId: 'ent_pac1f1c', filingId: 'fil_pac1f1c', filingNumber: 1, entryVersion: 1 };
  const law = { regime: 'US_CBP', entryType: 'TYPE_11', port: '3201', modeOfTransport: 'AIR' } as const;
  const when = { filedAt: '2026-11-22T00:00:00Z', lawReadOn: '2026-11-21', enteredAt: null };
  const money = { totalValueUsd: '10', estimatedDutyUsd: '0', statementAndAch: false, lines: [], askedOfficer: [] };
  const parties = { importerAccountId, filerAccountId, consigneeId: 'ab'.repeat(16) };
  const address = {
    subject: 'ent_pac1f1c',
    partitionkey: 'ent_pac1f1c',
    accounts: [importerAccountId, filerAccountId],
  };
  return makeEvent('entry.filed', { ...about, ...law, ...when, ...money, ...parties }, address);
}
