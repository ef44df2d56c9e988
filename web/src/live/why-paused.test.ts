import { whyEnded, whyPaused } from './why-paused.ts';

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

test('while the connection stands, a pause is never told as a broken one', () => {
  const said = (code: string) => [{ message: 'No.', extensions: { code } }];
  expect([said('RESYNC'), said('LAGGING'), said('SERVICE_UNAVAILABLE'), null].map(whyEnded)).toEqual([
    'RESYNC',
    'BEHIND',
    'FAULT',
    'FAULT',
  ]);
});
