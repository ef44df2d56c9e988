// What must be true of the answers of a draft before they are read as an informal entry.
import type { Rule } from '@landfall/rule';
import { answerRulesOf } from '../form/answer-rules.js';
import type { Answers } from '../form/answers.js';
import { informalEntry } from './form.js';
import { inEnglish } from './texts.en.js';

export const answerRules: readonly Rule<Answers>[] = answerRulesOf(informalEntry, inEnglish, ['askOfficer']);
