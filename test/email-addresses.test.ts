import fc from 'fast-check';
import { readEmailAddress } from '@landfall/law';
import { emailFlaw, readEmail } from '../services/accounts/dist/email/read-email.js';
import { answerRules } from '../services/entries/dist/kinds/territory-declaration/answer-rules.js';
import { flawOfEmail } from '../web/src/form/typed-email.ts';
import { readStartSettings } from '../scripts/start-settings.ts';

const emailIsAnAddress = answerRules.find(({ code }) => code === 'EMAIL_MALFORMED')!;
const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://customs.example', SMTP_URL: 'smtps://mail.example' };
const isSetting = (FIRST_ADMIN_EMAIL: string): boolean => {
  try {
    readStartSettings({ ...production, DATA_DIR: '/data', MAIL_FROM: 'no-reply@customs.example', FIRST_ADMIN_EMAIL });
    return true;
  } catch {
    return false;
  }
};

/** What addresses are made of, what stands around them, and what keyboards and clipboards add. */
const pieces = fc.constantFrom(
  ...[
    'sina',
    'S',
    'tala.l',
    'o’b',
    "o'b",
    'ʻāina',
    'bücher',
    '例え',
    'テスト',
    'ｗｓ',
    'x1',
    '1',
    '192',
    'xn--',
    'a-b',
    '-',
  ],
  ...[
    '.',
    '..',
    '@',
    '＠',
    '.com',
    '.ws',
    '.c',
    '.example',
    '+tag',
    '_',
    '%',
    ',',
    ';',
    ':',
    '<',
    '>',
    '(',
    ')',
    '"',
    '[',
  ],
  ...[']', ' ', '\u00A0', '\n', '\u200B', '\u202A', '\uFEFF', '\u00AD', 'mailto:', '?subject=x', 'x'.repeat(63)],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
  fc
    .tuple(pieces, pieces, pieces, pieces)
    .map(([before, name, place, after]) => `${before}${name}@${place}.com${after}`),
  fc.emailAddress(),
);

test('drafts, accounts, portal and settings agree on every text whether it is an e-mail address', () => {
  const seen = { READ: 0, REFUSED: 0 };
  fc.assert(
    fc.property(texts, (text) => {
      const { is } = readEmailAddress(text);
      seen[is] += 1;
      const isBlank = text.trim() === '';
      expect({
        accounts: readEmail(text) !== null,
        refusedByAccounts: emailFlaw(text) === null,
        // An address that was not given breaks no rule.
        draft: isBlank || emailIsAnAddress.broken({ email: text }).length === 0,
        portal: flawOfEmail(text) === null,
        setting: isSetting(text),
      }).toEqual({
        accounts: is === 'READ',
        refusedByAccounts: is === 'READ',
        draft: isBlank || is === 'READ',
        portal: is === 'READ',
        setting: is === 'READ',
      });
    }),
    { numRuns: 5_000 },
  );
  expect(Math.min(seen.READ, seen.REFUSED)).toBeGreaterThan(500);
});

test('what was read is read as itself, and can name no second recipient and no further header', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readEmailAddress(text);
      if (reading.is === 'REFUSED') return;
      const { typed, address } = reading.email;
      expect(readEmailAddress(typed)).toMatchObject({ is: 'READ', email: { typed, address }, differs: false });
      expect(typed).toMatch(/^[^\s@<>,;:"()]+@[a-z0-9.-]+\.[a-z0-9-]{2,}$/);
    }),
    { numRuns: 5_000 },
  );
});
