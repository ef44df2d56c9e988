import { AmountField } from '../../form/amount-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { DecidedOn, DecisionDraft } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';
import type { GoodsLine } from '../goods/goods.ts';

interface AssessmentFieldsProps {
  on: DecidedOn;
  lines: readonly GoodsLine[];
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  problemAt(id: string): string | undefined;
}

/** The excise on each line of a category with a rate of its own, which an officer assesses (ASCA 11.1002). */
export function AssessmentFields({ on, lines, draft, change, problemAt }: AssessmentFieldsProps) {
  const t = useTexts('desk');
  if (on.toAssess.length === 0) return null;
  return (
    <fieldset className="usa-fieldset margin-top-3">
      <legend className="usa-legend">{t('decide.assess')}</legend>
      <p className="usa-hint margin-y-05">{t('decide.assessHint')}</p>
      {lines
        .filter(({ number }) => on.toAssess.includes(number))
        .map(({ number, goods, quantity, amounts }) => (
          <AmountField
            key={number}
            id={fieldIds.assessment(number)}
            label={t('decide.assessLine', { n: number, goods: goods ?? t('goods.erasedInLine') })}
            hint={t('decide.bought', { quantity, amount: amounts[0]?.says ?? '' })}
            value={draft.assessments[number] ?? ''}
            problem={problemAt(fieldIds.assessment(number))}
            onChange={(amount) => change({ assessments: { ...draft.assessments, [number]: amount } })}
          />
        ))}
    </fieldset>
  );
}
