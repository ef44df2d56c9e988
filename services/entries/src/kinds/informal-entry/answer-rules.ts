// What must be true of the answers of a draft before they are read as an informal entry.
import { answerRulesOf } from '../answer-rules.js';
import { informalEntry } from './form.js';
import { inEnglish } from './texts.en.js';

export const answerRules = answerRulesOf(informalEntry, inEnglish, ['askOfficer']);
