import { AmountField } from '../form/amount-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';
import { WarningAt } from './warnings.tsx';

/** What the filer estimates to be owed. */
export function DutyQuestion({ filling: { answers, set }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  return (
    <StepQuestion filling={filling} name="duty" heading={t('duty.heading')}>
      {(problemAt) => (
        <AmountField
          id="estimatedDutyUsd"
          label={t('duty.estimated')}
          hint={t('duty.estimatedHint')}
          problem={problemAt('estimatedDutyUsd')}
          note={<WarningAt path={['estimatedDutyUsd']} filling={filling} />}
          value={answers.estimatedDutyUsd ?? ''}
          onChange={(estimatedDutyUsd) => set({ estimatedDutyUsd })}
        />
      )}
    </StepQuestion>
  );
}
