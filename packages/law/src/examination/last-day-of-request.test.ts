import fc from 'fast-check';
import { isWorkingDay, Temporal } from '@landfall/rule';
import { calendarAt } from '../calendar-at-port.js';
import { ports } from '../words/ports.js';
import { holidaysToGive, lastDayFindings, proposedLastDay } from './last-day-of-request.js';

const proposed = (port: string, on: string) => proposedLastDay(port, Temporal.PlainDate.from(on)).on.toString();

test('ten working days are proposed: two weeks where nothing is closed, a day longer over a holiday', () => {
  expect(proposed('3201', '2026-11-30')).toBe('2026-12-14');
  expect(proposed('3201', '2026-12-14')).toBe('2026-12-29');
});

test('Flag Day makes it a day later in Pago Pago, and not in Honolulu', () => {
  expect([proposed('ASPPG', '2026-04-06'), proposed('3201', '2026-04-06')]).toEqual(['2026-04-21', '2026-04-20']);
});

test('how it was counted is said with its days', () => {
  expect(proposedLastDay('3201', Temporal.PlainDate.from('2026-11-30')).says).toBe(
    '10 working days from Monday, Nov 30, 2026',
  );
});

test('whatever the port and the day, what is proposed is a working day there', () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((n) => Temporal.PlainDate.from('2017-01-01').add({ days: n }));
  fc.assert(
    fc.property(fc.constantFrom(...ports), days, ({ code }, on) => {
      expect(isWorkingDay(calendarAt(code), proposedLastDay(code, on).on)).toBe(true);
    }),
  );
});

test('a last day on which Customs works passes without a word', () => {
  expect(lastDayFindings({ port: 'ASPPG', dueOn: '2026-12-14' })).toEqual([]);
});

test('a Saturday is told to be none, with the next, and does not refuse', () => {
  expect(lastDayFindings({ port: 'ASPPG', dueOn: '2026-12-12' })).toMatchObject([
    {
      ...{ code: 'REQUEST_DUE_ON_NO_WORKING_DAY', severity: 'WARNING', path: ['dueOn'], citation: null },
      message: expect.stringContaining(
        'Saturday, Dec 12, 2026 is none at Pago Pago. The next is Monday, Dec 14, 2026.',
      ),
    },
  ]);
});

test('a holiday is called by its name', () => {
  const [found] = lastDayFindings({ port: 'ASPPG', dueOn: '2026-07-16' });
  expect(found!.message).toContain('none at Pago Pago: Manuʻa Islands Cession Day. The next is Friday, Jul 17, 2026.');
});

test('the holidays of the year in which a last day can lie are told, weekdays alone and soonest first', () => {
  const from = Temporal.PlainDate.from('2026-11-30');
  const told = (port: string) => holidaysToGive(port, from).map(({ on, name }) => `${on.toString()} ${name}`);
  expect(told('ASPPG')).toHaveLength(told('3201').length + 3);
  expect(told('3201')[0]).toContain('2026-12-25');
  expect(told('3201').at(-1)).toContain('2027-11-25');
});
