import fc from 'fast-check';
import {
  addWorkingDays,
  durationMs,
  endOf,
  endOfDay,
  isOver,
  isWorkingDay,
  lastDayOf,
  lengthInWords,
  Temporal,
  workingDayFrom,
  type Calendar,
  type Clock,
  type DayUnit,
  type TimeUnit,
} from './index.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const closed = new Map([
  ['2026-12-25', 'Christmas Day'],
  ['2027-01-01', 'New Year’s Day'],
]);
const calendar: Calendar = {
  says: 'the working days of an office',
  holidayOn: (on) => {
    const name = closed.get(on.toString());
    return name === undefined ? null : { name, by: 'an act', trust: 'PRIMARY' };
  },
};
const clock = (count: number, unit: DayUnit): Clock => ({
  code: 'PAPER_DUE',
  citation: null,
  says: 'A paper is shown in time.',
  runsFrom: 'the day on which it is asked for',
  length: {
    says: 'how long one has',
    citation: null,
    values: [
      { from: '2017-01-01', is: { count, unit }, by: 'this house', trust: 'HOUSE' },
      { from: '2027-01-01', is: { count: count + 1, unit }, by: 'this house', trust: 'HOUSE' },
    ],
  },
  whenRunOut: 'It is late.',
});
const last = (from: string, count: number, unit: DayUnit) =>
  lastDayOf(clock(count, unit), day(from), calendar).toString();

test('the day from which a clock runs is not counted', () => {
  expect(last('2026-11-30', 15, 'DAY')).toBe('2026-12-15');
  expect(last('2026-11-30', 1, 'WORKING_DAY')).toBe('2026-12-01');
});

test('working days pass over Saturdays, Sundays and holidays', () => {
  expect(last('2026-12-21', 3, 'WORKING_DAY')).toBe('2026-12-24');
  expect(last('2026-12-21', 4, 'WORKING_DAY')).toBe('2026-12-28');
  expect(last('2026-12-26', 5, 'WORKING_DAY')).toBe('2027-01-04');
});

test('a month from the last day of a long one ends with the short one, and a year from 29 February on the 28th', () => {
  expect(last('2026-01-31', 1, 'MONTH')).toBe('2026-02-28');
  expect(last('2024-02-29', 1, 'YEAR')).toBe('2025-02-28');
});

test('the length is that of the day from which the clock runs', () => {
  expect(last('2026-12-31', 10, 'DAY')).toBe('2027-01-10');
  expect(last('2027-01-01', 10, 'DAY')).toBe('2027-01-12');
});

test.each([
  ['Pacific/Pago_Pago', '2026-12-08T11:00:00Z'],
  ['Pacific/Honolulu', '2026-12-08T10:00:00Z'],
  ['America/New_York', '2026-12-08T05:00:00Z'],
])('a last day in %s is over at its end there, at %s, and not an instant sooner', (zone, end) => {
  const at = Temporal.Instant.from(end);
  expect(endOfDay(day('2026-12-07'), zone).toString()).toBe(end);
  expect(isOver(day('2026-12-07'), zone, at.subtract({ nanoseconds: 1 }))).toBe(false);
  expect(isOver(day('2026-12-07'), zone, at)).toBe(true);
});

test('a day on which clocks are changed ends at its own midnight', () => {
  expect(endOfDay(day('2026-03-08'), 'America/New_York').toString()).toBe('2026-03-09T04:00:00Z');
  expect(endOfDay(day('2026-11-01'), 'America/New_York').toString()).toBe('2026-11-02T05:00:00Z');
});

const days = fc.integer({ min: 0, max: 1_500 }).map((n) => day('2025-06-01').add({ days: n }));

test('whatever the day and the count, so many working days lie after it up to the last, which is one itself', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const to = addWorkingDays(calendar, from, count);
      let worked = 0;
      for (let on = from.add({ days: 1 }); Temporal.PlainDate.compare(on, to) <= 0; on = on.add({ days: 1 })) {
        if (isWorkingDay(calendar, on)) worked += 1;
      }
      expect([worked, isWorkingDay(calendar, to)]).toEqual([count, true]);
    }),
  );
});

test('the next working day is the day itself where it is one', () => {
  expect(workingDayFrom(calendar, day('2026-12-24')).toString()).toBe('2026-12-24');
  expect(workingDayFrom(calendar, day('2026-12-25')).toString()).toBe('2026-12-28');
});

test('a clock of minutes or hours counts no days', () => {
  const running = (count: number, unit: TimeUnit): Clock<TimeUnit> => ({
    ...clock(1, 'DAY'),
    length: {
      says: 'how long',
      citation: null,
      values: [{ from: '2017-01-01', is: { count, unit }, by: 'this house', trust: 'HOUSE' }],
    },
  });
  const at = Temporal.Instant.from('2026-11-30T12:00:00Z');
  expect(durationMs(running(30, 'MINUTE'), at)).toBe(1_800_000);
  expect(durationMs(running(72, 'HOUR'), at)).toBe(259_200_000);
  expect(endOf(running(72, 'HOUR'), at).toString()).toBe('2026-12-03T12:00:00Z');
});

test('a length is said with its unit, one and many', () => {
  expect(lengthInWords({ count: 15, unit: 'DAY' })).toBe('15 calendar days');
  expect(lengthInWords({ count: 1, unit: 'WORKING_DAY' })).toBe('1 working day');
  expect(lengthInWords({ count: 72, unit: 'HOUR' })).toBe('72 hours');
});
