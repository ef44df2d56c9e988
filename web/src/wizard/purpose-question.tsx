import { importPurposes } from '@landfall/law';
import { Choices } from '../form/choices.tsx';
import { useTexts } from '../texts/texts.ts';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

/** What the goods are brought in for, which the excise turns on. A line may say otherwise. */
export function PurposeQuestion({ filling: { answers, set }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  return (
    <StepQuestion filling={filling} name="purpose" heading={t('purpose.heading')} hint={t('purpose.hint')}>
      {(problemAt) => (
        <Choices
          id="purpose"
          legend={t('purpose.heading')}
          isLegendHidden
          problem={problemAt('purpose')}
          choices={importPurposes.map((value) => ({
            value,
            label: t(`purpose.${value}`),
            hint: t(`purposeHint.${value}`),
          }))}
          value={answers.purpose ?? null}
          onChange={(purpose) => set({ purpose })}
        />
      )}
    </StepQuestion>
  );
}
