import { factsInShort } from '../../declared/declared-lines.ts';
import { AmountField } from '../../form/amount-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { DecidedOn, DecisionDraft } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';
import type { GoodsLine } from '../goods/goods.ts';
import { RateFields } from './rate-fields.tsx';

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
        .map((line) => (
          <AssessedLine key={line.number} {...{ on, line, draft, change, problemAt }} />
        ))}
    </fieldset>
  );
}

interface AssessedLineProps extends Omit<AssessmentFieldsProps, 'lines'> {
  line: GoodsLine;
}

function AssessedLine({ on, line, draft, change, problemAt }: AssessedLineProps) {
  const t = useTexts('desk');
  const { number, goods, quantity, amounts } = line;
  const id = fieldIds.assessment(number);
  const assess = (amount: string): void => change({ assessments: { ...draft.assessments, [number]: amount } });
  return (
    <div className="margin-top-3">
      <p className="margin-y-0 text-bold breaks-words">
        {t('decide.assessLine', { n: number, goods: goods ?? t('goods.erasedInLine') })}
      </p>
      <p className="usa-hint margin-y-05">
        {[t('decide.bought', { quantity, amount: amounts[0]?.says ?? '' }), factsInShort(line)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <RateFields
        {...{ id, line, lawReadOn: on.lawReadOn, typed: draft.rates[number] }}
        change={(part) => change({ rates: { ...draft.rates, [number]: { ...draft.rates[number], ...part } } })}
        takeOver={(exciseUsd) => {
          assess(exciseUsd);
          document.getElementById(id)?.focus();
        }}
      />
      <AmountField
        id={id}
        label={t('decide.assessOn', { n: number })}
        value={draft.assessments[number] ?? ''}
        problem={problemAt(id)}
        onChange={assess}
      />
    </div>
  );
}
