import type { Counter } from '@landfall/service-kit';
import type { MailFacts } from './mail-facts.js';
import { mandateMailTexts } from './mandate-mail-texts.js';
import {
  because,
  byMeans,
  dayInWords,
  documentName,
  endOfDay,
  owedAsFiled,
  shortDay,
  thing,
  usd,
  whatIsAnother,
  whatIsInIt,
  whereToGo,
  whyClosed,
  whyFormal,
  whyOf,
  whyTakenBack,
  wordsStandThere,
} from './mail-sentences.js';

/** What a mail says: what happened, what to do next, and the page where that is done. */
export interface MailText {
  subject: string;
  happened: string[];
  next: string[];
  button: { label: string; path: string };
}

/** Whose mail it is: the platform as its reader knows it, and the counter of the port. */
export interface MailSender {
  platform: string;
  counter: Counter | null;
}

const entryButton = ({ reference }: MailFacts) => ({ label: `Open ${reference}`, path: `/entries/${reference}` });
const linkButton = (label: string) => (facts: MailFacts) => ({ label, path: `/link#${facts.token}` });
const pressTheButton = 'Open the link below within 10 minutes and press the button on that page. It works once.';
const orTypeTheCode = ({ code }: MailFacts) =>
  `Or type this code where you asked for this mail: ${code}. It works there alone. Give it to nobody, whoever asks.`;
const notYou = 'If this was not you, do nothing: without this mail nobody gets in.';

