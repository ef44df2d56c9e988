import { describedAs, inWords } from '@landfall/service-kit';
import { registerEnumType } from 'type-graphql';

export enum ReviewStage {
  OPEN = 'OPEN',
  CLAIMED = 'CLAIMED',
  WAITING = 'WAITING',
  DECIDED = 'DECIDED',
  CLOSED = 'CLOSED',
}
registerEnumType(ReviewStage, {
  name: 'ReviewStage',
  description: 'Where a review stands.',
  valuesConfig: {
    OPEN: { description: 'In the queue; no officer holds it.' },
    CLAIMED: { description: 'An officer holds it.' },
    WAITING: { description: 'Waits for the filer: a document was asked for, or the entry was sent back.' },
    DECIDED: { description: 'A release was decided; entries applies it by the law of release, or says why not.' },
    CLOSED: { description: 'The entry was released or withdrawn.' },
  },
});

export enum ReviewDecision {
  RELEASE = 'RELEASE',
  ASK_FOR_DOCUMENT = 'ASK_FOR_DOCUMENT',
  SEND_BACK = 'SEND_BACK',
}
registerEnumType(ReviewDecision, {
  name: 'ReviewDecision',
  description: 'What an officer decides on an entry.',
  valuesConfig: {
    RELEASE: { description: 'Release the goods, as soon as the law of release allows it.' },
    ASK_FOR_DOCUMENT: { description: 'Ask the filer to present a document by a day.' },
    SEND_BACK: { description: 'Send the entry back, so that the filer files it anew.' },
  },
});

export enum ReviewReason {
  IN_ORDER = 'IN_ORDER',
  EXAMINED_AND_IN_ORDER = 'EXAMINED_AND_IN_ORDER',
  QUESTION_ACCEPTED = 'QUESTION_ACCEPTED',
  QUESTION_NOT_ACCEPTED = 'QUESTION_NOT_ACCEPTED',
  FURTHER_DUTY_FOUND = 'FURTHER_DUTY_FOUND',
  VALUE_UNCLEAR = 'VALUE_UNCLEAR',
  ORIGIN_UNCLEAR = 'ORIGIN_UNCLEAR',
  CLASSIFICATION_UNCLEAR = 'CLASSIFICATION_UNCLEAR',
  DESCRIPTION_INADEQUATE = 'DESCRIPTION_INADEQUATE',
  GOODS_DIFFER = 'GOODS_DIFFER',
  OTHER = 'OTHER',
}
const reasonsSay = {
  IN_ORDER: 'The entry is in order.',
  EXAMINED_AND_IN_ORDER: 'The goods were examined and are as declared.',
  QUESTION_ACCEPTED: 'What the filer asked an officer to judge was accepted.',
  QUESTION_NOT_ACCEPTED: 'What the filer asked an officer to judge was not accepted.',
  FURTHER_DUTY_FOUND: 'An examination found further duties or taxes due, which are paid before release.',
  VALUE_UNCLEAR: 'The value must be shown.',
  ORIGIN_UNCLEAR: 'The country of origin must be shown.',
  CLASSIFICATION_UNCLEAR: 'The HTS number is doubtful.',
  DESCRIPTION_INADEQUATE: 'The goods are not described well enough to be examined or classified.',
  GOODS_DIFFER: 'The goods are not as declared.',
  OTHER: 'Another reason, known to Customs.',
} satisfies Record<ReviewReason, string>;
registerEnumType(ReviewReason, {
  name: 'ReviewReason',
  description: 'Why an officer decides so.',
  valuesConfig: describedAs(reasonsSay),
});
/** Each reason in words. */
export const reviewReasons = inWords(reasonsSay);

export enum ReturnReviewReason {
  END_OF_SHIFT = 'END_OF_SHIFT',
  NEEDS_ANOTHER_OFFICER = 'NEEDS_ANOTHER_OFFICER',
  CONFLICT_OF_INTEREST = 'CONFLICT_OF_INTEREST',
  CLAIMED_BY_MISTAKE = 'CLAIMED_BY_MISTAKE',
  OTHER = 'OTHER',
}
registerEnumType(ReturnReviewReason, {
  name: 'ReturnReviewReason',
  description: 'Why a claimed review goes back to the queue undecided.',
  valuesConfig: {
    END_OF_SHIFT: { description: 'The officer’s shift ends.' },
    NEEDS_ANOTHER_OFFICER: { description: 'It needs knowledge that the officer does not have.' },
    CONFLICT_OF_INTEREST: { description: 'The officer must not decide about this party.' },
    CLAIMED_BY_MISTAKE: { description: 'It was claimed by mistake.' },
    OTHER: { description: 'Another reason, known to Customs.' },
  },
});

