import { authorityOf } from '@landfall/service-kit';
import { composeMail } from './compose-mail.js';
import type { MailFacts } from './mail-facts.js';
import type { MailTemplate } from './mail-texts.js';

const example = authorityOf({ AUTHORITY_FILE: '', SANDBOX: true });
const publicUrl = 'https://customs.example';
const reference = 'AS-7K3F-9QXM-4';
const declared = { reference, regime: 'AS_TERRITORY', port: 'ASPPG', lineCount: '3', valueUsd: '1250' };
const link = { token: 'S3cr3t', code: '7K3F-9QXM' };
const counter =
  'Customs counter, cargo terminal, 1 Example Road, Pago Pago (Monday to Friday, 8:00 AM to 3:30 PM; +1 684 555 0101)';
const platform = 'Landfall, the platform of Customs of American Samoa (example)';
const page = `${publicUrl}/entries/${reference}`;
const press = 'Open the link below within 10 minutes and press the button on that page. It works once.';
const orType =
  'Or type this code where you asked for this mail: 7K3F-9QXM. It works there alone. Give it to nobody, whoever asks.';
const what = 'It has 3 kinds of goods, declared at $1,250.00 in all.';
const foot =
  '--\nCustoms of American Samoa (example). This mail was sent by itself: nobody reads answers to it. For help write to help@customs.example or call +1 684 555 0100.';

interface WholeMail {
  facts: Partial<MailFacts>;
  subject: string;
  says: string[];
}

