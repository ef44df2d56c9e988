import { portWithCode } from '@landfall/law';
import type { Counter } from '@landfall/service-kit';

/** What a mail says: what happened, what to do next, and the page where that is done. */
export interface MailText {
  subject: string;
  happened: string[];
  next: string[];
  button: { label: string; path: string };
}

/** What a text is filled with. None of it was written by another person: a stranger’s words are in no mail. */
export interface MailFacts {
  /** As AS-7K3F-9QXM-4. */
  reference: string;
  regime: string;
  documentKind: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  /** The event of the officer’s decision, which says whether there is anything to write. */
  causedBy: string;
  /** The code of the port of entry. */
  port: string;
  /** Decimal text, dollars and cents; empty where it is not known. */
  amountDueUsd: string;
  /** Why an officer decided so. */
  reasonCode: string;
  /** How many kinds of goods were filed. */
  lineCount: string;
  token: string;
  /** To be typed where the mail was asked for, as 7K3F-9QXM. */
  code: string;
}

const thing = ({ regime, reference }: MailFacts): string =>
  regime === 'US_CBP' || reference.startsWith('US-') ? 'entry' : 'declaration';
const entryButton = ({ reference }: MailFacts) => ({ label: `Open ${reference}`, path: `/entries/${reference}` });
const linkButton = (label: string) => (facts: MailFacts) => ({ label, path: `/link#${facts.token}` });
const pressTheButton = 'Open the link below within 10 minutes and press the button on that page. It works once.';
const orTypeTheCode = ({ code }: MailFacts) =>
  `Or type this code where you asked for this mail: ${code}. It works there alone. Give it to nobody, whoever asks.`;
const notYou = 'If this was not you, do nothing: without this mail nobody gets in.';

/** Where one goes with papers and money, with its hours where the authority named them. */
const whereToGo = ({ port }: MailFacts, counter: Counter | null): string => {
  if (counter) return `${counter.place} (${counter.hours}${counter.telephone ? `; ${counter.telephone}` : ''})`;
  const name = portWithCode(port)?.name;
  return name ? `the Customs counter at ${name}` : 'the Customs counter of the port';
};
const usd = ({ amountDueUsd }: MailFacts): string =>
  amountDueUsd ? `$${amountDueUsd.replace(/\B(?=(\d{3})+\.)/g, ',')}` : '';
const because = ({ reasonCode }: MailFacts): string => (reasons[reasonCode] ? `: ${reasons[reasonCode]}` : '');
const reasons: Record<string, string> = {
  VALUE_UNCLEAR: 'it must show what the goods are worth',
  CLASSIFICATION_UNCLEAR: 'it is not clear what kind of goods these are',
  DESCRIPTION_INADEQUATE: 'the goods are not described well enough',
  ORIGIN_UNCLEAR: 'it must show in which country the goods were made',
  GOODS_DIFFER: 'the goods are not as declared',
  QUESTION_NOT_ACCEPTED: 'what you asked was not accepted',
};
const withGoods = ({ lineCount }: MailFacts): string =>
  lineCount ? ` with ${lineCount === '1' ? 'one kind' : `${lineCount} kinds`} of goods` : '';

