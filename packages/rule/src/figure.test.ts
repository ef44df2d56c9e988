import { Temporal, figureAt, figureOn, usd, type Figure, type TimedFigure } from './index.js';

const exemptionUsd: Figure<ReturnType<typeof usd>> = {
  says: 'the administrative exemption',
  citation: '19 USC 1321(a)(2)(C)',
  values: [
    { from: '1994-01-01', is: usd('200'), by: 'an earlier act', trust: 'HOUSE' },
    { from: '2016-03-10', is: usd('800'), by: 'a later act', trust: 'HOUSE' },
  ],
};
const on = (day: string) => figureOn(exemptionUsd, Temporal.PlainDate.from(day)).toFixed(2);

test('a figure holds from its own day, and the one before it until the day before', () => {
  expect(on('2016-03-09')).toBe('200.00');
  expect(on('2016-03-10')).toBe('800.00');
  expect(on('2026-11-22')).toBe('800.00');
});

test('a day before the first value of a figure is a fault, not a guess', () => {
  expect(() => on('1993-12-31')).toThrow(/No value is held for 1993-12-31/);
});

const isOpen: TimedFigure<boolean> = {
  says: 'whether the exemption is open',
  citation: '19 CFR 10.151',
  values: [
    { from: '2016-03-10', is: true, by: 'an act', trust: 'PRIMARY' },
    { at: '2025-08-29T04:01Z', is: false, by: 'an order, from 12:01 a.m. Eastern', trust: 'SECONDARY' },
    { from: '2026-06-24', is: false, by: 'a regulation', trust: 'SECONDARY' },
  ],
};

/** The moment as it is in a zone. */
const moment = (instant: string, zone: string) => {
  const at = Temporal.Instant.from(instant);
  return { at, on: at.toZonedDateTimeISO(zone).toPlainDate() };
};

test.each(['Pacific/Honolulu', 'America/Los_Angeles', 'America/New_York', 'Pacific/Guam'])(
  'a value that begins at an instant begins then in %s too, whatever its day is',
  (zone) => {
    expect(figureAt(isOpen, moment('2025-08-29T04:00:59Z', zone))).toBe(true);
    expect(figureAt(isOpen, moment('2025-08-29T04:01:00Z', zone))).toBe(false);
  },
);

test('beside it, a value that begins with a day begins with the day of each port', () => {
  const byDay: TimedFigure<string> = {
    ...isOpen,
    values: [
      { from: '2016-03-10', is: 'order', by: 'an order', trust: 'SECONDARY' },
      { from: '2026-06-24', is: 'regulation', by: 'a regulation', trust: 'SECONDARY' },
    ],
  };
  expect(figureAt(byDay, moment('2026-06-24T05:00:00Z', 'Pacific/Honolulu'))).toBe('order');
  expect(figureAt(byDay, moment('2026-06-24T05:00:00Z', 'America/New_York'))).toBe('regulation');
});
