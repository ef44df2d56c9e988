// What the law reads of a declaration into American Samoa, as far as it is said.
import type { DeclarationFacts } from '@landfall/law/as/facts';
import type { Temporal } from '@landfall/rule';
import type { SaidSoFar } from '../said.js';
import type { territoryDeclaration } from './form.js';

/** A line without a purpose has that of the whole. */
export function factsOf(
  { lines, purpose, ...said }: SaidSoFar<typeof territoryDeclaration>,
  filedOn: Temporal.PlainDate,
): DeclarationFacts {
  return { ...said, filedOn, lines: lines.map((line) => ({ ...line, purpose: line.purpose ?? purpose })) };
}
