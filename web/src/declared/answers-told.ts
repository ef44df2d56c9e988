import { textsOf } from '../texts/texts.ts';
import { answerInWords, type Answer } from './answer-in-words.ts';

/** A question of a form, with what was answered. */
export interface AnsweredQuestion extends Answer {
  question: string;
  kind: string;
  label: string;
  /** Where its codes come from, if it is answered by a code. */
  from: string | null;
  /** Words that are erased, or not shown to who looks. */
  isWithheld: boolean;
}

export interface AnsweredPage {
  name: string;
  answers: readonly AnsweredQuestion[];
}

/** An answer as a page shows it. */
export interface ToldAnswer {
  question: string;
  label: string;
  says: string;
}

/** Who imports, and at which port, every page says by names that the form does not know. */
const toldByThePage: readonly (string | null)[] = ['IMPORTERS', 'ENTRY_PORTS'];

/** What was answered on pages of a form, whichever form it is, in its order. */
export const answersTold = (pages: readonly AnsweredPage[]): ToldAnswer[] =>
  pages
    .flatMap(({ answers }) => answers)
    .filter(({ from, value, isWithheld }) => !toldByThePage.includes(from) && (value !== null || isWithheld))
    .map(({ question, kind, label, isWithheld, ...answer }) => ({
      question,
      label,
      says: isWithheld ? textsOf('inWords')('withheld') : answerInWords(kind, answer),
    }));

/** The page of a form that asks when the goods come: it says how they travel, too. */
export const pageOfArrival = <Page extends AnsweredPage>(pages: readonly Page[]): Page[] =>
  pages.filter(({ answers }) => answers.some(({ question }) => question === 'arrivesOn'));
