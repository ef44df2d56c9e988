import type { ReactNode } from 'react';
import type { Problem } from '../form/error-summary.tsx';
import { useTexts } from '../texts/texts.ts';
import { Question, type ProblemAt } from './question.tsx';
import { findingsAt, partsOf, stepAfter, stepBefore, type StepName } from './steps.ts';
import type { Filling } from './use-draft.ts';

interface StepQuestionProps {
  filling: Filling;
  name: StepName;
  heading: string;
  hint?: ReactNode;
  continueAs?: string;
  /** Why one cannot go on just now. */
  wait?: Problem | null;
  onContinue?(): Promise<Problem[]>;
  children(problemAt: ProblemAt): ReactNode;
}

/** One of the pages of the declaration's order. */
export function StepQuestion({ filling, name, children, ...page }: StepQuestionProps) {
  const t = useTexts('wizard');
  const { regime } = filling.draft;
  const parts = partsOf(regime);
  const n = parts.findIndex((step) => step.name === name);
  return (
    <Question
      {...page}
      filling={filling}
      place={name}
      caption={t('partOf', { n: n + 1, count: parts.length })}
      mine={(findings) => findingsAt(findings, parts[n]!)}
      before={stepBefore(regime, name)}
      after={stepAfter(regime, name)}
    >
      {children}
    </Question>
  );
}
