import type { Answers } from './answers.ts';
import type { Form, Question } from './form-graph.ts';
import { isPortToBeChosen } from './ports-of-form.ts';
import { isShown } from './what-is-asked.ts';

/** Those of a page, or of a line, that are put to who answered so. */
export const questionsShown = (questions: readonly Question[], form: Form, answers: Answers): Question[] =>
  questions.filter((question) => isShown(question, answers) && isPortToBeChosen(question, form));