/** Every mail that the platform sends, by name. */
export const mailTexts = {
  'sign-in': (facts) => ({
    subject: 'Your link to sign in to Landfall',
    happened: ['Somebody asked to sign in to Landfall with this e-mail address.'],
    next: [pressTheButton, orTypeTheCode(facts), notYou],
    button: linkButton('Sign in')(facts),
  }),
  attach: (facts) => ({
    subject: 'Confirm your e-mail address for Landfall',
    happened: ['Somebody gave this e-mail address to come back by to what they prepare at Landfall.'],
    next: [pressTheButton, orTypeTheCode(facts), 'If this was not you, do nothing: your address is then not used.'],
    button: linkButton('Confirm this address')(facts),
  }),
  find: (facts) => ({
    subject: 'Your link to go on at Landfall',
    happened: ['Somebody gave a reference and this e-mail address, and asked to go on at Landfall.'],
    next: [pressTheButton, orTypeTheCode(facts), notYou],
    button: linkButton('Go on')(facts),
  }),
  invitation: (facts) => ({
    subject: 'You are invited to work at Landfall',
    happened: ['You have been given access to Landfall, where Customs examines and releases what is filed.'],
    next: [
      'Open the link below within 24 hours and press the button on that page. It works once.',
      'Later, and every other time, ask for a new link on the page for signing in, with this address.',
    ],
    button: linkButton('Begin')(facts),
  }),
  filed: (facts) => ({
    subject: `Filed: ${facts.reference}`,
    happened: [`Your ${thing(facts)} ${facts.reference}${withGoods(facts)} is filed.`],
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
  'document-asked': (facts, counter) => ({
    subject: `Customs asks for a document by ${shortDay(facts.dueOn)}: ${facts.reference}`,
    happened: [`Customs cannot release ${facts.reference} yet and asks you for: ${documentName(facts)}.`],
    next: [
      `Give it by the end of ${dayInWords(facts.dueOn)}: open the page below and add a PDF or a photograph.`,
      `You can bring it on paper too: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'sent-back': (facts) => ({
    subject: `Sent back: ${facts.reference}`,
    happened: [
      `Customs cannot release ${facts.reference} as it was filed, and has sent it back to you${because(facts)}.`,
    ],
    next: ['Open the page below: it says what Customs wrote. Correct it and file it again.'],
    button: entryButton(facts),
  }),
  'payment-due': (facts, counter) => ({
    subject: facts.amountDueUsd ? `Pay ${usd(facts)} for ${facts.reference}` : `Payment due: ${facts.reference}`,
    happened: [
      `Customs has decided on your ${thing(facts)} ${facts.reference}. It is released once you have paid ${usd(facts) || 'what you owe'}.`,
    ],
    next: [
      'Open the page below: it shows what you owe and why.',
      `Pay there with the reference: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
  'customs-wrote': (facts) => ({
    subject: `Customs wrote to you about ${facts.reference}`,
    happened: [`Customs wrote to you about your ${thing(facts)} ${facts.reference}.`],
    next: ['Open the page below to read it and to answer there. What is written stands on that page alone.'],
    button: entryButton(facts),
  }),
  'thread-closed': (facts) => ({
    subject: `Customs ended its part of the talk about ${facts.reference}`,
    happened: [`Customs writes no more about your ${thing(facts)} ${facts.reference} on its page.`],
    next: ['Open the page below: it says why, and where else you can turn.'],
    button: entryButton(facts),
  }),
  released: (facts, counter) => ({
    subject: `Released: ${facts.reference}`,
    happened: [`Your ${thing(facts)} ${facts.reference} is released.`],
    next: [
      'You may collect the goods. Take the reference with you; the page below can be printed.',
      `If you are asked for anything, this is where Customs is: ${whereToGo(facts, counter)}.`,
    ],
    button: entryButton(facts),
  }),
} satisfies Record<string, (facts: MailFacts, counter: Counter | null) => MailText>;

export type MailTemplate = keyof typeof mailTexts;

const documentName = ({ documentKind }: MailFacts): string =>
  documentNames[documentKind] ?? documentKind.toLowerCase().replaceAll('_', ' ');
const documentNames: Record<string, string> = {
  COMMERCIAL_INVOICE: 'the commercial invoice',
  ITEMISED_STATEMENT: 'an itemised statement of what the goods cost',
  BILL_OF_LADING: 'the bill of lading or air waybill',
  PACKING_LIST: 'the packing list',
  PROOF_OF_ORIGIN: 'proof of the country of origin',
  PERMIT: 'a licence or permit for the goods',
  OTHER: 'a document that the page names',
};

/** A legal date, as people write it: no zone can shift it. */
const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
const shortDay = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
