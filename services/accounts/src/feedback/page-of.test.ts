import { expect, test } from '@jest/globals';
import { pageOf } from './page-of.js';

test('the page of feedback names no declaration, code, address or account (AS-10)', () => {
  expect(pageOf('/drafts/AS-7K3F-9QXM-4/contact?check#email')).toBe('/drafts/*/contact');
  expect(pageOf('/release/7K3F-9QXM')).toBe('/release/*');
  expect(pageOf('/administration/accounts/acc_01h')).toBe('/administration/accounts/*');
  expect(pageOf('/x/sina@example.com')).toBe('/x/*');
  expect([pageOf('/'), pageOf(''), pageOf('/start')]).toEqual(['/', '/', '/start']);
});
