import { accountsIn } from './accounts-found.ts';

test('an account is offered once, by its name before by an entry, and a guest by the entry that names it', () => {
  const tutuila = { id: 'acc_1', displayName: 'Tutuila Trading' };
  const guest = { id: 'acc_2', displayName: 'Guest' };
  const entries = {
    nodes: [
      { id: 'ent_1', reference: 'AS-1111-1111-1', importer: tutuila, filer: tutuila },
      { id: 'ent_2', reference: 'AS-2222-2222-2', importer: guest, filer: guest },
    ],
  };
  expect(accountsIn({ accounts: { nodes: [tutuila] }, entries })).toEqual([
    { ...tutuila, reference: null },
    { ...guest, reference: 'AS-2222-2222-2' },
  ]);
});
