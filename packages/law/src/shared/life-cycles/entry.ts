// The life of an entry, from its filing to its release, under either law. A decision is not a move: entries applies it
// (law-of-decision.ts), and then the entry moves.
//
// Not modelled: what comes after release (summary, liquidation, protest); recall before the time of entry (19 CFR 141.67),
// since a withdrawal is open here until an officer takes the entry up.
import { isTheEnd, type LifeCycle, type Move } from '@landfall/rule';
import type { StandingFacts } from '../decision-facts.js';
import { entryAwaitsRelease, entryIsUnderReview } from '../entry-standing.js';
import { entryStatuses, type EntryStatus } from '../../words/entry-statuses.js';

type Standing = Pick<StandingFacts, 'decision' | 'status' | 'awaitsFurtherFiling'>;
type EntryMove = Move<EntryStatus, Standing>;

const changed = ['entry.changed'] as const;
const ofThisHouse = { citations: [] } as const;

const askForDocument: EntryMove = {
  ...{ ...ofThisHouse, name: 'ASK_FOR_DOCUMENT', from: ['IN_REVIEW'], to: 'WAITING_FOR_FILER', by: ['OFFICER'] },
  says: 'An officer asks for a document, and the entry waits for it.',
  needs: [entryIsUnderReview],
  notice: { events: changed, mails: ['document-asked'] },
};

const sendBack: EntryMove = {
  ...{ ...ofThisHouse, name: 'SEND_BACK', from: ['IN_REVIEW'], to: 'WAITING_FOR_FILER', by: ['OFFICER'] },
  says: 'An officer sends the entry back, to be corrected and filed again.',
  needs: [entryIsUnderReview],
  notice: { events: changed, mails: ['sent-back'] },
};

const release: EntryMove = {
  ...{ name: 'RELEASE', from: ['IN_REVIEW', 'WAITING_FOR_FILER'], to: 'RELEASED', by: ['OFFICER'] },
  says: 'An officer releases the goods; a document that was asked for may be done without.',
  citations: ['19 CFR 143.34'],
  needs: [entryAwaitsRelease],
  notice: { events: ['entry.changed', 'entry.released'], mails: ['released'] },
};

export const pay: EntryMove = {
  ...{ name: 'PAY', from: ['PAYMENT_DUE'], to: 'RELEASED', by: ['CASHIER'] },
  says: 'What is due is paid, and the release that was decided follows.',
  citations: ['19 CFR 143.28', 'ASCA 11.1001'],
  notice: { events: ['payment.recorded', 'entry.changed', 'entry.released'], mails: ['paid', 'released'] },
};

export const entryLife: LifeCycle<EntryStatus> = {
  of: 'an entry',
  states: entryStatuses,
  moves: [
    {
      ...{ ...ofThisHouse, name: 'FILE', from: [], to: 'FILED', by: ['FILER'] },
      says: 'A filing is accepted, and an entry is made of it.',
      notice: { events: ['entry.filed'], mails: ['filed'] },
    },
    {
      ...{ ...ofThisHouse, name: 'TAKE_UP', from: ['FILED'], to: 'IN_REVIEW', by: ['PLATFORM'] },
      says: 'The entry comes into the officers’ queue.',
      notice: { events: changed, mails: [] },
    },
    askForDocument,
    {
      ...{ ...ofThisHouse, name: 'PRESENT', from: ['WAITING_FOR_FILER'], to: 'IN_REVIEW', by: ['FILER'] },
      says: 'The document that was asked for is presented, and the entry goes back to review.',
      notice: { events: changed, mails: [] },
    },
    sendBack,
    {
      ...{ ...ofThisHouse, name: 'FILE_AGAIN', from: ['WAITING_FOR_FILER'], to: 'FILED', by: ['FILER'] },
      says: 'What was sent back is filed again, under its reference.',
      notice: { events: ['entry.changed', 'entry.filed'], mails: ['filed'] },
    },
    release,
    {
      ...{ name: 'AWAIT_PAYMENT', from: ['IN_REVIEW', 'WAITING_FOR_FILER'], to: 'PAYMENT_DUE', by: ['OFFICER'] },
      says: 'An officer decides the release, for which only a payment is missing.',
      citations: ['19 CFR 143.28', 'ASCA 11.1001'],
      notice: { events: changed, mails: ['payment-due'] },
    },
    pay,
    {
      ...{ name: 'FIND_OTHERWISE', from: ['PAYMENT_DUE'], to: 'IN_REVIEW', by: ['PLATFORM'] },
      says: 'The deposit fixes the time of entry, and the law finds on that day what bars the release.',
      citations: ['19 CFR 141.68'],
      notice: { events: ['payment.recorded', 'entry.changed', 'entry.decision-not-applied'], mails: ['paid'] },
    },
    {
      ...{ ...ofThisHouse, name: 'WITHDRAW', to: 'WITHDRAWN', by: ['FILER'] },
      from: ['FILED', 'IN_REVIEW', 'WAITING_FOR_FILER', 'PAYMENT_DUE'],
      says: 'The filer takes the entry back; whether that is still open, its review says.',
      notice: { events: changed, mails: [] },
    },
  ],
};

/** Released or withdrawn: it changes no more. */
export const entryHasEnded = (status: EntryStatus): boolean => isTheEnd(entryLife, status);
