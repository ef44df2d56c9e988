// What stood on the day of a filing, at its port, is what it is judged by.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { broker, importer } from '@landfall/service-kit/testing';
import {
  at,
  brokerage,
  entriesUnderTest,
  participation,
  payment,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';
import { DatedStandingTables } from '../migrations/0006-dated-standing.js';

const selfFiler = 'acc_self';
const own = { importerAccountId: selfFiler, declarant: { capacity: 'PURCHASER' } };
/** Noon in Honolulu. */
const noonOn = (day: string): string => `${day}T22:00:00.000Z`;

describe('standing by day', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  const codes = async (instant: string): Promise<string[]> =>
    (await it.file(at(instant, importer(selfFiler)), own)).userErrors.map(({ code }) => code);
  const codesOfBroker = async (instant: string): Promise<string[]> =>
    (await it.file(at(instant, broker(brokerage)))).userErrors.map(({ code }) => code);
  const notOnAbi = ['FILER_NOT_ABI_OPERATIONAL'];

  test('who is on ABI from a day on may file from that day at the port, and not the day before', async () => {
    await it.hear(participation(selfFiler, 'OPERATIONAL', 'IMPORTER', { since: '2026-11-10' }));
    await it.drain();
    expect(await codes('2026-11-10T09:59:59.000Z')).toEqual(notOnAbi);
    expect(await codes('2026-11-10T10:00:00.000Z')).toEqual([]);
  });

  test('a suspension refuses the filings of its own days alone (ABI-22)', async () => {
    await it.hear(participation(selfFiler, 'SUSPENDED', 'IMPORTER', { since: '2026-11-15', until: '2026-11-18' }));
    await it.drain();
    expect(await codes(noonOn('2026-11-14'))).toEqual([]);
    expect(await codes(noonOn('2026-11-15'))).toEqual(notOnAbi);
    expect(await codes(noonOn('2026-11-17'))).toEqual(notOnAbi);
    expect(await codes(noonOn('2026-11-18'))).toEqual([]);
  });

  test('what is told late of an earlier day leaves what began later as it is', async () => {
    await it.hear(participation(selfFiler, 'REVOKED', 'IMPORTER', { since: '2026-11-22' }));
    await it.hear(participation(selfFiler, 'ON_PROBATION', 'IMPORTER', { since: '2026-11-20' }));
    await it.drain();
    expect(await codes(noonOn('2026-11-21'))).toEqual([]);
    expect(await codes(noonOn('2026-11-22'))).toEqual(notOnAbi);
  });

  test('told again for the same day, the last word counts', async () => {
    await it.hear(participation(selfFiler, 'REVOKED', 'IMPORTER', { since: '2026-11-22', until: '2026-11-24' }));
    await it.drain();
    expect(await codes(noonOn('2026-11-23'))).toEqual(notOnAbi);
    expect(await codes(noonOn('2026-11-24'))).toEqual([]);
  });

  test('what was announced before standing had days holds on any, until something with a day follows', async () => {
    expect(await codesOfBroker(noonOn('2025-06-01'))).toEqual([]);
    await it.hear(participation(brokerage, 'SUSPENDED', 'BROKER', { since: '2026-11-21' }));
    await it.drain();
    expect(await codesOfBroker(noonOn('2026-11-20'))).toEqual([]);
    expect(await codesOfBroker(noonOn('2026-11-21'))).toEqual(notOnAbi);
    await it.hear(participation(brokerage, 'OPERATIONAL', 'BROKER', { since: '2026-11-22' }));
    await it.drain();
  });

  test('statement and ACH put a deposit off from the day on which both are arranged', async () => {
    await it.hear(payment(brokerage, true, false));
    await it.hear(payment(brokerage, true, true, { since: '2026-11-23', until: '2026-11-25' }));
    await it.drain();
    const due = async (day: string) => (await it.file(at(noonOn(day), broker(brokerage)))).entry;
    expect(await due('2026-11-22')).toMatchObject({ amountDueUsd: '6.60', statementAndAch: false, enteredAt: null });
    const deferred = { amountDueUsd: '0.00', statementAndAch: true, enteredAt: noonOn('2026-11-23') };
    expect(await due('2026-11-23')).toMatchObject(deferred);
    expect(await due('2026-11-25')).toMatchObject({ amountDueUsd: '6.60', statementAndAch: false });
  });

  test('what an earlier release kept without days is taken over, to hold on any', async () => {
    const { orm } = it.service;
    const em = orm.em.fork() as SqlEntityManager;
    await em.execute(`insert into participation values ('acc_earlier', 'OPERATIONAL', 'BROKER')`);
    await em.execute(`insert into payment_means values ('acc_earlier', true, false)`);
    const migration = new DatedStandingTables(em.getDriver() as never, orm.config);
    migration.up();
    const takenOver = migration
      .getQueries()
      .map(String)
      .filter((sql) => sql.startsWith('insert into'));
    for (const sql of takenOver) await em.execute(sql);
    const rowsOf = (table: string) =>
      em.execute(`select *, since::text, until::text from ${table} where account_id = 'acc_earlier'`);
    const always = { account_id: 'acc_earlier', since: '0001-01-01', until: null };
    expect(await rowsOf('dated_participation')).toEqual([
      { ...always, abi_status: 'OPERATIONAL', participant_kind: 'BROKER' },
    ]);
    expect(await rowsOf('dated_payment_means')).toEqual([{ ...always, statement_processing: true, ach: false }]);
  });
});