/** Every mail that the platform sends, by name. */
export const mailTexts = {
  'sign-in': (facts, { platform }) => ({
    subject: 'Your link to sign in, good for 10 minutes',
    happened: [`Somebody asked to sign in to ${platform} with this e-mail address.`],
    next: [pressTheButton, orTypeTheCode(facts), notYou],
    button: linkButton('Sign in')(facts),
  }),
  attach: (facts, { platform }) => ({
    subject: 'Confirm your e-mail address within 10 minutes',
    happened: [`Somebody gave this e-mail address to come back by to what they prepare at ${platform}.`],
    next: [pressTheButton, orTypeTheCode(facts), 'If this was not you, do nothing: your address is then not used.'],
    button: linkButton('Confirm this address')(facts),
  }),
  find: (facts, { platform }) => ({
    subject: 'Your link to go on, good for 10 minutes',
    happened: [`Somebody gave a reference and this e-mail address, and asked to go on at ${platform}.`],
    next: [pressTheButton, orTypeTheCode(facts), notYou],
    button: linkButton('Go on')(facts),
  }),
  invitation: (facts, { platform }) => ({
    subject: 'You are invited to work at Customs: begin within 24 hours',
    happened: [`You have been given access to ${platform}, where Customs examines and releases what is filed.`],
    next: [
      'Open the link below within 24 hours and press the button on that page. It works once.',
      'Later, and every other time, ask for a new link on the page for signing in, with this address.',
    ],
    button: linkButton('Begin')(facts),
  }),
  ...mandateMailTexts,
  filed: (facts) => ({
    subject: `${isCorrection(facts) ? 'Filed again' : 'Filed'}: ${facts.reference}`,
    happened: [
      `Your ${isCorrection(facts) ? 'corrected ' : ''}${thing(facts)} ${facts.reference} is filed.${whatIsInIt(facts)}`,
      ...(facts.dutyUsd ? [owedAsFiled(facts)] : []),
    ],
    next: [
      'You need not do anything now. Customs looks at it, and we write to you when something is asked of you and when it is released.',
    ],
    button: entryButton(facts),
  }),
  'filed-unproven': (facts) => ({
    subject: `Filed: ${facts.reference}`,
    happened: [`Somebody filed with Customs and gave this e-mail address. The reference is ${facts.reference}.`],
    next: [
      'To follow it, open the page below and give the reference and this address: a link comes to you.',
      'If this was not you, do nothing. No more is sent to this address unless it is confirmed.',
    ],
    button: { label: 'Go on with a reference', path: '/resume' },
  }),
  'document-asked': (facts, { counter }) => ({
    subject: `Customs asks for ${documentName(facts)} by ${shortDay(facts.dueOn)}: ${facts.reference}`,
    happened: [
      `Customs cannot release your ${thing(facts)} ${facts.reference} yet.${whatIsInIt(facts)}`,
      `Customs asks you for ${documentName(facts)}${because(facts)}.`,
      ...wordsStandThere(facts),
    ],
    next: [
      `Give it by ${endOfDay(facts)}: open the page below and add a PDF or a photograph.`,
      `You can bring it on paper too: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'sent-back': (facts, { counter }) => ({
    subject: `Correct it and file it again: ${facts.reference}`,
    happened: [
      `Customs cannot release your ${thing(facts)} ${facts.reference} as you filed it, and has sent it back to you${because(facts)}.${whatIsInIt(facts)}`,
      ...wordsStandThere(facts),
    ],
    next: [
      'Open the page below, correct what it names, and file it again. No last day is set for it, but the goods are not released before.',
      `If you do not know what to correct, ask on that page or at the counter: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'waits-for-you': (facts, { counter }) => ({
    subject: `Customs waits for you: ${facts.reference}`,
    happened: [
      `Customs cannot release your ${thing(facts)} ${facts.reference} yet${because(facts)}.${whatIsInIt(facts)}`,
      ...wordsStandThere(facts),
    ],
    next: [
      'Open the page below: it says what Customs asks of you.',
      `If you do not know what to do, ask on that page or at the counter: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'payment-due': (facts, { counter }) => ({
    subject: facts.amountDueUsd
      ? `Pay ${usd(facts.amountDueUsd)} for ${facts.reference}`
      : `Payment due: ${facts.reference}`,
    happened: [
      `Customs has decided on your ${thing(facts)} ${facts.reference}. It is released once you have paid ${facts.amountDueUsd ? usd(facts.amountDueUsd) : 'what you owe'}.${whatIsInIt(facts)}`,
      ...(whyOf(facts) ? [`Why so much: ${whyOf(facts)}.`] : []),
      ...wordsStandThere(facts),
    ],
    next: [
      'Open the page below: it shows what you owe and why.',
      `Pay there with the reference: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  paid: (facts) => ({
    subject: `Paid: ${usd(facts.paidUsd)} for ${facts.reference}`,
    happened: [
      `Customs has taken ${usd(facts.paidUsd)}${byMeans(facts)} for your ${thing(facts)} ${facts.reference}. The receipt has the number ${facts.receiptNumber}.`,
    ],
    next: ['You need not do anything. Keep this mail; the page below is the receipt and can be printed.'],
    button: { label: 'Open the receipt', path: `/entries/${facts.reference}/receipt` },
  }),
  'payment-taken-back': (facts, { counter }) => ({
    subject: `Payment taken back: ${usd(facts.paidUsd)} for ${facts.reference}`,
    happened: [
      `Customs has taken back the payment of ${usd(facts.paidUsd)}${byMeans(facts)} for your ${thing(facts)} ${facts.reference}, receipt ${facts.receiptNumber}${whyTakenBack(facts)}.`,
      'It no longer counts as paid.',
    ],
    next: [
      'Open the page below: it shows what is due now.',
      `If you paid and this is not right, go with the receipt to a supervisor of Customs: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'owed-back': (facts, { counter }) => ({
    subject: `Owed back: ${usd(facts.refundUsd)} for ${facts.reference}`,
    happened: [
      `${usd(facts.refundUsd)} was paid for your ${thing(facts)} ${facts.reference} that is not owed. It is owed back to you or whoever paid.`,
    ],
    next: [`Ask for it with the reference and the receipt: ${whereToGo(facts, counter)}.`],
    button: entryButton(facts),
  }),
  'given-back': (facts, { counter }) => ({
    subject: `Given back: ${usd(facts.refundUsd)} for ${facts.reference}`,
    happened: [
      `Customs has recorded that ${usd(facts.refundUsd)} was given back${byMeans(facts)} for your ${thing(facts)} ${facts.reference}. The voucher has the number ${facts.voucherNumber}.`,
    ],
    next: [
      'If it was given to you or whoever paid, you need not do anything.',
      `If it was not, go with the reference and the receipt to a supervisor of Customs: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'customs-wrote': (facts) => ({
    subject: `Customs wrote to you about ${facts.reference}`,
    happened: [`Customs wrote to you about your ${thing(facts)} ${facts.reference}.${whatIsInIt(facts)}`],
    next: ['Open the page below to read it and to answer there. What is written stands on that page alone.'],
    button: entryButton(facts),
  }),
  'thread-closed': (facts, { counter }) => ({
    subject: `Customs writes no more about ${facts.reference}`,
    happened: [
      `Customs writes no more about your ${thing(facts)} ${facts.reference} on its page${whyClosed(facts)}.`,
      'Nothing else changes: it goes on as before.',
    ],
    next: [
      `If something is still open, go with the reference to ${whereToGo(facts, counter)}.`,
      'What was written so far stands on the page below.',
    ],
    button: entryButton(facts),
  }),
  'formal-entry-required': (facts) => ({
    subject: `A formal entry is required: ${facts.reference}`,
    happened: [
      `Customs requires a formal entry of the goods of your ${thing(facts)} ${facts.reference}${whyFormal(facts)}.${whatIsInIt(facts)}`,
      'They are not released on it as it is, and it is refused when it is filed again.',
    ],
    next: [
      'Make a formal entry, which is not done on this platform, and tell Customs at the port its number.',
      'If you think that this is wrong, write to Customs on the page below.',
    ],
    button: entryButton(facts),
  }),
  arrived: (facts) => ({
    subject: `Your goods have arrived: ${facts.reference}`,
    happened: [
      `What the goods of your ${thing(facts)} ${facts.reference} come on arrived on ${dayInWords(facts.arrivedOn)}, as Customs recorded.${whatIsInIt(facts)}`,
      ...whatIsAnother(facts),
    ],
    next: ['They are not released by that. The page below says what comes next.'],
    button: entryButton(facts),
  }),
  'arrival-corrected': (facts) => ({
    subject: `Another day of arrival: ${facts.reference}`,
    happened: [
      `Customs has put right when the goods of your ${thing(facts)} ${facts.reference} arrived: it was on ${dayInWords(facts.arrivedOn)}.${whatIsInIt(facts)}`,
      ...whatIsAnother(facts),
    ],
    next: ['The page below says what comes next.'],
    button: entryButton(facts),
  }),
  released: (facts, { counter }) => ({
    subject: `Released: ${facts.reference}`,
    happened: [`Your ${thing(facts)} ${facts.reference} is released.${whatIsInIt(facts)}`, ...wordsStandThere(facts)],
    next: [
      'You may collect the goods. Take the reference with you; the page below can be printed.',
      `If you are asked for anything, this is where Customs is: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
} satisfies Record<string, (facts: MailFacts, sender: MailSender) => MailText>;

export type MailTemplate = keyof typeof mailTexts;

export const isCorrection = ({ filingNumber }: MailFacts): boolean => Number(filingNumber) > 1;
