import { decisions, documentKinds, reasonsToDecide, type Decision, type DocumentKind } from '@landfall/law';
import { textsOf } from '../../texts/texts.ts';

/** What can be decided. */
export function decisionChoices() {
  const t = textsOf('desk');
  return decisions.map((value) => ({ value, label: t(`decide.${value}.label`), hint: t(`decide.${value}.hint`) }));
}

/** The reasons that fit a decision and the law of the entry, the most usual first. */
export function reasonsFor(decision: Decision | null, isOfCustomsTerritory: boolean) {
  const t = textsOf('desk');
  return reasonsToDecide(decision, isOfCustomsTerritory ? 'US_CBP' : 'AS_TERRITORY').map((value) => ({
    value,
    label:
      value === 'CLASSIFICATION_UNCLEAR' && !isOfCustomsTerritory
        ? t('decide.categoryUnclear')
        : t(`decide.reasons.${value}`),
  }));
}

/** The documents that can be asked for. */
export const documentChoices = () =>
  documentKinds.map((value) => ({
    value,
    label: value === 'OTHER' ? textsOf('desk')('decide.otherDocument') : documentKindInWords(value),
  }));

export const documentKindInWords = (kind: DocumentKind): string =>
  textsOf('desk')(`documentKind.${kind}`, { defaultValue: kind });
