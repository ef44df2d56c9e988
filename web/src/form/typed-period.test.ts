import { typedPeriod } from './typed-period.ts';

const turned = 'The first day comes after the last one.';

test('a period is sent in the one spelling of days, however they were typed, and either may be left out', () => {
  expect(typedPeriod({ from: 'Nov 1, 2026', to: '11/30/2026' }, turned)).toEqual({
    period: { from: '2026-11-01', to: '2026-11-30' },
    flaws: null,
  });
  expect(typedPeriod({ from: '', to: '' }, turned)).toEqual({ period: { from: '', to: '' }, flaws: null });
});

test('what is wrong with a period is told at the day that it is about', () => {
  expect(typedPeriod({ from: '2026-11-30', to: 'Nov 1, 2026' }, turned).flaws).toEqual({ from: turned });
  expect(typedPeriod({ from: 'last week', to: '03/04/2026' }, turned).flaws).toEqual({
    from: expect.stringContaining('This names no day'),
    to: expect.stringContaining('two ways'),
  });
});
