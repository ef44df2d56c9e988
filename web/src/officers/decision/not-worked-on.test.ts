import { notWorkedOn } from './not-worked-on.ts';

const holidays = [
  { on: '2026-12-25', name: 'Christmas Day' },
  { on: '2027-01-18', name: 'Martin Luther King Jr. Day' },
];

test('a weekday that is no holiday is worked on', () => {
  expect(notWorkedOn('2026-12-24', holidays)).toBeNull();
});

test('a Saturday and a Sunday are not, and the next working day may lie behind a holiday', () => {
  expect(notWorkedOn('2026-12-12', holidays)).toEqual({ name: null, next: '2026-12-14' });
  expect(notWorkedOn('2027-01-16', holidays)).toEqual({ name: null, next: '2027-01-19' });
});

test('a holiday is named, with the next working day after the days that follow it', () => {
  expect(notWorkedOn('2026-12-25', holidays)).toEqual({ name: 'Christmas Day', next: '2026-12-28' });
});
