// What must be true of the answers of a draft before they are read as a declaration into American Samoa.
import { answerRulesOf } from '../answer-rules.js';
import { territoryDeclaration } from './form.js';
import { inEnglish } from './texts.en.js';

export const answerRules = answerRulesOf(territoryDeclaration, inEnglish);
