import type { Decision, DocumentKind, Reason } from './decision-draft.ts';

type Choice<V> = { value: V; label: string };

const inOrder: readonly Choice<Reason>[] = [
  { value: 'IN_ORDER', label: 'In order' },
  { value: 'EXAMINED_AND_IN_ORDER', label: 'Examined, and as declared' },
  { value: 'QUESTION_ACCEPTED', label: 'What the filer asked is accepted' },
];
const inDoubt: readonly Choice<Reason>[] = [
  { value: 'VALUE_UNCLEAR', label: 'The value must be shown' },
  { value: 'DESCRIPTION_INADEQUATE', label: 'The description is not adequate' },
  { value: 'CLASSIFICATION_UNCLEAR', label: 'The tariff number is doubtful' },
  { value: 'ORIGIN_UNCLEAR', label: 'The origin must be shown' },
  { value: 'GOODS_DIFFER', label: 'The goods are not as declared' },
  { value: 'QUESTION_NOT_ACCEPTED', label: 'What the filer asked is not accepted' },
];
const other: readonly Choice<Reason>[] = [{ value: 'OTHER', label: 'Another reason, said in the note' }];

/** The reasons that fit a decision, the most usual first. */
export const reasonsFor = (decision: Decision | null): readonly Choice<Reason>[] =>
  decision === 'RELEASE' ? [...inOrder, ...other] : [...inDoubt, ...other];

export const documentKinds: readonly Choice<DocumentKind>[] = [
  { value: 'COMMERCIAL_INVOICE', label: 'Commercial invoice' },
  { value: 'ITEMISED_STATEMENT', label: 'Itemised statement of value' },
  { value: 'PACKING_LIST', label: 'Packing list' },
  { value: 'BILL_OF_LADING', label: 'Bill of lading or air waybill' },
  { value: 'PROOF_OF_ORIGIN', label: 'Proof of origin' },
  { value: 'PERMIT', label: 'Licence or permit' },
  { value: 'OTHER', label: 'Another document, named in the note' },
];

export const documentKindInWords = (kind: string): string =>
  kind === 'OTHER' ? 'Other document' : (documentKinds.find(({ value }) => value === kind)?.label ?? kind);
