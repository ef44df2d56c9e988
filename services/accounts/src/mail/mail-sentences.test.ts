import { composeMail } from './compose-mail.js';
import type { MailFacts } from './mail-facts.js';
import type { MailTemplate } from './mail-texts.js';

const reference = 'AS-7K3F-9QXM-4';
const declared = { reference, regime: 'AS_TERRITORY', port: 'ASPPG', lineCount: '3', valueUsd: '1250' };
const what = 'It has 3 kinds of goods, declared at $1,250.00 in all.';
const composed = (template: MailTemplate, facts: Partial<MailFacts>) =>
  composeMail(template, facts, 'https://customs.example', null);
const textOf = (template: MailTemplate, facts: Partial<MailFacts>): string => composed(template, facts).text;

test.each([
  ['VALUE_UNCLEAR', ': it is not clear what the goods are worth.'],
  ['CLASSIFICATION_UNCLEAR', ': it is not clear what kind of goods these are.'],
  ['DESCRIPTION_INADEQUATE', ': the goods are not described well enough.'],
  ['ORIGIN_UNCLEAR', ': it is not clear in which country the goods were made.'],
  ['GOODS_DIFFER', ': the goods are not as you declared them.'],
  ['QUESTION_NOT_ACCEPTED', ': Customs did not accept what you asked.'],
  ['OTHER', '.'],
])('the reason %s is said as a sentence in a request and in what is sent back', (reasonCode, ends) => {
  const asked = { ...declared, documentKind: 'PACKING_LIST', dueOn: '2026-12-07', reasonCode };
  expect(textOf('document-asked', asked)).toContain(`Customs asks you for the packing list${ends}\n`);
  expect(textOf('sent-back', { ...declared, reasonCode })).toContain(`has sent it back to you${ends} ${what}\n`);
});

test.each([
  ['COMMERCIAL_INVOICE', 'the commercial invoice'],
  ['ITEMISED_STATEMENT', 'an itemised statement of what the goods cost'],
  ['BILL_OF_LADING', 'the bill of lading or air waybill'],
  ['PACKING_LIST', 'the packing list'],
  ['PROOF_OF_ORIGIN', 'proof of the country of origin'],
  ['PERMIT', 'a licence or permit for the goods'],
  ['OTHER', 'a document'],
])('a request for %s names the document', (documentKind, name) => {
  const asked = { ...declared, documentKind, dueOn: '2026-12-07' };
  expect(textOf('document-asked', asked)).toContain(`Customs asks you for ${name}.\n`);
});

test('what an examination found is why more is to be paid', () => {
  const facts = { ...declared, amountDueUsd: '99', reasonCode: 'FURTHER_DUTY_FOUND' };
  expect(textOf('payment-due', facts)).toContain(
    'Why so much: the examination of the goods found more duty than you declared.\n',
  );
});

test('what is filed says what it owes: a sum, nothing, or that an officer has still to say', () => {
  const owed = (dutyUsd: string) => textOf('filed', { ...declared, dutyUsd }).split('\n\n')[1];
  expect(owed('0')).toBe('No excise is due on it as filed.');
  expect(owed('TO_ASSESS')).toBe('An officer still has to say how much excise is due.');
  expect(textOf('filed', { reference: 'US-1111-1111-1', dutyUsd: '6.6' })).toContain(
    'The duty comes to $6.60 as filed.',
  );
});

test('a correction says that it is one, and one kind of goods is not "kinds"', () => {
  const { subject, text } = composed('filed', { ...declared, filingNumber: '2', lineCount: '1', valueUsd: '5' });
  expect(subject).toBe(`Filed again: ${reference}`);
  expect(text).toContain(
    `Your corrected declaration ${reference} is filed. It has one kind of goods, declared at $5.00.`,
  );
});

test('a mail from before a mail said so much is still a whole mail', () => {
  const text = textOf('payment-due', { reference });
  expect(text).toContain('It is released once you have paid what you owe.\n');
  expect(text).toContain('Pay there with the reference: the Customs counter of the port.');
});

test.each([
  ['WRONG_AMOUNT', ': a wrong amount was recorded.'],
  ['WRONG_ENTRY', ': it was for something else.'],
  ['WRONG_MEANS', ': it was recorded as paid by other means than it was.'],
  ['RECORDED_TWICE', ': it was recorded twice.'],
  ['NOT_HONORED', ': it was not honored.'],
  ['ANOTHER', '.'],
])('why a payment is taken back is said: %s', (reasonCode, ends) => {
  const facts = { ...declared, paidUsd: '5', means: 'CHECK', receiptNumber: 'RC-7', reasonCode };
  expect(textOf('payment-taken-back', facts)).toContain(`, receipt RC-7${ends}\n`);
});

test('why Customs writes no more is said, or that the page says it', () => {
  const closed = (reasonCode: string) => textOf('thread-closed', { ...declared, reasonCode }).split('\n')[0];
  expect(closed('ASK_AT_THE_COUNTER')).toContain('on its page: this can only be settled at the counter.');
  expect(closed('OTHER')).toContain('on its page. The page below says why.');
});
