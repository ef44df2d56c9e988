import type { ComponentType, ReactNode } from 'react';
import { answersTold, type AnsweredPage } from './answers-told.ts';

interface DeclaredAnswersProps {
  pages: readonly AnsweredPage[];
  /** A fact with its name, as the page shows others. */
  as: ComponentType<{ term: string; children: ReactNode }>;
}

/** What was answered on pages of a form, each question by its name. */
export const DeclaredAnswers = ({ pages, as: Fact }: DeclaredAnswersProps) =>
  answersTold(pages).map(({ question, label, says }) => (
    <Fact key={question} term={label}>
      {says}
    </Fact>
  ));
