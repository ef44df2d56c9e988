// How long an officer may hold a review without doing anything about it. No law states it.
import type { Clock, TimeUnit } from '@landfall/rule';

export const claimIsWorkedOn: Clock<TimeUnit> = {
  code: 'CLAIM_IDLE',
  citation: null,
  says: 'Who holds a review does something about it.',
  runsFrom: 'what its holder last did about it',
  length: {
    says: 'how long a review may be held without anything being done about it',
    citation: null,
    values: [{ from: '2016-08-26', is: { count: 30, unit: 'MINUTE' }, by: 'a length of this house', trust: 'HOUSE' }],
  },
  whenRunOut: 'The review goes back to the queue.',
};
