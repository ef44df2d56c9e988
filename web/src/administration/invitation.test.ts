import { blank, flawsOf, toggled } from './invitation.ts';

test('an invitation names an e-mail, a person, a role, and a port for all but administrators', () => {
  expect(flawsOf(blank).map(({ field }) => field)).toEqual(['email', 'displayName', 'roles']);
  const ana = { email: 'ana@example.com', displayName: 'Ana', ports: [] };
  expect(flawsOf({ ...ana, roles: ['ADMINISTRATOR'] })).toEqual([]);
  expect(flawsOf({ ...ana, roles: ['ADMINISTRATOR', 'OFFICER'] }).map(({ field }) => field)).toEqual(['ports']);
  expect(flawsOf({ ...ana, roles: ['OFFICER'], ports: ['ASPPG'] })).toEqual([]);
});

test('a role is chosen by one click and taken back by another', () => {
  expect(toggled(['OFFICER'], 'CASHIER')).toEqual(['OFFICER', 'CASHIER']);
  expect(toggled(['OFFICER', 'CASHIER'], 'OFFICER')).toEqual(['CASHIER']);
});
