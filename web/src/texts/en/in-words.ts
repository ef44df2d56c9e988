import type {
  DecisionReason,
  DeterminationKind,
  DocumentKind,
  EntryStatus,
  FormalEntryGround,
  ModeOfTransport,
  PaymentMeans,
  ReversalReason,
} from '@landfall/law';

/** How codes of an entry and of its log read, for every folder that tells of entries. */
export const inWords = {
  status: {
    FILED: {
      label: 'Accepted',
      means: 'Customs has accepted the filing. No officer has it yet.',
      next: 'Nothing to do: Customs takes it up next.',
    },
    IN_REVIEW: {
      label: 'In review',
      means: 'Customs looks at the entry: it waits in the officers’ queue, or an officer has taken it up.',
      next: 'Nothing to do: an officer decides next.',
    },
    WAITING_FOR_FILER: {
      label: 'Waiting for the filer',
      means: 'An officer looked at the entry and needs something from the filer before deciding.',
      next: 'The filer answers what the officer asked.',
    },
    PAYMENT_DUE: {
      label: 'Payment due',
      means: 'An officer decided to release the goods. Only a payment is missing.',
      next: 'The amount due is paid to the cashier at the port.',
    },
    RELEASED: {
      label: 'Released',
      means: 'Customs has released the goods. They may be taken.',
      next: 'Nothing to do.',
    },
    WITHDRAWN: { label: 'Withdrawn', means: 'The entry was taken back before a decision.', next: 'Nothing to do.' },
  } satisfies Record<EntryStatus, { label: string; means: string; next: string }>,
  /** The same to those whose entry it is. */
  yours: {
    FILED: {
      label: 'Accepted',
      means: 'Customs has accepted your filing. No officer has it yet.',
      next: 'You need not do anything: Customs takes it up next.',
    },
    IN_REVIEW: {
      label: 'In review',
      means: 'Your entry waits in the officers’ queue.',
      next: 'You need not do anything: an officer decides next.',
    },
    WAITING_FOR_FILER: {
      label: 'Customs waits for you',
      means: 'An officer looked at your entry and needs something from you before deciding.',
      next: 'Answer what the officer asked.',
    },
    PAYMENT_DUE: {
      label: 'Payment due',
      means: 'An officer decided to release your goods. Only a payment is missing.',
      next: 'Pay the amount due to the cashier at the port.',
    },
    RELEASED: {
      label: 'Released',
      means: 'Customs has released your goods. You may take them.',
      next: 'You need not do anything.',
    },
    WITHDRAWN: {
      label: 'Withdrawn',
      means: 'You took the entry back before a decision.',
      next: 'You need not do anything.',
    },
  } satisfies Record<EntryStatus, { label: string; means: string; next: string }>,
  reason: {
    VALUE_UNCLEAR: 'the value must be shown',
    CLASSIFICATION_UNCLEAR: 'what kind of goods these are is not clear',
    DESCRIPTION_INADEQUATE: 'the goods are not described well enough',
    ORIGIN_UNCLEAR: 'the country of origin must be shown',
    GOODS_DIFFER: 'the goods are not as declared',
    IN_ORDER: 'everything is in order',
    EXAMINED_AND_IN_ORDER: 'the goods were examined and are as declared',
    QUESTION_ACCEPTED: 'what you asked was accepted',
    QUESTION_NOT_ACCEPTED: 'what you asked was not accepted',
    FURTHER_DUTY_FOUND: 'an examination of the goods found further duty to be paid',
    OTHER: 'another reason',
  } satisfies Record<DecisionReason, string>,
  document: {
    COMMERCIAL_INVOICE: 'commercial invoice',
    ITEMISED_STATEMENT: 'itemised statement of value',
    PACKING_LIST: 'packing list',
    BILL_OF_LADING: 'bill of lading or air waybill',
    PROOF_OF_ORIGIN: 'proof of origin',
    PERMIT: 'permit',
    OTHER: 'other document',
  } satisfies Record<DocumentKind, string>,
  /** By what means was paid, after an amount: `$62.50 in cash`. */
  means: {
    CASH: 'in cash',
    CHECK: 'by check',
    CARD: 'by card',
    MONEY_ORDER: 'by money order',
    TRANSFER: 'by bank transfer',
    OTHER: 'by other means',
  } satisfies Record<PaymentMeans, string>,
  /** Why a payment was taken back. */
  reversal: {
    WRONG_AMOUNT: 'a wrong amount was recorded',
    WRONG_ENTRY: 'it was for another entry',
    WRONG_MEANS: 'other means were recorded',
    RECORDED_TWICE: 'it was recorded twice',
    NOT_HONORED: 'it was not honored',
  } satisfies Record<ReversalReason, string>,
  mode: {
    AIR: 'air',
    VESSEL: 'sea',
    MAIL: 'mail',
    TRUCK: 'road',
    RAIL: 'rail',
    HAND_CARRIED: 'hand',
  } satisfies Record<ModeOfTransport, string>,
  /** What the law leaves to an office, as it was determined. */
  determined: {
    is: {
      FORMAL_ENTRY_REQUIRED: 'Customs requires a formal entry of the goods',
      GOODS_UNIQUE: 'The Commissioner found the goods unique',
      ENTERED_SEPARATELY: 'The Center director lets the goods be entered separately',
    } satisfies Record<DeterminationKind, string>,
    isNoLonger: {
      FORMAL_ENTRY_REQUIRED: 'Customs no longer requires a formal entry of the goods',
      GOODS_UNIQUE: 'The Commissioner no longer finds the goods unique',
      ENTERED_SEPARATELY: 'The Center director no longer lets the goods be entered separately',
    } satisfies Record<DeterminationKind, string>,
    ground: {
      ADMISSIBILITY: 'to enforce what may be imported',
      REVENUE: 'to protect the revenue',
      EFFICIENCY: 'for the efficient conduct of customs business',
    } satisfies Record<FormalEntryGround, string>,
    because: '{{what}}, {{why}}',
  },
  withheld: 'Erased, or not shown to you',
  paid: '{{paid}}, receipt {{receiptNumber}}',
  givenBack: '{{paid}}, voucher {{voucherNumber}}',
  customsWrote: 'Customs wrote a message',
  tookUp: 'The entry took up a document that was presented',
  /** What the log says of a kind of event, by its name: `entry.filed`. */
  actor: {
    YOU: 'You',
    COLLEAGUE: 'A colleague',
    YOUR_SYSTEM: 'Your own system',
    ACCOUNT: 'Another account',
    CUSTOMS: 'Customs',
    ofCustoms: '{{name}}, Customs',
    PLATFORM: 'The platform',
    ERASED: 'Somebody whose account was erased',
  },
  events: {
    account: {
      opened: 'Account opened',
      claimed: 'E-mail shown to be yours',
    },
    mandate: {
      given: 'A mandate was given',
      ended: 'A mandate ended',
    },
    participation: {
      changed: 'Standing in ABI changed',
    },
    'payment-method': {
      changed: 'Means of payment changed',
    },
    credential: {
      changed: 'A license, permit or bond changed',
    },
    determination: {
      made: 'An office made a determination',
    },
    office: {
      changed: 'Somebody’s office changed',
    },
    rights: {
      changed: 'Rights changed',
    },
    session: {
      ended: 'Signed out',
    },
    entry: {
      filed: 'Filed and accepted',
      changed: 'Status changed',
      released: 'Released',
      shared: 'Shared with another account',
      'decision-not-applied': 'A decision was not applied',
      'message-written': 'A message was written to Customs',
      'thread-closed': 'Customs closed the messages',
      arrived: 'What the goods come on has arrived',
      determined: 'Something was determined about an entry',
      'request-overdue': 'It goes on waiting for a document that is overdue',
    },
    message: { written: 'A message was written' },
    thread: { closed: 'Customs closed the messages' },
    payment: {
      recorded: 'A payment was taken',
      reversed: 'A payment was taken back',
    },
    refund: {
      owed: 'Money is owed back',
      paid: 'Money was given back',
    },
    draft: {
      named: 'A draft was begun',
    },
    filing: {
      refused: 'A filing was refused',
    },
    conveyance: {
      arrived: 'A flight or ship arrived',
    },
    review: {
      opened: 'Taken into the officers’ queue',
      claimed: 'Claimed by an officer',
      returned: 'Put back into the queue',
      'examination-set': 'Another examination was set by an officer',
      decided: 'Decided by an officer',
      withdrawn: 'Withdrawn by the filer',
      overdue: 'What it waits for is overdue',
    },
    document: {
      stored: 'A document was stored',
      rejected: 'A document was not taken',
      presented: 'A document was presented',
    },
    sandbox: {
      'clock-set': 'The clock of the sandbox was set',
    },
    request: {
      opened: 'A document was asked for',
      overdue: 'The last day of a document request passed',
      answered: 'A document request was answered',
    },
  },
};
