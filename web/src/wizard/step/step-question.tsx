import type { ReactNode } from 'react';
import type { Problem } from '../../form/error-summary.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Question, type ProblemAt } from './question-frame.tsx';
import type { FormPage } from '../questions/form-graph.ts';
import { findingsAt, partsOf, stepAfter, stepBefore } from './steps.ts';
import type { Filling } from '../draft/filling.ts';

interface StepQuestionProps {
  filling: Filling;
  page: FormPage;
  continueAs?: string;
  /** Why one cannot go on just now. */
  wait?: Problem | null;
  onContinue?(): Promise<Problem[]>;
  children(problemAt: ProblemAt): ReactNode;
}

/** One of the pages of the declaration's order. */
export function StepQuestion({ filling, page, children, ...more }: StepQuestionProps) {
  const t = useTexts('wizard');
  const { form } = filling;
  const { name, heading, hint } = page;
  const parts = partsOf(form);
  const n = parts.findIndex((step) => step.name === name);
  return (
    <Question
      {...more}
      {...{ filling, heading, hint }}
      place={name}
      caption={t('partOf', { n: n + 1, count: parts.length })}
      mine={(findings) => findingsAt(findings, parts[n]!)}
      before={stepBefore(form, name)}
      after={stepAfter(form, name)}
    >
      {(problemAt) => (
        <>
          <Help help={page.help} />
          {children(problemAt)}
        </>
      )}
    </Question>
  );
}

/** What people ask themselves before they answer: unfolded by who wants it, without a script. */
const Help = ({ help }: Pick<FormPage, 'help'>) =>
  help.map(({ asks, says }) => (
    <details key={asks} className="margin-top-2 measure-4">
      <summary className="text-primary-dark">{asks}</summary>
      <p className="margin-top-1">{says}</p>
    </details>
  ));
