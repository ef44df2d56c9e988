// The life of a request for a document: an officer asks, the filer presents. Its last day is no move: when it
// has passed unanswered, the parties and the port are told, and the document may still be presented.
import type { LifeCycle, Move, Rule } from '@landfall/rule';
import { requestStatuses, type RequestStatus } from '../../words/document-requests.js';

interface AnswerFacts {
  readonly status: RequestStatus;
}

export const requestIsNotAnswered: Rule<AnswerFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A request is answered once.',
  nextStep: 'If an officer needs something more, there will be another request.',
  broken: ({ status }) => (status === 'ANSWERED' ? [['requestId']] : []),
  tells: 'This request was answered already.',
};

export const documentIsStillNeeded: Rule<AnswerFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A document is presented as long as its entry needs it.',
  nextStep: 'There is nothing left to do for this request.',
  broken: ({ status }) => (status === 'NO_LONGER_NEEDED' ? [['requestId']] : []),
  tells: 'The entry no longer needs this document.',
};

export const answer: Move<RequestStatus, AnswerFacts> = {
  ...{ name: 'ANSWER', from: ['OPEN'], to: 'ANSWERED', by: ['FILER'], citations: [] },
  says: 'The filer presents what was asked for.',
  needs: [requestIsNotAnswered, documentIsStillNeeded],
  notice: { events: ['document.presented', 'request.answered'], mails: [] },
};

export const requestLife: LifeCycle<RequestStatus> = {
  of: 'a request for a document',
  states: requestStatuses,
  moves: [
    {
      ...{ name: 'ASK', from: [], to: 'OPEN', by: ['OFFICER'], citations: [] },
      says: 'An officer asks for a document, and the parties to the entry are told.',
      notice: { events: ['request.opened'], mails: [] },
    },
    answer,
    {
      ...{ name: 'END', from: ['OPEN'], to: 'NO_LONGER_NEEDED', by: ['PLATFORM'], citations: [] },
      says: 'The entry is released or withdrawn without it, or the decision that asks for it was not applied.',
      notice: { events: [], mails: [] },
    },
  ],
};
