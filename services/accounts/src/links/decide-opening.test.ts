import { decideOpening } from './decide-opening.js';

const link = { purpose: 'CLAIM', subject: 'per_guest' } as const;
const invitation = { purpose: 'INVITATION', subject: 'per_invited' } as const;
const owner = { subject: 'per_owner' };

test.each([
  ['signs in whose address it is', link, { owner, isOfGuest: true, isHere: true }, 'OWNER'],
  [
    'makes the guest’s account theirs where it was asked for',
    link,
    { owner: null, isOfGuest: true, isHere: true },
    'GUEST',
  ],
  [
    'gives its reader an account of their own elsewhere, and offers the guest’s',
    link,
    { owner: null, isOfGuest: true, isHere: false },
    'NEW_BESIDE_GUEST',
  ],
  ['opens an account to an address that nobody has', link, { owner: null, isOfGuest: false, isHere: true }, 'NEW'],
  [
    'leads an invited person in',
    invitation,
    { owner: { subject: 'per_invited' }, isOfGuest: false, isHere: false },
    'OWNER',
  ],
  ['lets nobody in by another’s invitation', invitation, { owner, isOfGuest: false, isHere: false }, 'NOWHERE'],
  [
    'leads nowhere once the invitation was withdrawn',
    invitation,
    { owner: null, isOfGuest: false, isHere: false },
    'NOWHERE',
  ],
] as const)('a link %s', (_, opened, facts, opening) => {
  expect(decideOpening(opened, facts)).toBe(opening);
});
