import type {
  Decision,
  DecisionReason,
  DeterminationKind,
  ExaminationFinding,
  RateUnit,
  ReasonOfReturn,
  ReasonToPutBack,
} from '@landfall/law';

const decision = {
  RELEASE: { label: 'Release', hint: 'The goods may be taken once the law of release allows it.', press: 'Release' },
  ASK_FOR_DOCUMENT: { label: 'Ask for a document', hint: 'The filer presents it by a day.', press: 'Ask for it' },
  SEND_BACK: {
    label: 'Send back',
    hint: 'The filer mends the declaration and files again.',
    press: 'Send back',
  },
} satisfies Record<Decision, { label: string; hint: string; press: string }>;

/** What an officer decides, examines and asks for on the desk. */
export const decide = {
  title: 'Decision',
  byHolder: 'Whoever holds the review decides.',
  noteKept: 'What you wrote is kept until you hold it again.',
  standsAt: 'The entry stands at',
  atCashier: '{{amount}} at the cashier, and it is released',
  what: 'What you decide',
  ...decision,
  press: 'Decide',
  deciding: 'Deciding…',
  kept: 'Your note and choices are kept.',
  note: 'Note for Customs',
  noteHint: 'Only Customs reads this. It is kept with the decision.',
  words: 'What the filer reads',
  wordsHint: 'It stands on the filer’s page with your decision. Up to 2,000 characters.',
  lineNumbers: 'Lines it is about',
  lineNumbersHint: 'Their numbers, for example 2, 5-7. The filer sees them marked.',
  wordsNeeded:
    'Say in words what you chose no name for: it is all that the filer learns of it. Up to 2,000 characters.',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  reasons: {
    IN_ORDER: 'In order',
    EXAMINED_AND_IN_ORDER: 'Examined, and as declared',
    QUESTION_ACCEPTED: 'What the filer asked is accepted',
    FURTHER_DUTY_FOUND: 'An examination found further duty',
    VALUE_UNCLEAR: 'The value must be shown',
    DESCRIPTION_INADEQUATE: 'The description is not adequate',
    CLASSIFICATION_UNCLEAR: 'The tariff number is doubtful',
    ORIGIN_UNCLEAR: 'The origin must be shown',
    GOODS_DIFFER: 'The goods are not as declared',
    QUESTION_NOT_ACCEPTED: 'What the filer asked is not accepted',
    OTHER: 'Another reason, said to the filer',
  } satisfies Record<DecisionReason, string>,
  categoryUnclear: 'The category of the goods is doubtful',
  document: 'Which document',
  chooseDocument: 'Choose a document',
  otherDocument: 'Another document, named to the filer',
  dueOn: 'Last day to present it',
  dueOnHint: 'A day at the port.',
  dueOnProposed: 'A day at the port, which counts to its end. Proposed: {{day}}, {{counted}}.',
  noWorkingDay: 'Customs at {{port}} does not work on {{day}}. The next working day is {{next}}. You may leave it.',
  holiday:
    'Customs at {{port}} does not work on {{day}}: {{name}}. The next working day is {{next}}. You may leave it.',
  assess: 'Excise that you assess',
  assessHint:
    'Goods of a listed category are taken to have a rate of their own (ASCA 11.1002, as far as the list was read).',
  assessLine: 'Line {{n}}: {{goods}}',
  bought: '{{quantity}}, bought for {{amount}}',
  assessOn: 'Excise on line {{n}}',
  again: 'If it is as you mean it, press the button once more.',
  furtherDue: 'Further duties and taxes found due',
  furtherDueHint:
    'What the examination adds to the duty that was declared. The release waits until it is paid, on a statement too (19 CFR 143.28).',
  question: 'The filer asks you to judge',
  yes: 'I accept it',
  no: 'I do not accept it',
  questionNote: 'Note on this answer',
  open: {
    decision: 'Choose what you decide.',
    question: 'Answer what the filer asks.',
    assessment: 'Enter the excise on line {{n}} in dollars and cents, as 12.50.',
    document: 'Choose which document you ask for.',
    dueOn: 'Enter the last day to present it.',
    reason: 'Choose the reason.',
    furtherDue: 'Enter the further duty in dollars and cents, as 45.00.',
    words: 'Write what the filer reads: no list says it.',
    lineNumbers: 'Enter numbers of lines from 1 to {{last}}, for example 2, 5-7.',
    wordsTooLong: 'What the filer reads is longer than can be sent. Shorten it.',
  },
  examination: {
    title: 'Examination of the goods',
    none: 'None is recorded for this filing.',
    note: 'Note on the examination',
    begin: 'Record an examination',
    found: 'What was found',
    record: 'Record what was found',
    recording: 'Recording…',
    cancel: 'Cancel',
  },
  finding: {
    AS_DECLARED: 'Everything is as declared',
    QUANTITY_DIFFERS: 'Quantity differs',
    CLASSIFICATION_DIFFERS: 'Other goods than the tariff number says',
    ORIGIN_DIFFERS: 'Origin differs',
    VALUE_DIFFERS: 'Value differs',
    GOODS_NOT_DECLARED: 'Goods that were not declared',
    MARKING_MISSING: 'No mark of origin',
    CATEGORY_DIFFERS: 'Goods of another category than declared',
    PURPOSE_DIFFERS: 'Brought in for another purpose than declared',
    PROHIBITED_OR_RESTRICTED: 'Prohibited, or a permit is missing',
  } satisfies Record<ExaminationFinding, string>,
};

