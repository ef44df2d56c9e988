import { addressOf, chosenIn, filterOf } from './chosen.ts';

test('the address of the page shows the same to whoever it is sent to', () => {
  const chosen = { from: '2026-01-01', to: '2026-06-30', port: 'ASPPG' };
  expect(chosenIn(addressOf(chosen).split('?')[1]!)).toEqual(chosen);
  expect(addressOf({ from: '', to: '', port: '' })).toBe('/analysis');
});

test('what is no day and no port in an address chooses nothing', () => {
  expect(chosenIn('from=yesterday&to=2026-13-45&port=%3Cscript%3E')).toEqual({ from: '', to: '', port: '' });
});

test('what was not chosen is not asked for', () => {
  expect(filterOf({ from: '2026-01-01', to: '', port: '' })).toEqual({ from: '2026-01-01' });
});
