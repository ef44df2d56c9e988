import { decideCode } from './decide-code.js';
import { hashOfLinkCode } from './link-code.js';
import type { LinkRow } from './link.table.js';

const now = new Date('2026-11-30T12:00:00Z');
const link = (id: string, facts: Partial<LinkRow> = {}): LinkRow => ({
  ...{ id, purpose: 'SIGN_IN', address: 'sina@example.ws', typed: 'sina@example.ws', mailbox: 'sina@example.ws' },
  ...{ subject: null, accountId: null, returnTo: '/', askedBy: 'net_1', browserHash: 'b', madeAt: now, usedAt: null },
  ...{ tokenHash: null, codeHash: hashOfLinkCode(id, 'CODE'), codeTries: 0, codeUsedAt: null },
  endsAt: new Date(now.getTime() + 1),
  ...facts,
});

test('a code belongs to the link whose mail it stood in', () => {
  const [first, second] = [link('lnk_1', { codeHash: 'of another code' }), link('lnk_2')];
  expect(decideCode([first, second], 'CODE', now)).toEqual({ link: second });
});

test('a wrong code counts against each link that could still be opened, and no other', () => {
  const open = link('lnk_1', { codeTries: 4 });
  const ended = link('lnk_2', { endsAt: now });
  expect(decideCode([open, ended], 'OTHER', now)).toEqual({ wrong: 'code_wrong', triedOn: [open] });
});

test.each([
  ['was used', { codeUsedAt: now }, 'code_used'],
  ['ends at this moment', { endsAt: now }, 'code_expired'],
  ['saw five wrong codes', { codeTries: 5 }, 'code_spent'],
] as const)('the right code of a link that %s opens nothing', (_, facts, wrong) => {
  expect(decideCode([link('lnk_1', facts)], 'CODE', now)).toEqual({ wrong, triedOn: [] });
});
