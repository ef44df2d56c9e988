import { isWorkingDay, Temporal, workingDayFrom } from '@landfall/rule';
import { observedInstead, territoryHolidays } from './as/holidays.js';
import { calendarAt } from './calendar-at-port.js';
import { ports } from './words/ports.js';

const on = (port: string, day: string) => calendarAt(port).holidayOn(Temporal.PlainDate.from(day))?.name ?? null;

/** The days on which federal offices were and are closed, as the Office of Personnel Management lists them. */
const observed: Readonly<Record<number, readonly string[]>> = {
  2020: ['01-01', '01-20', '02-17', '05-25', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
  2021: ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
  2022: ['01-17', '02-21', '05-30', '06-20', '07-04', '09-05', '10-10', '11-11', '11-24', '12-26'],
  2023: ['01-02', '01-16', '02-20', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
  2026: ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
  2027: ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
};

/** Every weekday of a year on which Customs at a port does not work. */
function closedIn(year: number, port: string): string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const days = Array.from({ length: first.daysInYear }, (_, n) => first.add({ days: n }));
  return days
    .filter((day) => day.dayOfWeek <= 5 && !isWorkingDay(calendarAt(port), day))
    .map((day) => day.toString().slice(5));
}

test.each(Object.keys(observed))('federal offices are closed in %s on the days that are listed for it', (year) => {
  expect(closedIn(Number(year), '3201')).toEqual(observed[Number(year)]);
});

test('Juneteenth is a holiday from 2021 on', () => {
  expect(on('1001', '2020-06-19')).toBeNull();
  expect(on('1001', '2021-06-18')).not.toBeNull();
});

test('a day on which an executive order closes offices is not known here', () => {
  expect(on('1001', '2024-12-24')).toBeNull();
});

test('American Samoa keeps the federal holidays, Good Friday, Flag Day and Manuʻa Islands Cession Day', () => {
  expect(closedIn(2026, 'ASPPG')).toEqual([...observed[2026]!, '04-03', '04-17', '07-16'].sort());
  expect([on('ASPPG', '2026-04-17'), on('3201', '2026-04-17')]).toEqual(['American Samoa Flag Day', null]);
  expect(on('ASPPG', '2027-03-26')).toBe('Good Friday');
});

test('Flag Day of 2021, a Saturday, closed offices on the Monday after; so does one on a Sunday', () => {
  expect([on('ASPPG', '2021-04-16'), on('ASPPG', '2021-04-19')]).toEqual([null, 'American Samoa Flag Day']);
  expect(on('ASPPG', '2022-04-18')).toBe('American Samoa Flag Day');
});

test('the Monday after White Sunday is none, unless it is Columbus Day', () => {
  expect(on('ASPPG', '2018-10-15')).toBeNull();
  expect(on('ASPPG', '2026-10-12')).toBe('Columbus Day');
});

test('what the territory’s holidays rest on is said: of others’ lists, and of this house', () => {
  expect([territoryHolidays, observedInstead].map(({ values }) => values.map(({ trust }) => trust))).toEqual([
    ['SECONDARY'],
    ['HOUSE'],
  ]);
});

test('every port has working days, and a Saturday or Sunday is none at any', () => {
  for (const { code } of ports) {
    expect(workingDayFrom(calendarAt(code), Temporal.PlainDate.from('2026-12-12')).toString()).toBe('2026-12-14');
  }
});
