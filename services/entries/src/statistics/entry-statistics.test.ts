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

const group = '{ key count valueUsd }';
const question = `query ($filter: EntryStatisticsFilter) { entryStatistics(filter: $filter) {
  entryCount valueUsd dutyUsd medianHoursToRelease byStatus ${group} byPort ${group} byMode ${group} byWeek ${group} } }`;

/** Filed for so much; a minute before and after the week begins in Honolulu, and two weeks later. */
const filings = [
  { filedAt: '2026-11-02T09:59:00.000Z', valueUsd: '10.10' },
  { filedAt: '2026-11-02T10:00:00.000Z', valueUsd: '20.20', releasedAt: '2026-11-02T12:00:00.000Z' },
  { filedAt: '2026-11-20T22:00:00.000Z', valueUsd: '40.40', releasedAt: '2026-11-21T08:00:00.000Z' },
  { filedAt: '2026-11-20T23:00:00.000Z', valueUsd: '80.80', mode: 'VESSEL', releasedAt: '2026-11-21T02:00:00.000Z' },
];

describe('statistics of entries', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
    for (const { filedAt, valueUsd, mode = 'AIR', releasedAt } of filings) {
      const lines = [{ ...lawfulLine(), valueUsd }];
      const arrivesOn = filedAt.slice(0, 10);
      const change = { lines, arrivesOn, modeOfTransport: mode, estimatedDutyUsd: '1.50' };
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

  test('every entry of the port is counted once, in each of its groups, and weeks begin on the port’s Monday', async () => {
    expect(await ask(analyst())).toEqual({
      entryCount: 4,
      valueUsd: '151.50',
      dutyUsd: '6.00',
      medianHoursToRelease: 3,
      byStatus: [
        { key: 'RELEASED', count: 3, valueUsd: '141.40' },
        { key: 'FILED', count: 1, valueUsd: '10.10' },
      ],
      byPort: [{ key: '3201', count: 4, valueUsd: '151.50' }],
      byMode: [
        { key: 'AIR', count: 3, valueUsd: '70.70' },
        { key: 'VESSEL', count: 1, valueUsd: '80.80' },
      ],
      byWeek: [
        { key: '2026-10-26', count: 1, valueUsd: '10.10' },
        { key: '2026-11-02', count: 1, valueUsd: '20.20' },
        { key: '2026-11-09', count: 0, valueUsd: '0.00' },
        { key: '2026-11-16', count: 2, valueUsd: '121.20' },
      ],
    });
  });

  test('days are the port’s, the first and the last included', async () => {
    const count = async (from: string | null, to: string | null) => (await ask(analyst(), { from, to })).entryCount;
    expect(await count('2026-11-02', null)).toBe(3);
    expect(await count('2026-11-01', '2026-11-01')).toBe(1);
    expect(await count('2026-11-20', '2026-11-20')).toBe(2);
    expect(await count(null, '2026-10-31')).toBe(0);
    expect(await count('0000-01-01', '9999-12-31')).toBe(4);
    expect(await count('2026-11-20', '2026-11-02')).toBe(0);
  });

  test('the median is of what was released, and there is none before', async () => {
    expect((await ask(analyst(), { from: '2026-11-20' })).medianHoursToRelease).toBe(6.5);
    expect((await ask(analyst(), { to: '2026-11-01' })).medianHoursToRelease).toBeNull();
  });

  const nothing = { entryCount: 0, valueUsd: '0.00', dutyUsd: '0.00', medianHoursToRelease: null };

  test('analysts and supervisors see their own ports; another port is as an empty one', async () => {
    expect(await ask(supervisor(['3201', '1001']))).toEqual(await ask(analyst()));
    expect(await ask(analyst(['1001']))).toMatchObject({ ...nothing, byWeek: [], byPort: [] });
    expect(await ask(analyst(['1001']), { port: '3201' })).toMatchObject(nothing);
    expect(await ask(analyst([]))).toMatchObject(nothing);
    expect((await ask(analyst(['3201', '1001']), { port: '3201' })).entryCount).toBe(4);
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
