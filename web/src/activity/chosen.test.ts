import { addressOf, chosenIn, filterOf } from './chosen.ts';

const zone = 'Pacific/Pago_Pago';

test('the address of the page shows the same again', () => {
  const chosen = { type: 'entry.filed', reference: 'AS-7K3F-9QXM-4', from: '2026-11-01', to: '2026-11-22' };
  expect(chosenIn(addressOf(chosen).split('?')[1]!)).toEqual(chosen);
  expect(chosenIn('type=%3Cscript%3E&from=soon&entry=a%20b')).toEqual({ type: '', reference: '', from: '', to: '' });
});

test('the last day that is chosen counts to its end at the port', () => {
  const chosen = { type: '', reference: '', from: '2026-11-21', to: '2026-11-22' };
  expect(filterOf(chosen, null, zone)).toEqual({ from: '2026-11-21T11:00:00.000Z', to: '2026-11-23T11:00:00.000Z' });
  expect(filterOf({ ...chosen, from: '', to: '', type: 'entry.filed' }, 'ent_1', zone)).toEqual({
    types: ['entry.filed'],
    entryId: 'ent_1',
  });
});
