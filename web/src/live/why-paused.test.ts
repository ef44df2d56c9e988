import { whyPaused } from './why-paused.ts';

test('a pause is told by what caused it: a restart, too many windows, a sign-in to be renewed, or no network at all', () => {
  expect([1012, 1013, 4403, 1006, 4408, undefined].map((code) => whyPaused(code, true))).toEqual([
    'RESTARTING',
    'BUSY',
    'RENEWING',
    'DOWN',
    'DOWN',
    'DOWN',
  ]);
  expect(whyPaused(1012, false)).toBe('OFFLINE');
});
