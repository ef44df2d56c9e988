import { useCallback } from 'react';
import { useViewer } from '../session/session.ts';
import { answerTo } from './questions/answers.ts';
import type { FormPage as Page } from './questions/form-graph.ts';
import { FormQuestions } from './questions/form-question.tsx';
import { OwnReferenceField } from './own-reference-field.tsx';
import { StepQuestion } from './step/step-question.tsx';
import { useAttachEmail } from './draft/use-attach-email.ts';
import type { Filling } from './draft/filling.ts';
import { WarningAt } from './check/warnings.tsx';
import { answering } from './questions/what-is-asked.ts';

/** A page of questions, as the form tells them. */
export function FormPage({ filling, page }: { filling: Filling; page: Page }) {
  const isGuest = useViewer()?.isGuest ?? false;
  const { form, answers, change } = filling;
  const email = page.questions.find(({ kind }) => kind === 'EMAIL');
  const attach = useAttachEmail(filling, email?.name, isGuest);
  const set = useCallback(
    (name: string, said: string | undefined) =>
      change((all) => ({ ...all, ...answering(page.questions, all, name, said) })),
    [change, page],
  );
  return (
    <StepQuestion filling={filling} page={page} onContinue={attach}>
      {(problemAt) => (
        <>
          <FormQuestions
            questions={page.questions}
            asking={{
              form,
              answers,
              set,
              problemAt,
              said: (name) => answerTo(answers, name),
              noteAt: (name) => <WarningAt path={[name]} filling={filling} />,
              ofWhole: () => null,
            }}
          />
          {form.ownReference?.page === page.name && <OwnReferenceField filling={filling} problemAt={problemAt} />}
        </>
      )}
    </StepQuestion>
  );
}
