// What a declaration into American Samoa must satisfy. Title 11 states the excise: read it first. Title 27 chapter 10 (ASCA
// 27.1001 to 27.1033, PL 30-36 of 2008) is the territory's customs act. This declaration is its list of the goods (27.1017); the declaration of baggage has rules of its own
// (27.1005, and 27.1033(a): title-27).
//
// Not modelled: the other sections of that chapter, of which nothing is claimed here.
import { findings, sumOf, type Decimal, type Finding, type Rule, type Temporal } from '@landfall/rule';
import { linesCanBeCounted } from '../shared/lines.js';
import { exciseCategories } from '../words/excise-categories.js';
import type { DeclarationFacts, DeclaredLine } from './facts.js';
import { listedGoodsRules } from './listed-goods.js';
import { plausibilityRules } from './plausibility.js';
import { afterEntry, categoryIsOfTheExcise, type AfterEntry } from './title-11/after-entry.js';
import { exciseOnLine, type LineExcise } from './title-11/chapter-10-excise.js';
import { listOfGoodsRules } from './title-27/section-1017-list-of-goods.js';
import { lawIsHeldForTheDay, wellFormedRules } from './well-formed.js';
import { travelersDeclareBaggage } from './who-declares.js';

/** Every broken rule of a declaration, as far as it is said. */
export function territoryFindings(facts: DeclarationFacts): Finding[] {
  const unread = findings([lawIsHeldForTheDay], facts);
  if (unread.length > 0) return unread;
  // Too many lines are not read one by one: the answer would be longer than the question.
  const uncounted = findings([linesCanBeCounted], facts);
  const isTooMany = uncounted.length > 0 && facts.lines.length > 0;
  return isTooMany ? uncounted : [...uncounted, ...findings(rulesOfWhatIsSaid, facts)];
}

const rulesOfWhatIsSaid: readonly Rule<DeclarationFacts>[] = [
  ...[...wellFormedRules, ...listedGoodsRules, travelersDeclareBaggage, categoryIsOfTheExcise],
  ...[...listOfGoodsRules, ...plausibilityRules],
];

/** All that a declaration may be told by the law. */
export const declarationRules: readonly Rule<DeclarationFacts>[] = [
  ...[lawIsHeldForTheDay, linesCanBeCounted],
  ...rulesOfWhatIsSaid,
];

/** The excise on one line; null in part where the line does not say enough yet. */
export type ExciseSoFar = Omit<LineExcise, 'basisUsd'> & {
  readonly basisUsd: Decimal | null;
  readonly afterEntry: readonly AfterEntry[];
};

/** The excise on a declaration as it would be if filed on that day. Null in total while a line is an officer's or unsaid. */
export function exciseSoFar({ lines, filedOn }: Pick<DeclarationFacts, 'lines' | 'filedOn'>): {
  totalUsd: Decimal | null;
  lines: ExciseSoFar[];
} {
  const reckoned = lines.map((line, n) => exciseOnSaid(line, n + 1, filedOn));
  const charges = reckoned.flatMap(({ charge }) => charge ?? []);
  return { totalUsd: lines.length > 0 && charges.length === lines.length ? sumOf(charges) : null, lines: reckoned };
}

function exciseOnSaid(line: DeclaredLine, number: number, on: Temporal.PlainDate): ExciseSoFar {
  const { purchasePriceUsd, purpose, usedMachine } = line;
  const category = exciseCategories.find((known) => known === line.category) ?? null;
  const later = (exciseUsd: Decimal | null) =>
    purpose === null ? [] : afterEntry({ purpose, usedMachine: usedMachine === true, exciseUsd, on });
  if (purchasePriceUsd !== null && purpose !== null && category !== null && !purchasePriceUsd.isNegative()) {
    const excise = exciseOnLine({ ...line, purchasePriceUsd, purpose, category, on }, number);
    return { ...excise, afterEntry: later(excise.exciseUsd) };
  }
  return {
    afterEntry: later(null),
    ...{ charge: null, basisUsd: purchasePriceUsd, ratePercent: null, exciseUsd: null, citation: null },
    says: notReckonedSays,
  };
}

export const notReckonedSays = 'The excise is reckoned when price, purpose and category are given.';
