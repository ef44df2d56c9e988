// Who may act for whom, from when until when, and what is wrong with giving or ending it: decided without storage.
import { makeEvent, type NewEvent } from '@landfall/events';
import { countParam, Temporal } from '@landfall/rule';
import { newId, userError, type UserError } from '@landfall/service-kit';
import type { MandateRequestRow, MandateRow } from '../account/mandate.table.js';

type Given = Pick<MandateRow, 'id' | 'clientAccountId' | 'brokerAccountId' | 'givenOn'> &
  Partial<Pick<MandateRow, 'scope' | 'endsOn' | 'receiverName' | 'receiverAddress'>>;

/** A client gives a broker leave to act for it: the mandate, and the event that tells of it. */
export function mandateGiven({
  scope = 'FILE',
  endsOn = null,
  receiverName = null,
  receiverAddress = null,
  ...given
}: Given): { mandate: MandateRow; event: NewEvent } {
  const { id: mandateId, clientAccountId, brokerAccountId, givenOn } = given;
  const event = makeEvent(
    'mandate.given',
    { mandateId, clientAccountId, brokerAccountId, givenOn, scope, ...(endsOn ? { endsOn } : {}) },
    { subject: mandateId, partitionkey: clientAccountId },
  );
  return { mandate: { ...given, scope, endsOn, receiverName, receiverAddress, endedOn: null }, event };
}

/** It ends with a day, the first on which it no longer holds. */
export function mandateEnded(mandate: MandateRow, endedOn: string): NewEvent {
  mandate.endedOn = endedOn;
  const { id: mandateId, clientAccountId, brokerAccountId } = mandate;
  return makeEvent(
    'mandate.ended',
    { mandateId, clientAccountId, brokerAccountId, endedOn },
    { subject: mandateId, partitionkey: clientAccountId },
  );
}

/** Of what was asked, given and has not ended. */
export interface Terms {
  receiverName: string;
  receiverAddress: string;
  since: string | null;
  until: string | null;
}

interface ToGive {
  terms: Terms;
  request: MandateRequestRow | null;
  /** Who gives. */
  clientAccountId: string;
  /** One that stands between the two already. */
  standing: MandateRow | null;
  today: string;
}

/** All that is wrong with giving a mandate. */
export function findingsOfGiving({ terms, request, clientAccountId, standing, today }: ToGive): UserError[] {
  const { receiverName, receiverAddress, since, until } = terms;
  if (!request) return [noSuchRequest];
  if (request.brokerAccountId === clientAccountId) return [toYourself];
  if (standing) return [standsAlready];
  const first = since ?? today;
  return [
    ...findingsOfText('receiverName', receiverName, longestName),
    ...findingsOfText('receiverAddress', receiverAddress, longestAddress),
    ...(first < today ? [beginsBeforeToday] : []),
    ...(until !== null && until <= first ? [endsBeforeItBegins] : []),
    ...(until !== null && until > longestEnd(first) ? [endsTooLate] : []),
  ];
}

export const longestName = 200;
const longestAddress = 500;
const longestEnd = (first: string): string => Temporal.PlainDate.from(first).add({ years: 10 }).toString();

/** That a text is there and not too long. */
export function findingsOfText(field: string, text: string, most: number): UserError[] {
  if (text.trim() === '')
    return [
      userError('TEXT_MISSING', 'This is empty.', [field], { nextStep: 'Write it as you would on an envelope.' }),
    ];
  if (text.length <= most) return [];
  return [
    userError('TEXT_TOO_LONG', 'This has at most {most} characters.', [field], {
      params: { most: countParam(most) },
      nextStep: 'Shorten it.',
    }),
  ];
}

/** All that is wrong with ending a mandate. */
export function findingsOfEnding(mandate: MandateRow | null): UserError[] {
  if (!mandate) return [noSuchMandate];
  if (mandate.scope !== 'FILE') return [wholeAccountStays];
  return mandate.endedOn === null ? [] : [endedBefore];
}

export const newMandateId = (): string => newId('mnd');

/** Wrong, used, over and another's own look the same. */
export const noSuchRequest = userError(
  'MANDATE_REQUEST_NOT_THERE',
  'Nobody asks you by this link: it is not whole, was used, or is over.',
  ['code'],
  { nextStep: 'Ask whoever sent it to send you a new one.' },
);
const toYourself = userError('MANDATE_TO_YOURSELF', 'This link is your own: send it to your client.', ['code'], {
  nextStep: 'The client opens it, signs in and answers.',
});
const standsAlready = userError(
  'MANDATE_STANDS_ALREADY',
  'You have given them a mandate already, and it has not ended.',
  ['code'],
  { nextStep: 'To give another one, end that first.' },
);
const beginsBeforeToday = userError('MANDATE_BEGINS_BEFORE_TODAY', 'It would begin before today.', ['since'], {
  nextStep: 'Give today or a later day, or none.',
});
const endsBeforeItBegins = userError(
  'MANDATE_ENDS_BEFORE_IT_BEGINS',
  'The first day on which it no longer holds is not after the first on which it does.',
  ['until'],
  { nextStep: 'Give a later day, or none.' },
);
const endsTooLate = userError('MANDATE_ENDS_TOO_LATE', 'A day more than ten years ahead is no end.', ['until'], {
  nextStep: 'Give an earlier day, or none: you can end it at any time.',
});
const noSuchMandate = userError('MANDATE_NOT_THERE', 'There is no such mandate, or it is not yours.', ['mandateId'], {
  nextStep: 'Look at your mandates again.',
});
const wholeAccountStays = userError(
  'MANDATE_OVER_WHOLE_ACCOUNT',
  'This one was given when what a guest began was taken under another account, and stays.',
  ['mandateId'],
  { nextStep: 'Nothing is to be done: it reaches nothing but what was begun as that guest.' },
);
const endedBefore = userError('MANDATE_ENDED_ALREADY', 'It has ended already.', ['mandateId'], {
  nextStep: 'Nothing is left to end.',
});
