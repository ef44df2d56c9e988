// What a declaration into American Samoa must satisfy. Title 11 states the excise: read it first. Title 27 chapter 10 (ASCA
// 27.1001 to 27.1033, PL 30-36 of 2008) is the territory's customs act. Of it 27.1017 was read: within 72 hours after
// arrival a list, verified under oath, of kind, quality, purchase price and charges incident to purchase and transportation,
// which may be waived at $50 or less.
//
// Not modelled: 27.1017 itself, its 72 hours, its oath, quality and charges, and the waiver; the other sections of that
// chapter, of which nothing is claimed here.
import { findings, sumOf, type Decimal, type Finding, type Rule, type Temporal } from '@landfall/rule';
import { readAmountUsd, type Answers, type LineAnswers } from '../shared/answers.js';
import { exciseCategories, type ExciseCategory } from '../words/excise-categories.js';
import { importPurposes, type ImportPurpose } from '../words/import-purposes.js';
import { plausibilityRules } from './plausibility.js';
import { afterEntry, categoryIsOfTheExcise, type AfterEntry } from './title-11/after-entry.js';
import { exciseOnLine, type LineExcise } from './title-11/chapter-10-excise.js';
import { lawIsHeldForTheDay, linesCanBeCounted, wellFormedRules, type TerritoryFacts } from './well-formed.js';

/** Every broken rule of a declaration, with paths in its answers. */
export function territoryFindings(facts: TerritoryFacts): Finding[] {
  const unread = findings([lawIsHeldForTheDay], facts);
  if (unread.length > 0) return unread;
  // Too many lines are not read one by one: the answer would be longer than the question.
  const uncounted = findings([linesCanBeCounted], facts);
  const isTooMany = uncounted.length > 0 && (facts.answers.lines ?? []).length > 0;
  return isTooMany ? uncounted : [...uncounted, ...findings(rulesOfAnswers, facts)];
}

const rulesOfAnswers: readonly Rule<TerritoryFacts>[] = [
  ...[...wellFormedRules, categoryIsOfTheExcise],
  ...plausibilityRules,
];

/** All that a declaration may be told. */
export const declarationRules: readonly Rule<TerritoryFacts>[] = [
  ...[lawIsHeldForTheDay, linesCanBeCounted],
  ...rulesOfAnswers,
];

/** The excise on one line of a draft; null in part where the line does not say enough yet. */
export type DraftLineExcise = Omit<LineExcise, 'basisUsd' | 'citation'> & {
  readonly key: string;
  readonly basisUsd: Decimal | null;
  readonly citation: LineExcise['citation'] | null;
  readonly afterEntry: readonly AfterEntry[];
};

/** The excise on a draft as it would be if filed on that day. Null in total while a line is an officer's or unread. */
export function exciseOnAnswers(
  answers: Answers,
  on: Temporal.PlainDate,
): { totalUsd: Decimal | null; lines: DraftLineExcise[] } {
  const lines = (answers.lines ?? []).map((line, n) => ({ key: line.key, ...exciseOnTyped(line, n + 1, answers, on) }));
  const charges = lines.map(({ charge }) => charge).filter((charge) => charge !== null);
  return { totalUsd: lines.length > 0 && charges.length === lines.length ? sumOf(charges) : null, lines };
}

function exciseOnTyped(
  line: LineAnswers,
  number: number,
  answers: Answers,
  on: Temporal.PlainDate,
): Omit<DraftLineExcise, 'key'> {
  const purchasePriceUsd = readAmountUsd(line.purchasePriceUsd);
  const { purpose, category, usedMachine } = natureOf(line, answers);
  const later = (exciseUsd: Decimal | null) =>
    purpose === null ? [] : afterEntry({ purpose, usedMachine: usedMachine === true, exciseUsd, on });
  if (purchasePriceUsd !== null && purpose !== null && category !== null && !purchasePriceUsd.isNegative()) {
    const excise = exciseOnLine({ purchasePriceUsd, purpose, category, on }, number);
    return { ...excise, afterEntry: later(excise.exciseUsd) };
  }
  return {
    afterEntry: later(null),
    ...{ charge: null, basisUsd: purchasePriceUsd, ratePercent: null, exciseUsd: null, citation: null },
    says: notReckonedSays,
  };
}

export const notReckonedSays = 'The excise is reckoned when price, purpose and category are given.';

/** What a line is for, its own purpose before that of the declaration, and what it is; null where not said. */
export function natureOf(
  line: Pick<LineAnswers, 'purpose' | 'category' | 'usedMachine'>,
  { purpose: ofAll }: Pick<Answers, 'purpose'>,
): { purpose: ImportPurpose | null; category: ExciseCategory | null; usedMachine: boolean | null } {
  return {
    purpose: importPurposes.find((known) => known === (line.purpose ?? ofAll)) ?? null,
    category: exciseCategories.find((known) => known === line.category) ?? null,
    usedMachine: line.usedMachine ?? null,
  };
}
