import type { ReactNode } from 'react';
import type { Answers } from './answers.ts';
import type { Form, Question } from './form-graph.ts';
import { isOptional, wordingOf } from './what-is-asked.ts';

/** Where questions are put: on a page of the form, or on the page of a line. */
export interface Asking {
  form: Form;
  /** By which a question is put so or otherwise: of the pages, and of the line. */
  answers: Answers;
  /** What was answered here. */
  said(name: string): string;
  set(name: string, said: string | undefined): void;
  problemAt(name: string): string | undefined;
  /** What the law warns about at a field. */
  noteAt(name: string): ReactNode;
  /** Of a line: what the whole declaration answers to a question of that name, which holds where a line answers nothing. */
  ofWhole(name: string): { says: string } | null;
}

export interface AskedQuestion {
  question: Question;
  asking: Asking;
}

/** What every control is told of its question. */
export const fieldOf = ({ question, asking: { answers, said, set, problemAt, noteAt } }: AskedQuestion) => ({
  id: question.name,
  ...wordingOf(question, answers),
  isOptional: isOptional(question, answers),
  problem: problemAt(question.name),
  note: noteAt(question.name),
  value: said(question.name),
  onChange: (typed: string) => set(question.name, typed || undefined),
});
