// What must be true of the answers of a draft before they are read as an informal entry.
import type { Answers } from '@landfall/law/shared/answers';
import * as shared from '@landfall/law/shared/questions';
import type { Rule } from '@landfall/rule';
import { choicesAreKnown, questionsOf, yesOrNoIsSaid } from '../questions.js';
import { informalEntry } from './form.js';
import { inEnglish } from './texts.en.js';

const questions = questionsOf(informalEntry, inEnglish, ['askOfficer']);

export const answerRules: readonly Rule<Answers>[] = [
  ...[shared.answersAreGiven(questions), yesOrNoIsSaid(informalEntry, inEnglish), shared.answersAreShort(questions)],
  ...[shared.answersHideNothing(questions), shared.answersSaySomething(questions)],
  ...[...shared.answersAreFigures(questions), shared.linesCanBeCounted],
  ...[choicesAreKnown(informalEntry, inEnglish), shared.nothingElseIsAnswered(questions)],
];
