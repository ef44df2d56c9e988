// The longest time that an officer can give for presenting a document; what is proposed stands in last-day-of-request.ts. Apart
// from it, since the law of a decision is read in browsers and where nobody counts working days: this length needs none.
import type { Clock } from '@landfall/rule';

export const lengthOfThisHouse = { from: '2016-08-26', by: 'a length of this house', trust: 'HOUSE' } as const;
export const runsFromAsking = 'the day at the port on which an officer asks';

/** The clock of a request, by its code: what happens when it has run out happens where no working days are counted. */
export const documentAskedFor = 'DOCUMENT_ASKED_FOR';

export const requestEnds: Clock<'YEAR'> = {
  code: 'REQUEST_ENDS',
  citation: null,
  says: 'The last day to present a document lies within this time.',
  runsFrom: runsFromAsking,
  length: {
    says: 'the longest time that an officer can give for presenting a document',
    citation: null,
    values: [{ ...lengthOfThisHouse, is: { count: 1, unit: 'YEAR' } }],
  },
  whenRunOut: 'No later day is taken.',
};
