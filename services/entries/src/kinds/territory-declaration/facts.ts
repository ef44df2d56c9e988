// What the law reads of a declaration into American Samoa, as far as it is said.
import type { DeclarationFacts } from '@landfall/law/as/facts';
import type { Path, Temporal } from '@landfall/rule';
import type { SaidSoFar } from '../form/said.js';
import type { territoryDeclaration } from './form.js';

interface ReadSoFar {
  readonly said: SaidSoFar<typeof territoryDeclaration>;
  /** What was answered and cannot be read. */
  readonly unread: readonly Path[];
}

/** A line that leaves its purpose out has that of the whole; one that cannot be read has none. */
export function factsOf({ said, unread }: ReadSoFar, filedOn: Temporal.PlainDate): DeclarationFacts {
  const linesUnread = new Set(unread.flatMap(([of, n, name]) => (of === 'lines' && name === 'purpose' ? [n] : [])));
  const purposeOf = (n: number) => said.lines[n]!.purpose ?? (linesUnread.has(String(n)) ? null : said.purpose);
  return { ...said, filedOn, lines: said.lines.map((line, n) => ({ ...line, purpose: purposeOf(n) })) };
}
