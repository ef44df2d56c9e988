import { Temporal, figureOn, usd, type Figure } from './index.js';

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
