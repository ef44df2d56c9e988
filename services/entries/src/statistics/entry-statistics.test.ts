import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, cashier, officer, supervisor } from '@landfall/service-kit/testing';
import {
  at,
  decision,
  entriesUnderTest,
  lawfulLine,
  opened,
  theBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

const group = '{ key count valueUsd withheld weeks }';
const question = `query ($filter: EntryStatisticsFilter) { entryStatistics(filter: $filter) {
  entryCount withheld from to valueUsd dutyUsd medianHoursToRelease
  byStatus ${group} byPort ${group} byMode ${group} byWeek ${group} } }`;

/** Filed so often; a minute before and after the week begins in Honolulu, then two weeks later, one of them by sea. */
const filings = [
  { times: 2, filedAt: '2026-11-02T09:59:00.000Z', valueUsd: '10.10' },
  { times: 4, filedAt: '2026-11-02T10:00:00.000Z', valueUsd: '20.20', releasedAt: '2026-11-02T12:00:00.000Z' },
  { times: 5, filedAt: '2026-11-20T22:00:00.000Z', valueUsd: '40.40', releasedAt: '2026-11-21T08:00:00.000Z' },
  { times: 1, filedAt: '2026-11-20T23:00:00.000Z', valueUsd: '80.80', mode: 'VESSEL' },
  { times: 1, filedAt: '2026-11-24T23:00:00.000Z', valueUsd: '1.00' },
  { times: 2, filedAt: '2026-11-24T23:00:00.000Z', valueUsd: '7.00', port: '1001' },
];

describe('statistics of entries', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
    for (const filing of filings.flatMap(({ times, ...one }) => Array.from({ length: times }, () => one))) {
      const { filedAt, valueUsd, mode = 'AIR', port: portCode = '3201', releasedAt } = filing;
      const lines = [{ ...lawfulLine(), valueUsd }];
      const arrivesOn = filedAt.slice(0, 10);
      const change = { portCode, lines, arrivesOn, modeOfTransport: mode, estimatedDutyUsd: '1.50' };
      const { entry } = await it.file(at(filedAt, theBroker), change);
      if (!releasedAt) continue;
      await it.hear(opened(entry.id));
      await it.hear(decision(entry.id, { entryVersion: 2 }), { time: new Date(releasedAt) });
    }
    await it.drain();
  });
  afterAll(() => it.stop());

  const ask = async (caller: Caller, filter: object | null = null) =>
    (await it.graphql(caller, question, { filter })).data.entryStatistics;
  const shown = (key: string, count: number, valueUsd: string, weeks: number | null = null) => ({
    ...{ key, count, valueUsd, weeks, withheld: null },
  });
  const hidden = (key: string, withheld: string) => ({ key, count: 0, valueUsd: '0.00', weeks: null, withheld });

  test('every entry of the port is counted once; weeks begin on the port’s Monday, and few entries stand with others (ACE-11)', async () => {
    expect(await ask(analyst())).toEqual({
      ...{ entryCount: 13, withheld: null, from: '2026-10-26', to: '2026-11-29' },
      valueUsd: '384.80',
      dutyUsd: '19.50',
      medianHoursToRelease: 10,
      byStatus: [hidden('RELEASED', 'WOULD_TELL_ANOTHER'), hidden('FILED', 'FEWER_THAN_5')],
      byPort: [shown('3201', 13, '384.80')],
      byMode: [hidden('AIR', 'WOULD_TELL_ANOTHER'), hidden('VESSEL', 'FEWER_THAN_5')],
      byWeek: [
        shown('2026-10-26', 6, '101.00', 2),
        shown('2026-11-09', 0, '0.00', 1),
        shown('2026-11-16', 7, '283.80', 2),
      ],
    });
  });

  test('a period is widened until five entries stand behind it, and says which days are counted', async () => {
    const counted = async (from: string | null, to: string | null) => {
      const { entryCount, from: first, to: last } = await ask(analyst(), { from, to });
      return [entryCount, first, last];
    };
    expect(await counted('2026-11-02', '2026-11-02')).toEqual([6, '2026-10-26', '2026-11-08']);
    expect(await counted('2026-11-08', '2026-11-20')).toEqual([13, '2026-10-26', '2026-11-29']);
    expect(await counted('2026-11-24', null)).toEqual([7, '2026-11-16', '2026-11-29']);
    expect(await counted('2026-11-09', '2026-11-15')).toEqual([0, null, null]);
    expect(await counted(null, '2026-10-25')).toEqual([0, null, null]);
    expect(await counted('0001-01-01', '9999-12-31')).toEqual([13, '2026-10-26', '2026-11-29']);
    expect(await counted('2026-11-20', '2026-11-02')).toEqual([0, null, null]);
  });

  test('no two periods tell by their difference what fewer than five entries are', async () => {
    const days = Array.from({ length: 36 }, (_, n) => new Date(Date.UTC(2026, 9, 25 + n)).toISOString().slice(0, 10));
    const until = await Promise.all(days.map(async (to) => (await ask(analyst(), { to })).entryCount as number));
    const since = await Promise.all(days.map(async (from) => (await ask(analyst(), { from })).entryCount as number));
    for (const counts of [until, since]) {
      const steps = counts.slice(1).map((count, n) => Math.abs(count - counts[n]!));
      expect(steps.filter((step) => step > 0 && step < 5)).toEqual([]);
    }
  });

  test('a port where fewer than five were filed is named, and counted nowhere', async () => {
    const both = await ask(analyst(['3201', '1001']));
    expect(both).toMatchObject({ entryCount: 13, valueUsd: '384.80' });
    expect(both.byPort).toEqual([shown('3201', 13, '384.80'), hidden('1001', 'FEWER_THAN_5')]);
    const alone = { entryCount: 0, withheld: 'FEWER_THAN_5', valueUsd: '0.00', byStatus: [], byMode: [], byWeek: [] };
    expect(await ask(analyst(['3201', '1001']), { port: '1001' })).toMatchObject(alone);
    expect(await ask(analyst(['1001']))).toMatchObject(alone);
  });

  test('the median is of five that were released at least, and else there is none', async () => {
    expect((await ask(analyst(), { from: '2026-11-20' })).medianHoursToRelease).toBe(10);
    expect((await ask(analyst(), { to: '2026-11-01' })).medianHoursToRelease).toBeNull();
  });

  const nothing = { entryCount: 0, withheld: null, valueUsd: '0.00', dutyUsd: '0.00', medianHoursToRelease: null };

  test('analysts and supervisors see their own ports; another port is as an empty one', async () => {
    expect(await ask(supervisor(['3201', '0401']))).toEqual(await ask(analyst()));
    expect(await ask(analyst(['0401']))).toMatchObject({ ...nothing, byWeek: [], byPort: [] });
    expect(await ask(analyst(['0401']), { port: '3201' })).toMatchObject(nothing);
    expect(await ask(analyst([]))).toMatchObject(nothing);
    expect((await ask(analyst(['3201', '0401']), { port: '3201' })).entryCount).toBe(13);
  });

  test.each([
    ['an officer', officer()],
    ['a cashier', cashier()],
    ['a broker', theBroker],
  ])('%s may not ask for them', async (_, caller) => {
    const { errors } = await it.graphql(caller, question);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
