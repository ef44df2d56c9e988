import { zoneOfLog } from './zone-of-log.ts';

test('a log is told in the one time of where its reader works, or of where the reader’s entries lie', () => {
  expect(zoneOfLog(['3201'], ['ASPPG'])).toBe('Pacific/Honolulu');
  expect(zoneOfLog([], ['3201', '3201'])).toBe('Pacific/Honolulu');
});

test('a log of several times, or of none, is told in that of Pago Pago', () => {
  expect(zoneOfLog([], ['3201', 'ASPPG'])).toBe('Pacific/Pago_Pago');
  expect(zoneOfLog([], [])).toBe('Pacific/Pago_Pago');
});
