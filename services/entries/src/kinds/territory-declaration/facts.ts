// What the law reads of a declaration into American Samoa that is being written.
import type { DeclarationFacts } from '@landfall/law/as/facts';
import type { Temporal } from '@landfall/rule';
import type { Answers } from '../answers.js';
import { readSoFar } from '../said.js';
import { territoryDeclaration } from './form.js';

/** As far as it can be read; a line without a purpose has that of the whole. */
export function factsOf(answers: Answers, filedOn: Temporal.PlainDate): DeclarationFacts {
  const { lines, purpose, ...said } = readSoFar(territoryDeclaration, answers);
  return { ...said, filedOn, lines: lines.map((line) => ({ ...line, purpose: line.purpose ?? purpose })) };
}