/** From a rate and what was found to the excise on a line. */
export const rate = {
  heldPercent: 'The rate is {{rate}} % of what was paid.',
  heldPerLitre: 'At this strength the rate is {{rateUsd}} a litre.',
  unit: 'The rate that you take is',
  units: {
    PERCENT_OF_VALUE: 'per cent of what was paid',
    USD_PER_LITRE: 'dollars a litre',
    USD_PER_GALLON: 'dollars a gallon',
    USD_PER_PIECE: 'dollars a piece',
    USD_PER_KG: 'dollars a kilogram',
  } satisfies Record<RateUnit, string>,
  rate: 'Rate',
  rateHint: 'No rate is held here for these goods. The filer reads the one that you take.',
  found: {
    PERCENT_OF_VALUE: 'Value found, in dollars',
    USD_PER_LITRE: 'Litres found',
    USD_PER_GALLON: 'Gallons found',
    USD_PER_PIECE: 'Pieces found',
    USD_PER_KG: 'Kilograms found',
  } satisfies Record<RateUnit, string>,
  declared: 'Declared: {{quantity}}. Leave it empty if it is so.',
  strength: 'Strength found, in % of volume',
  strengthHint: 'Leave it empty if it is as declared.',
  takeOver: 'Take over {{amount}}',
};

/** What the law leaves to an office. */
export const determined = {
  title: 'Left to an office',
  none: 'Nothing was determined about this entry.',
  who: {
    FORMAL_ENTRY_REQUIRED: 'That a formal entry is required, any officer of the port determines (19 CFR 143.22).',
    GOODS_UNIQUE: 'That the goods are unique, the Commissioner determines (19 CFR 143.21(j)).',
    ENTERED_SEPARATELY: 'That the goods may be entered separately, the Center director determines (19 CFR 141.52).',
  } satisfies Record<DeterminationKind, string>,
  heldBy: 'Today that is {{names}}.',
  heldByNobody: 'Nobody holds that office today.',
  begin: 'Make a determination',
  what: 'What you determine',
  chooseWhat: 'Choose what you determine',
  why: 'For what it is required',
  chooseWhy: 'Choose for what it is required',
  note: 'Note on what you determine',
  /** What comes of it. */
  then: {
    FORMAL_ENTRY_REQUIRED:
      'The entry is not released as informal, and is refused when it is filed again. The filer reads that, and for what it is required.',
    GOODS_UNIQUE:
      'Goods that are neither bought nor for sale may then be entered informally at any value. The filer reads that.',
    ENTERED_SEPARATELY:
      'The goods count as a portion of their consignment, up to the limit of 19 CFR 143.21(c). The filer reads that.',
  } satisfies Record<DeterminationKind, string>,
  thenNoLonger: {
    FORMAL_ENTRY_REQUIRED: 'The entry may be released as informal, or filed again. The filer reads that.',
    GOODS_UNIQUE: 'A further filing is judged by its value again. The filer reads that.',
    ENTERED_SEPARATELY: 'The goods no longer count as a portion. The filer reads that.',
  } satisfies Record<DeterminationKind, string>,
  press: 'Determine it',
  determining: 'Determining…',
  cancel: 'Cancel',
};

const cameBack = {
  IDLE: 'It came back to the queue: its holder did nothing about it for 30 minutes.',
  END_OF_SHIFT: 'It came back to the queue: the officer’s shift ended.',
  NEEDS_ANOTHER_OFFICER: 'It came back to the queue: it needs knowledge that the officer did not have.',
  CONFLICT_OF_INTEREST: 'It came back to the queue: the officer must not decide about this party.',
  CLAIMED_BY_MISTAKE: 'It came back to the queue: it was claimed by mistake.',
  OTHER: 'It came back to the queue.',
  REQUEST_ANSWERED: 'It came back to the queue: the filer presented what was asked for.',
  DECISION_NOT_APPLIED: 'It came back to the queue: the decision could not be applied by the law of release.',
  RIGHTS_CHANGED: 'It came back to the queue: its holder no longer decides at this port.',
} satisfies Record<ReasonOfReturn, string>;

/** A claim that goes, or went, back to the queue. */
export const returned = {
  putBack: 'Put back',
  puttingBack: 'Putting back…',
  cancel: 'Cancel',
  why: 'Why it goes back',
  chooseReason: 'Choose a reason',
  missing: 'Choose why it goes back.',
  reason: {
    END_OF_SHIFT: 'End of shift',
    NEEDS_ANOTHER_OFFICER: 'Needs another officer',
    CONFLICT_OF_INTEREST: 'Conflict of interest',
    CLAIMED_BY_MISTAKE: 'Claimed by mistake',
    OTHER: 'Another reason',
  } satisfies Record<ReasonToPutBack, string>,
  cameBack,
  toHolder: {
    ...cameBack,
    IDLE: 'Your claim went back to the queue, since nothing was done about it for 30 minutes.',
    END_OF_SHIFT: 'Your claim is back in the queue: end of shift.',
    NEEDS_ANOTHER_OFFICER: 'Your claim is back in the queue: it needs another officer.',
    CONFLICT_OF_INTEREST: 'Your claim is back in the queue: conflict of interest.',
    CLAIMED_BY_MISTAKE: 'Your claim is back in the queue: claimed by mistake.',
    OTHER: 'Your claim is back in the queue.',
  } satisfies Record<ReasonOfReturn, string>,
  kept: 'What you wrote is kept on this page.',
};