/** Every kind of mail as its reader gets it, whole; of arrivals in mails-of-arrival.test.ts. */
type Elsewhere = keyof typeof import('./mandate-mail-texts.js').mandateMailTexts | 'arrived' | 'arrival-corrected';
const mails: Record<Exclude<MailTemplate, Elsewhere>, WholeMail> = {
  'sign-in': {
    facts: link,
    subject: 'Your link to sign in, good for 10 minutes',
    says: [
      `Somebody asked to sign in to ${platform} with this e-mail address.`,
      ...[press, orType, 'If this was not you, do nothing: without this mail nobody gets in.'],
      `${publicUrl}/link#S3cr3t`,
    ],
  },
  attach: {
    facts: link,
    subject: 'Confirm your e-mail address within 10 minutes',
    says: [
      `Somebody gave this e-mail address to come back by to what they prepare at ${platform}.`,
      ...[press, orType, 'If this was not you, do nothing: your address is then not used.'],
      `${publicUrl}/link#S3cr3t`,
    ],
  },
  find: {
    facts: link,
    subject: 'Your link to go on, good for 10 minutes',
    says: [
      `Somebody gave a reference and this e-mail address, and asked to go on at ${platform}.`,
      ...[press, orType, 'If this was not you, do nothing: without this mail nobody gets in.'],
      `${publicUrl}/link#S3cr3t`,
    ],
  },
  invitation: {
    facts: { token: 'S3cr3t' },
    subject: 'You are invited to work at Customs: begin within 24 hours',
    says: [
      `You have been given access to ${platform}, where Customs examines and releases what is filed.`,
      'Open the link below within 24 hours and press the button on that page. It works once.',
      'Later, and every other time, ask for a new link on the page for signing in, with this address.',
      `${publicUrl}/link#S3cr3t`,
    ],
  },
  filed: {
    facts: { ...declared, filingNumber: '1', dutyUsd: '62.5' },
    subject: `Filed: ${reference}`,
    says: [
      `Your declaration ${reference} is filed. ${what}`,
      'The excise comes to $62.50 as filed.',
      'You need not do anything now. Customs looks at it, and we write to you when something is asked of you and when it is released.',
      page,
    ],
  },
  'filed-unproven': {
    facts: { ...declared, filingNumber: '1', dutyUsd: '62.5' },
    subject: `Filed: ${reference}`,
    says: [
      `Somebody filed with Customs and gave this e-mail address. The reference is ${reference}.`,
      'To follow it, open the page below and give the reference and this address: a link comes to you.',
      'If this was not you, do nothing. No more is sent to this address unless it is confirmed.',
      `${publicUrl}/resume`,
    ],
  },
  'document-asked': {
    facts: {
      ...{ ...declared, documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-12-07' },
      ...{ reasonCode: 'VALUE_UNCLEAR', wroteToFiler: 'true' },
    },
    subject: `Customs asks for the commercial invoice by Dec 7: ${reference}`,
    says: [
      `Customs cannot release your declaration ${reference} yet. ${what}`,
      'Customs asks you for the commercial invoice: it is not clear what the goods are worth.',
      'Customs wrote a few words about it; they are on the page below.',
      'Give it by the end of Monday, Dec 7, 2026 in Pago Pago: open the page below and add a PDF or a photograph.',
      `You can bring it on paper too: ${counter}.`,
      page,
    ],
  },
  'sent-back': {
    facts: { ...declared, reasonCode: 'DESCRIPTION_INADEQUATE', wroteToFiler: 'true' },
    subject: `Correct it and file it again: ${reference}`,
    says: [
      `Customs cannot release your declaration ${reference} as you filed it, and has sent it back to you: the goods are not described well enough. ${what}`,
      'Customs wrote a few words about it; they are on the page below.',
      'Open the page below, correct what it names, and file it again. No last day is set for it, but the goods are not released before.',
      `If you do not know what to correct, ask on that page or at the counter: ${counter}.`,
      page,
    ],
  },
  'waits-for-you': {
    facts: { ...declared, reasonCode: 'GOODS_DIFFER', wroteToFiler: 'true' },
    subject: `Customs waits for you: ${reference}`,
    says: [
      `Customs cannot release your declaration ${reference} yet: the goods are not as you declared them. ${what}`,
      'Customs wrote a few words about it; they are on the page below.',
      'Open the page below: it says what Customs asks of you.',
      `If you do not know what to do, ask on that page or at the counter: ${counter}.`,
      page,
    ],
  },
  'payment-due': {
    facts: { ...declared, amountDueUsd: '1262.50' },
    subject: `Pay $1,262.50 for ${reference}`,
    says: [
      `Customs has decided on your declaration ${reference}. It is released once you have paid $1,262.50. ${what}`,
      'Open the page below: it shows what you owe and why.',
      `Pay there with the reference: ${counter}.`,
      page,
    ],
  },
  paid: {
    facts: { ...declared, paidUsd: '62.50', means: 'CASH', receiptNumber: 'RC-7K3F-9QXM-4' },
    subject: `Paid: $62.50 for ${reference}`,
    says: [
      `Customs has taken $62.50 in cash for your declaration ${reference}. The receipt has the number RC-7K3F-9QXM-4.`,
      'You need not do anything. Keep this mail; the page below is the receipt and can be printed.',
      `${page}/receipt`,
    ],
  },
  'payment-taken-back': {
    facts: { ...declared, paidUsd: '62.50', means: 'CHECK', receiptNumber: 'RC-7', reasonCode: 'NOT_HONORED' },
    subject: `Payment taken back: $62.50 for ${reference}`,
    says: [
      `Customs has taken back the payment of $62.50 by check for your declaration ${reference}, receipt RC-7: it was not honored.`,
      'It no longer counts as paid.',
      'Open the page below: it shows what is due now.',
      `If you paid and this is not right, go with the receipt to a supervisor of Customs: ${counter}.`,
      page,
    ],
  },
  'owed-back': {
    facts: { ...declared, refundUsd: '7.49' },
    subject: `Owed back: $7.49 for ${reference}`,
    says: [
      `$7.49 was paid for your declaration ${reference} that is not owed. It is owed back to you or whoever paid.`,
      `Ask for it with the reference and the receipt: ${counter}.`,
      page,
    ],
  },
  'given-back': {
    facts: { ...declared, refundUsd: '7.49', means: 'CASH', voucherNumber: 'V-17' },
    subject: `Given back: $7.49 for ${reference}`,
    says: [
      `Customs has recorded that $7.49 was given back in cash for your declaration ${reference}. The voucher has the number V-17.`,
      'If it was given to you or whoever paid, you need not do anything.',
      `If it was not, go with the reference and the receipt to a supervisor of Customs: ${counter}.`,
      page,
    ],
  },
  'customs-wrote': {
    facts: declared,
    subject: `Customs wrote to you about ${reference}`,
    says: [
      `Customs wrote to you about your declaration ${reference}. ${what}`,
      'Open the page below to read it and to answer there. What is written stands on that page alone.',
      page,
    ],
  },
  'thread-closed': {
    facts: { ...declared, reasonCode: 'ANSWERED' },
    subject: `Customs writes no more about ${reference}`,
    says: [
      `Customs writes no more about your declaration ${reference} on its page: what you asked is answered.`,
      'Nothing else changes: it goes on as before.',
      `If something is still open, go with the reference to ${counter}.`,
      'What was written so far stands on the page below.',
      page,
    ],
  },
  'formal-entry-required': {
    facts: { ...declared, reasonCode: 'REVENUE' },
    subject: `A formal entry is required: ${reference}`,
    says: [
      `Customs requires a formal entry of the goods of your declaration ${reference}, to protect the revenue. ${what}`,
      'They are not released on it as it is, and it is refused when it is filed again.',
      'Make a formal entry, which is not done on this platform, and tell Customs at the port its number.',
      'If you think that this is wrong, write to Customs on the page below.',
      page,
    ],
  },
  released: {
    facts: declared,
    subject: `Released: ${reference}`,
    says: [
      `Your declaration ${reference} is released. ${what}`,
      'You may collect the goods. Take the reference with you; the page below can be printed.',
      `If you are asked for anything, this is where Customs is: ${counter}.`,
      page,
    ],
  },
};

const composed = (template: MailTemplate, facts: Partial<MailFacts>, authority = example) =>
  composeMail(template, facts, publicUrl, authority);

test.each(Object.entries(mails) as [keyof typeof mails, WholeMail][])(
  'the mail "%s" says what happened, what its reader does next, by when, where and on which page',
  (template, { facts, subject, says }) => {
    const mail = composed(template, facts);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toBe(`${[...says, foot].join('\n\n')}\n`);
    for (const paragraph of says.slice(0, -1)) expect(mail.html).toContain(`<p>${paragraph}</p>`);
  },
);

test('no mail speaks as the graph does: no codes, no names of fields, no port by its number', () => {
  const atHonolulu = { port: '3201', reference: 'US-1111-1111-1', regime: 'US_CBP' };
  for (const template of Object.keys(mails) as (keyof typeof mails)[]) {
    const { subject, text } = composed(template, { ...mails[template].facts, ...atHonolulu }, null);
    expect(`${subject} ${text.split('https:')[0]}`).not.toMatch(/[A-Z]{2,}_[A-Z]|[a-z][A-Z]|3201|\bnull\b|undefined/);
  }
});

test('an entry of the customs territory is called so, and has its own counter', () => {
  const facts = { ...mails['document-asked'].facts, reference: 'US-1111-1111-1', regime: 'US_CBP', port: '3201' };
  const { text } = composed('document-asked', facts);
  expect(text).toContain('your entry US-1111-1111-1');
  expect(text).toContain('the end of Monday, Dec 7, 2026 in Honolulu');
  expect(text).toContain('Customs counter, 2 Example Street, Honolulu (Monday to Friday, 8:00 AM to 4:30 PM');
});

test('where no counter was named, the port is', () => {
  expect(composed('payment-due', mails['payment-due'].facts, null).text).toContain(
    'Pay there with the reference: the Customs counter at Pago Pago.',
  );
});
