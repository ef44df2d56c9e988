import { besideAnswers } from '../kinds/form/answers.js';

/** What stands beside the answers: no question is called so. */
const besides: readonly string[] = [...besideAnswers, 'askOfficer'];

export const isQuestionName = (name: string): boolean =>
  /^[a-z][A-Za-z0-9]{0,63}$/.test(name) && !besides.includes(name);