export enum ReviewQueue {
  UNASSIGNED = 'UNASSIGNED',
  MINE = 'MINE',
  HELD = 'HELD',
  WAITING = 'WAITING',
  STUCK = 'STUCK',
  DECIDED = 'DECIDED',
  CLOSED = 'CLOSED',
  UNANSWERED = 'UNANSWERED',
}
registerEnumType(ReviewQueue, {
  name: 'ReviewQueue',
  description: 'Parts of the officers’ queue.',
  valuesConfig: {
    UNASSIGNED: { description: 'No officer holds them.' },
    MINE: { description: 'The caller holds them.' },
    HELD: { description: 'Some officer holds them.' },
    WAITING: { description: 'They wait for the filer.' },
    STUCK: { description: 'They do not get on; each says why in `stuckReason`.' },
    DECIDED: { description: 'A release was decided and is not yet done.' },
    CLOSED: { description: 'The entry was released or withdrawn.' },
    UNANSWERED: { description: 'A message of the filer’s side waits for an answer, wherever the review stands.' },
  },
});

export enum ExaminationFinding {
  AS_DECLARED = 'AS_DECLARED',
  QUANTITY_DIFFERS = 'QUANTITY_DIFFERS',
  GOODS_NOT_DECLARED = 'GOODS_NOT_DECLARED',
  VALUE_DIFFERS = 'VALUE_DIFFERS',
  ORIGIN_DIFFERS = 'ORIGIN_DIFFERS',
  CLASSIFICATION_DIFFERS = 'CLASSIFICATION_DIFFERS',
  MARKING_MISSING = 'MARKING_MISSING',
  CATEGORY_DIFFERS = 'CATEGORY_DIFFERS',
  PURPOSE_DIFFERS = 'PURPOSE_DIFFERS',
  PROHIBITED_OR_RESTRICTED = 'PROHIBITED_OR_RESTRICTED',
}
registerEnumType(ExaminationFinding, {
  name: 'ExaminationFinding',
  description: 'What an examination of the goods found, by category.',
  valuesConfig: {
    AS_DECLARED: { description: 'Everything is as declared.' },
    QUANTITY_DIFFERS: { description: 'More or less than declared.' },
    GOODS_NOT_DECLARED: { description: 'Goods that were not declared.' },
    VALUE_DIFFERS: { description: 'A value that is not as declared.' },
    ORIGIN_DIFFERS: { description: 'A country of origin that is not as declared. Customs territory alone.' },
    CLASSIFICATION_DIFFERS: { description: 'Goods of another HTS number than declared. Customs territory alone.' },
    MARKING_MISSING: {
      description: 'No mark of the country of origin where one is required. Customs territory alone.',
    },
    CATEGORY_DIFFERS: { description: 'Goods of another category of the excise than declared. American Samoa alone.' },
    PURPOSE_DIFFERS: { description: 'Goods for another purpose than declared. American Samoa alone.' },
    PROHIBITED_OR_RESTRICTED: { description: 'Goods that are prohibited, or need a permit that is missing.' },
  },
});

export enum ReviewDocumentKind {
  COMMERCIAL_INVOICE = 'COMMERCIAL_INVOICE',
  ITEMISED_STATEMENT = 'ITEMISED_STATEMENT',
  BILL_OF_LADING = 'BILL_OF_LADING',
  PACKING_LIST = 'PACKING_LIST',
  PROOF_OF_ORIGIN = 'PROOF_OF_ORIGIN',
  PERMIT = 'PERMIT',
  OTHER = 'OTHER',
}
registerEnumType(ReviewDocumentKind, {
  name: 'ReviewDocumentKind',
  description: 'Kinds of document that an officer may ask for.',
  valuesConfig: {
    COMMERCIAL_INVOICE: { description: 'The commercial invoice, 19 CFR 143.27.' },
    ITEMISED_STATEMENT: { description: 'An itemised statement of value in place of an invoice, 19 CFR 143.27.' },
    BILL_OF_LADING: { description: 'The bill of lading or air waybill.' },
    PACKING_LIST: { description: 'The packing list.' },
    PROOF_OF_ORIGIN: { description: 'Proof of the country of origin.' },
    PERMIT: { description: 'A licence or permit that the goods need.' },
    OTHER: { description: 'Another document, named to the filer by Customs.' },
  },
});
