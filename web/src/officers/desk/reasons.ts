import { textsOf } from '../../texts/texts.ts';
import type { Decision, DocumentKind, Reason } from './decision-draft.ts';

const decisions = ['RELEASE', 'ASK_FOR_DOCUMENT', 'SEND_BACK'] as const satisfies readonly Decision[];
const inOrder = ['IN_ORDER', 'EXAMINED_AND_IN_ORDER', 'QUESTION_ACCEPTED'] as const satisfies readonly Reason[];
const inDoubt = [
  'VALUE_UNCLEAR',
  'DESCRIPTION_INADEQUATE',
  'CLASSIFICATION_UNCLEAR',
  'ORIGIN_UNCLEAR',
  'GOODS_DIFFER',
  'QUESTION_NOT_ACCEPTED',
] as const satisfies readonly Reason[];
const documents = [
  'COMMERCIAL_INVOICE',
  'ITEMISED_STATEMENT',
  'PACKING_LIST',
  'BILL_OF_LADING',
  'PROOF_OF_ORIGIN',
  'PERMIT',
] as const satisfies readonly DocumentKind[];

/** What can be decided. */
export function decisionChoices() {
  const t = textsOf('desk');
  return decisions.map((value) => ({ value, label: t(`decide.${value}.label`), hint: t(`decide.${value}.hint`) }));
}

/** The reasons that fit a decision and the law of the entry, the most usual first. */
export function reasonsFor(decision: Decision | null, isOfCustomsTerritory: boolean) {
  const t = textsOf('desk');
  const released = isOfCustomsTerritory ? [...inOrder, 'FURTHER_DUTY_FOUND' as const] : inOrder;
  const doubted = isOfCustomsTerritory ? inDoubt : inDoubt.filter((reason) => reason !== 'ORIGIN_UNCLEAR');
  const reasons = [...(decision === 'RELEASE' ? released : doubted), 'OTHER'] as const;
  return reasons.map((value) => ({
    value,
    label:
      value === 'CLASSIFICATION_UNCLEAR' && !isOfCustomsTerritory
        ? t('decide.categoryUnclear')
        : t(`decide.reasons.${value}`),
  }));
}

/** The documents that can be asked for. */
export const documentKinds = () => [
  ...documents.map((value) => ({ value, label: documentKindInWords(value) })),
  { value: 'OTHER', label: textsOf('desk')('decide.otherDocument') },
];

export const documentKindInWords = (kind: DocumentKind): string =>
  textsOf('desk')(`documentKind.${kind}`, { defaultValue: kind });
