import { filerKinds } from '@landfall/law';
import { Choices } from '../form/choices.tsx';
import { useTexts } from '../texts/texts.ts';
import { AnswerField } from './answer-field.tsx';
import { withFilerKind } from './answers.ts';
import { OwnReferenceField } from './own-reference-field.tsx';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

/** Who files: a person, or somebody for a business. */
export function WhoQuestion({ filling: { answers, change }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  return (
    <StepQuestion filling={filling} name="who" heading={t('who.heading')}>
      {(problemAt) => (
        <>
          <Choices
            id="filerKind"
            legend={t('who.kind')}
            problem={problemAt('filerKind')}
            choices={filerKinds.map((value) => ({ value, label: t(`filerKind.${value}`) }))}
            value={answers.filerKind ?? null}
            onChange={(filerKind) => change((said) => withFilerKind(said, filerKind))}
          />
          {(answers.filerKind === 'BUSINESS' || answers.organisationName) && (
            <AnswerField
              name="organisationName"
              label={t('who.organisation')}
              autoComplete="organization"
              {...{ filling, problemAt }}
            />
          )}
          <AnswerField name="filerName" label={t('who.name')} autoComplete="name" {...{ filling, problemAt }} />
          {(answers.filerKind === 'BUSINESS' || answers.filerReference) && (
            <OwnReferenceField filling={filling} problemAt={problemAt} />
          )}
        </>
      )}
    </StepQuestion>
  );
}
