// Parts of sentences that several mails say, each to the reader and complete without a page beside it.
import {
  portWithCode,
  type ClosingReason,
  type DecisionReason,
  type DocumentKind,
  type FormalEntryGround,
  type PaymentMeans,
  type ReversalReason,
} from '@landfall/law';
import type { Counter } from '@landfall/service-kit';
import type { MailFacts } from './mail-facts.js';

export const thing = ({ regime, reference }: MailFacts): string =>
  regime === 'US_CBP' || reference.startsWith('US-') ? 'entry' : 'declaration';

/** By what the reader knows the shipment again; nothing where it was not kept. */
export const whatIsInIt = ({ lineCount, valueUsd }: MailFacts): string => {
  if (!lineCount) return '';
  const isOne = lineCount === '1';
  const declared = valueUsd ? `, declared at ${usd(valueUsd)}${isOne ? '' : ' in all'}` : '';
  return ` It has ${isOne ? 'one kind' : `${lineCount} kinds`} of goods${declared}.`;
};

/** That the arrival changed more than the day: the page says what, from when and by which law. */
export const whatIsAnother = ({ changedByArrival }: MailFacts): string[] =>
  changedByArrival
    ? ['By this arrival a time that the law counts is another than before; the page below says which.']
    : [];

/** What is owed as it was filed. */
export const owedAsFiled = (facts: MailFacts): string => {
  const { dutyUsd } = facts;
  const duty = thing(facts) === 'entry' ? 'duty' : 'excise';
  if (dutyUsd === 'TO_ASSESS') return `An officer still has to say how much ${duty} is due.`;
  return Number(dutyUsd) === 0 ? `No ${duty} is due on it as filed.` : `The ${duty} comes to ${usd(dutyUsd)} as filed.`;
};

/** Where one goes with papers and money, with its hours where the authority named them. */
export const whereToGo = ({ port }: MailFacts, counter: Counter | null): string => {
  if (counter) return `${counter.place} (${counter.hours}${counter.telephone ? `; ${counter.telephone}` : ''})`;
  const name = portWithCode(port)?.name;
  return name ? `the Customs counter at ${name}` : 'the Customs counter of the port';
};

/** Why an officer decided so, as the second half of a sentence; null where a code says nothing to the reader. */
export const whyOf = ({ reasonCode }: MailFacts): string | null => reasons[reasonCode] ?? null;
export const because = (facts: MailFacts): string => {
  const why = whyOf(facts);
  return why ? `: ${why}` : '';
};
const reasons: Readonly<Record<string, string>> = {
  VALUE_UNCLEAR: 'it is not clear what the goods are worth',
  CLASSIFICATION_UNCLEAR: 'it is not clear what kind of goods these are',
  DESCRIPTION_INADEQUATE: 'the goods are not described well enough',
  ORIGIN_UNCLEAR: 'it is not clear in which country the goods were made',
  GOODS_DIFFER: 'the goods are not as you declared them',
  QUESTION_NOT_ACCEPTED: 'Customs did not accept what you asked',
  FURTHER_DUTY_FOUND: 'the examination of the goods found more duty than you declared',
} satisfies Partial<Record<DecisionReason, string>>;

/** Words of an officer are in no mail: they can be erased, and a mail cannot. */
export const wordsStandThere = ({ wroteToFiler }: MailFacts): string[] =>
  wroteToFiler ? ['Customs wrote a few words about it; they are on the page below.'] : [];

/** Why Customs writes no more, as the page says it. */
export const whyClosed = ({ reasonCode }: MailFacts): string =>
  closings[reasonCode] ? `: ${closings[reasonCode]}` : '. The page below says why';
const closings: Readonly<Record<string, string>> = {
  ANSWERED: 'what you asked is answered',
  ASK_AT_THE_COUNTER: 'this can only be settled at the counter',
  NOT_ABOUT_THIS_ENTRY: 'what was written is not about this declaration',
  ABUSIVE: 'what was written is abusive',
} satisfies Record<Exclude<ClosingReason, 'OTHER'>, string>;

/** For what a formal entry is required. */
export const whyFormal = ({ reasonCode }: MailFacts): string =>
  formalGrounds[reasonCode] ? `, ${formalGrounds[reasonCode]}` : '';
const formalGrounds: Readonly<Record<string, string>> = {
  ADMISSIBILITY: 'to enforce what may be imported',
  REVENUE: 'to protect the revenue',
  EFFICIENCY: 'for the efficient conduct of customs business',
} satisfies Record<FormalEntryGround, string>;

/** Why a payment counts no more. */
export const whyTakenBack = ({ reasonCode }: MailFacts): string =>
  reversals[reasonCode] ? `: ${reversals[reasonCode]}` : '';
const reversals: Readonly<Record<string, string>> = {
  WRONG_AMOUNT: 'a wrong amount was recorded',
  WRONG_ENTRY: 'it was for something else',
  WRONG_MEANS: 'it was recorded as paid by other means than it was',
  RECORDED_TWICE: 'it was recorded twice',
  NOT_HONORED: 'it was not honored',
} satisfies Record<ReversalReason, string>;

export const documentName = ({ documentKind }: MailFacts): string => documentNames[documentKind] ?? 'a document';
const documentNames: Readonly<Record<string, string>> = {
  COMMERCIAL_INVOICE: 'the commercial invoice',
  ITEMISED_STATEMENT: 'an itemised statement of what the goods cost',
  BILL_OF_LADING: 'the bill of lading or air waybill',
  PACKING_LIST: 'the packing list',
  PROOF_OF_ORIGIN: 'proof of the country of origin',
  PERMIT: 'a licence or permit for the goods',
} satisfies Record<Exclude<DocumentKind, 'OTHER'>, string>;

/** How somebody paid, after the amount. */
export const byMeans = ({ means }: MailFacts): string => (meansOf[means] ? ` ${meansOf[means]}` : '');
const meansOf: Readonly<Record<string, string>> = {
  CASH: 'in cash',
  CHECK: 'by check',
  CARD: 'by card',
  MONEY_ORDER: 'by money order',
  TRANSFER: 'by bank transfer',
} satisfies Record<Exclude<PaymentMeans, 'OTHER'>, string>;

/** An amount as people write it; no number is made of it that could round it. */
export const usd = (amount: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(amount as Intl.StringNumericLiteral);

/** The end of a legal date, which is the port’s. */
export const endOfDay = ({ dueOn, port }: MailFacts): string => {
  const place = portWithCode(port)?.name;
  return `the end of ${dayInWords(dueOn)}${place ? ` in ${place}` : ''}`;
};
/** A legal date, as people write it: no zone can shift it. */
export const dayInWords = (day: string): string =>
  inWords(day, { weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' });
export const shortDay = (day: string): string => inWords(day, { month: 'short', day: 'numeric' });
const inWords = (day: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
