import { Temporal, flawsOf, isTable, valueAt, type DatedTable, type Instrument, type TableRow } from './index.js';

interface Parcel {
  readonly by: 'AIR' | 'MAIL';
  readonly from: string;
}

const act: Instrument = { name: 'an act', citation: '19 CFR 10.151', trust: 'PRIMARY' };
const order: Instrument = { name: 'an order, from 12:01 a.m. Eastern', trust: 'SECONDARY' };
const regulation: Instrument = { name: 'a regulation', trust: 'SECONDARY' };

const limit: DatedTable<Parcel, number> = {
  says: 'up to how much a parcel is exempt',
  citation: '19 CFR 10.151',
  rows: [
    { when: {}, since: { day: '2016-03-10' }, is: 800, by: act },
    { when: {}, since: { at: '2025-08-29T04:01Z' }, is: 0, by: order },
    { when: {}, since: { day: '2026-06-24' }, is: 100, by: regulation },
    { when: { by: 'MAIL' }, since: { day: '2026-06-24' }, is: 50, by: regulation },
    {
      when: { from: ['CN', 'HK'] },
      since: { at: '2025-05-02T04:01Z' },
      until: { at: '2025-08-29T04:01Z' },
      is: 1,
      by: order,
    },
  ],
};
const zones = ['Pacific/Honolulu', 'America/Los_Angeles', 'America/New_York', 'Pacific/Guam'];

/** The moment as it is in a zone. */
const moment = (instant: string, zone: string) => {
  const at = Temporal.Instant.from(instant);
  return { at, on: at.toZonedDateTimeISO(zone).toPlainDate() };
};
const at = (key: Partial<Parcel>, instant: string, zone = 'America/New_York') =>
  valueAt(limit, { by: 'AIR', from: 'JP', ...key }, moment(instant, zone)).is;

test.each(zones)('a value that begins at an instant begins then in %s too, whatever its day is', (zone) => {
  expect(at({}, '2025-08-29T04:00:59Z', zone)).toBe(800);
  expect(at({}, '2025-08-29T04:01:00Z', zone)).toBe(0);
});

test('beside it, a value that begins with a day begins with the day of each port', () => {
  expect(at({}, '2026-06-24T05:00:00Z', 'Pacific/Honolulu')).toBe(0);
  expect(at({}, '2026-06-24T05:00:00Z', 'America/New_York')).toBe(100);
});

test('of rows that fit, the one about the most facts counts, and it ends where it says so', () => {
  expect(at({ from: 'CN' }, '2025-05-02T04:00:59Z')).toBe(800);
  expect(at({ from: 'HK' }, '2025-05-02T04:01:00Z')).toBe(1);
  expect(at({ from: 'KR' }, '2025-05-02T04:01:00Z')).toBe(800);
  expect(at({ from: 'CN' }, '2025-08-29T04:01:00Z')).toBe(0);
  expect(at({ by: 'MAIL', from: 'CN' }, '2026-06-24T12:00:00Z')).toBe(50);
});

test('what set the value is told with it', () => {
  expect(valueAt(limit, { by: 'AIR', from: 'CN' }, moment('2025-05-03T00:00:00Z', 'America/New_York')).by).toBe(order);
});

test('a moment before the first row is a fault, not a guess', () => {
  expect(() => at({}, '2016-03-10T04:59:59Z')).toThrow(/No value is held for 2016-03-10T04:59:59Z: up to how much/);
  expect(at({}, '2016-03-10T05:00:00Z')).toBe(800);
});

const withRow = (row: TableRow<Parcel, number>): DatedTable<Parcel, number> => ({
  ...limit,
  rows: [...limit.rows, row],
});

test('a table whose every value can be told has no flaws', () => {
  expect(flawsOf(limit, zones)).toEqual([]);
  expect(isTable(limit)).toBe(true);
  expect(isTable({ says: 'a figure', values: [] })).toBe(false);
});

test('two rows that are equally near are found, and are a fault where they are read', () => {
  const tied = withRow({ when: { by: 'MAIL' }, since: { day: '2025-06-01' }, is: 2, by: order });
  expect(flawsOf(tied, ['America/New_York'])).toContain(
    'two values for MAIL, CN at 2025-06-01T04:00:00Z, 2025-06-01 at the port',
  );
  const key = { by: 'MAIL', from: 'CN' } as const;
  expect(() => valueAt(tied, key, moment('2025-06-01T12:00:00Z', 'America/New_York'))).toThrow(/Two values are held/);
});

test('facts for which no row is held are found, once any row is', () => {
  const [first, ...others] = limit.rows;
  const holed = { ...limit, rows: [{ ...first!, when: { by: 'AIR' } as const }, ...others] };
  const flaws = flawsOf(holed, ['America/New_York']);
  expect(flaws).toContain('no value for MAIL, another at 2025-08-29T04:00:59Z, 2025-08-29 at the port');
  expect(flaws.filter((flaw) => flaw.startsWith('no value for AIR'))).toEqual([]);
});
