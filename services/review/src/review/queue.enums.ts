import { registerEnumType } from 'type-graphql';

export enum ReviewRegime {
  US_CBP = 'US_CBP',
  AS_TERRITORY = 'AS_TERRITORY',
}
registerEnumType(ReviewRegime, {
  name: 'ReviewRegime',
  description: 'The law that the entry under review comes under.',
  valuesConfig: {
    US_CBP: { description: 'The customs territory of the United States, 19 CFR.' },
    AS_TERRITORY: { description: 'American Samoa and its own excise, ASCA title 11.' },
  },
});

export enum ReviewStuckReason {
  DECISION_NOT_APPLIED = 'DECISION_NOT_APPLIED',
  DOCUMENT_OVERDUE = 'DOCUMENT_OVERDUE',
  NO_OUTCOME = 'NO_OUTCOME',
}
registerEnumType(ReviewStuckReason, {
  name: 'ReviewStuckReason',
  description: 'Why a review does not get on.',
  valuesConfig: {
    DECISION_NOT_APPLIED: { description: 'The last decision could not be applied, and nothing was decided since.' },
    DOCUMENT_OVERDUE: { description: 'A document was asked for, and its last day has passed.' },
    NO_OUTCOME: { description: 'A release was decided over five minutes ago, and entries has not answered.' },
  },
});

export enum ReviewReturnedReason {
  END_OF_SHIFT = 'END_OF_SHIFT',
  NEEDS_ANOTHER_OFFICER = 'NEEDS_ANOTHER_OFFICER',
  CONFLICT_OF_INTEREST = 'CONFLICT_OF_INTEREST',
  CLAIMED_BY_MISTAKE = 'CLAIMED_BY_MISTAKE',
  OTHER = 'OTHER',
  IDLE = 'IDLE',
  REQUEST_ANSWERED = 'REQUEST_ANSWERED',
  DECISION_NOT_APPLIED = 'DECISION_NOT_APPLIED',
  RIGHTS_CHANGED = 'RIGHTS_CHANGED',
}
registerEnumType(ReviewReturnedReason, {
  name: 'ReviewReturnedReason',
  description: 'Why a review came back to the queue.',
  valuesConfig: {
    END_OF_SHIFT: { description: 'The officer’s shift ended.' },
    NEEDS_ANOTHER_OFFICER: { description: 'It needs knowledge that the officer did not have.' },
    CONFLICT_OF_INTEREST: { description: 'The officer must not decide about this party.' },
    CLAIMED_BY_MISTAKE: { description: 'It was claimed by mistake.' },
    OTHER: { description: 'Another reason, known to Customs.' },
    IDLE: { description: 'Its holder did nothing about it for 30 minutes.' },
    REQUEST_ANSWERED: { description: 'The filer presented what was asked for.' },
    DECISION_NOT_APPLIED: { description: 'The decision could not be applied by the law of release.' },
    RIGHTS_CHANGED: { description: 'Its holder may no longer decide at this port.' },
  },
});

export enum ReviewEntryChanged {
  FURTHER_FILING = 'FURTHER_FILING',
  DOCUMENT_PRESENTED = 'DOCUMENT_PRESENTED',
  PAYMENT_DUE = 'PAYMENT_DUE',
  WAITING_FOR_FILER = 'WAITING_FOR_FILER',
  RELEASED = 'RELEASED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReviewEntryChanged, {
  name: 'ReviewEntryChanged',
  description: 'What happened to an entry under review.',
  valuesConfig: {
    FURTHER_FILING: { description: 'The filer filed it again, with other data.' },
    DOCUMENT_PRESENTED: { description: 'The filer presented a document.' },
    PAYMENT_DUE: { description: 'A release was decided and waits for a payment alone.' },
    WAITING_FOR_FILER: { description: 'It waits for its filer.' },
    RELEASED: { description: 'The goods were released.' },
    WITHDRAWN: { description: 'The filer withdrew it.' },
  },
});
