// The three hundred entries of the demonstration: who files each, when, and what becomes of it. Nothing here is by chance.
import type { TerritoryKind } from './declarations.ts';

/** Where an entry is left; RECOVERED are released after the filer had to do something. */
export type Outcome =
  | 'IN_REVIEW'
  | 'HELD'
  | 'DOCUMENT_ASKED'
  | 'DOCUMENT_OVERDUE'
  | 'SENT_BACK'
  | 'PAYMENT_DUE'
  | 'RELEASED'
  | 'RELEASED_AFTER_DOCUMENT'
  | 'WITHDRAWN'
  | 'WITHDRAWN_PAID';

/** Who files: a guest by number, or one of the sandbox's personas. */
export type Filer = number | 'as-importer' | 'machine' | 'self-filer' | 'self-filer by draft';

export interface Scenario {
  /** Names it in idempotency keys, and seeds its chance. */
  number: number;
  filer: Filer;
  /** What is brought to American Samoa; null for an entry into the customs territory. */
  territory: TerritoryKind | null;
  daysAgo: number;
  outcome: Outcome;
  /** Whether an invoice is filed with it. */
  withPaper: boolean;
}

const one = (
  filer: Filer,
  territory: TerritoryKind | null,
  daysAgo: number,
  outcome: Outcome,
  withPaper = false,
): Omit<Scenario, 'number'> => ({ filer, territory, daysAgo, outcome, withPaper });

/** What a newcomer needs to see each part at work; filed before the platform says that it is ready. */
const first = [
  one('as-importer', 'SHOP', 1, 'IN_REVIEW', true),
  one(0, 'HOME', 1, 'IN_REVIEW'),
  one(1, 'LISTED', 2, 'IN_REVIEW'),
  one('as-importer', 'SHOP', 3, 'PAYMENT_DUE'),
  one('as-importer', 'WORK', 6, 'DOCUMENT_ASKED'),
  one(2, 'SHOP', 5, 'SENT_BACK'),
  one('as-importer', 'DEAR', 9, 'IN_REVIEW'),
  one('as-importer', 'SHOP', 12, 'RELEASED', true),
  one('machine', null, 12, 'RELEASED'),
  one('self-filer', null, 6, 'PAYMENT_DUE'),
  one('machine', null, 1, 'IN_REVIEW'),
  one('machine', null, 45, 'DOCUMENT_OVERDUE'),
];

/** The last weeks, in which not everything has come to its end. */
const recent = [
  one(3, 'SHOP', 52, 'DOCUMENT_OVERDUE'),
  ...spread(['as-importer', 4, 5], ['HOME', 'SHOP', 'WORK'], 9, 8, 'IN_REVIEW'),
  ...spread(['machine', 'self-filer'], [null], 6, 7, 'IN_REVIEW'),
  one('as-importer', 'WORK', 0, 'HELD'),
  one('as-importer', 'SHOP', 4, 'WITHDRAWN_PAID'),
  one('self-filer', null, 4, 'WITHDRAWN_PAID'),
  ...spread([6, 'as-importer', 7], ['WORK', 'SHOP'], 7, 18, 'DOCUMENT_ASKED'),
  ...spread(['machine'], [null], 3, 15, 'DOCUMENT_ASKED'),
  ...spread([8, 'as-importer', 'machine'], ['SHOP', null, 'WORK'], 7, 24, 'SENT_BACK'),
  ...spread([9, 'as-importer', 10], ['SHOP', 'LISTED', 'WORK'], 12, 20, 'PAYMENT_DUE'),
  ...spread(['self-filer'], [null], 4, 16, 'PAYMENT_DUE'),
];

const shelves = ['SHOP', 'HOME', 'SHOP', 'WORK', 'LISTED', 'SHOP', 'HOME', 'WORK'] as const;
const importers: readonly Filer[] = ['as-importer', 0, 1, 'as-importer', 2, 3, 4, 'as-importer', 5, 6, 7, 8, 9, 10, 11];
const ofTheCustomsTerritory: readonly Filer[] = ['machine', 'self-filer', 'machine', 'self-filer by draft'];

/** The months before: denser towards Christmas, and nearly all released. */
const history = Array.from({ length: 300 - first.length - recent.length }, (_, n) => {
  const daysAgo = 547 - Math.round((n * 530) / 250);
  const isTerritory = n % 4 !== 3;
  const filer = isTerritory ? importers[n % importers.length]! : ofTheCustomsTerritory[(n >> 2) % 4]!;
  const territory = isTerritory ? (n % 41 === 12 ? 'DEAR' : shelves[n % shelves.length]!) : null;
  const outcome = n % 17 === 5 ? 'WITHDRAWN' : n % 23 === 8 ? 'RELEASED_AFTER_DOCUMENT' : 'RELEASED';
  return one(filer, territory, Math.max(daysAgo, 14), outcome, isTerritory && n % 9 === 0);
});

/** All of them: what a newcomer needs first, then from the newest to the oldest. */
export const scenarios: readonly Scenario[] = [
  ...first,
  ...[...recent, ...history].sort((a, b) => a.daysAgo - b.daysAgo),
].map((scenario, number) => ({ ...scenario, number }));

export const countOfFirst = first.length;

/** So many alike over so many days, by turns. */
function spread(
  filers: readonly Filer[],
  kinds: readonly (TerritoryKind | null)[],
  count: number,
  days: number,
  outcome: Outcome,
): Omit<Scenario, 'number'>[] {
  return Array.from({ length: count }, (_, n) => {
    const filer = filers[n % filers.length]!;
    const isTerritory = typeof filer === 'number' || filer === 'as-importer';
    const kind = isTerritory ? (kinds[n % kinds.length] ?? 'SHOP') : null;
    return one(filer, kind, 1 + Math.round((n * days) / count), outcome, isTerritory && n % 3 === 0);
  });
}
