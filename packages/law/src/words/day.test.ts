import fc from 'fast-check';
import { readDay } from './day.js';

test.each([
  ['2026-12-31'],
  ['2026/12/31'],
  ['20261231'],
  ['12/31/2026'],
  ['31/12/2026'],
  ['31.12.2026'],
  ['31-12-2026'],
  ['2026–12–31'],
  ['Dec 31, 2026'],
  ['Dec. 31 2026'],
  ['December 31st, 2026'],
  ['31 December 2026'],
  ['31st of December, 2026'],
  ['31-Dec-2026'],
  ['31. dec 2026'],
  ['Thursday, December 31, 2026'],
  ['\u200E12/31/2026\u00A0'],
  ['２０２６－１２－３１'],
])('%j is the last day of 2026', (text) => {
  expect(readDay(text)).toEqual({ is: 'READ', value: '2026-12-31', shown: '31 December 2026' });
});

test('03/04/2026 is a day of March or of April, and both are offered', () => {
  for (const text of ['03/04/2026', '3/4/2026', '03.04.2026', '03-04-2026'])
    expect(readDay(text)).toMatchObject({
      is: 'TWO_READINGS',
      readings: [{ value: '2026-03-04' }, { value: '2026-04-03' }],
    });
});

test('a day whose number is that of its month is one day', () => {
  expect(readDay('05/05/2026')).toMatchObject({ is: 'READ', value: '2026-05-05' });
});

test.each([
  ['2026-02-30', 'NO_SUCH_DAY'],
  ['2025-02-29', 'NO_SUCH_DAY'],
  ['2026-13-01', 'NO_SUCH_DAY'],
  ['0000-01-01', 'NO_SUCH_DAY'],
  ['31/31/2026', 'NO_SUCH_DAY'],
  ['31 June 2026', 'NO_SUCH_DAY'],
  ['12/31/26', 'SHORT_YEAR'],
  ['31 Dec 26', 'SHORT_YEAR'],
  ['tomorrow', 'NOT_A_DAY'],
  ['31 Foo 2026', 'NOT_A_DAY'],
  ['2026', 'NOT_A_DAY'],
  ['2026-12-31T00:00:00Z', 'NOT_A_DAY'],
])('%j is refused: %s', (text, flaw) => {
  expect(readDay(text)).toEqual({ is: 'REFUSED', flaw });
});

test('every day is read as itself, and as it is shown', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const value = date.toISOString().slice(0, 10);
      const reading = readDay(value);
      expect(reading).toMatchObject({ is: 'READ', value });
      expect(reading.is === 'READ' && readDay(reading.shown)).toEqual(reading);
    }),
  );
});

test('nothing is no day', () => {
  for (const text of ['', ' ', null, undefined]) expect(readDay(text)).toEqual({ is: 'BLANK' });
});
