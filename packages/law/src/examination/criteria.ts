// A criterion is data: what it looks for, since when, in which version, and why. Each kind has one typed evaluator.
// A version that was in force is never edited, and an evaluator never changes its meaning: a new version or a new kind
// takes its place, so that an assessment can be run again.
// Not modelled: criteria that need more than one entry, such as repeated consignees or a party's record.
import { Decimal, Temporal, type Citation } from '@landfall/rule';
import { examinations, type Examination } from '../words/examinations.js';
import type { Regime } from '../words/regimes.js';
import { tariffDigits } from '../words/tariff-number.js';

/** Higher is stricter. */
export const strictness = (examination: Examination): number => examinations.indexOf(examination);

/** What selectivity reads of an entry: facts of `entry.filed`, amounts and quantities as decimal texts. */
export interface SelectivityFacts {
  readonly entryId: string;
  /** The customs territory of the United States, where a fact kept earlier does not say. */
  readonly regime?: Regime;
  readonly totalValueUsd: string;
  readonly lines: readonly SelectivityLine[];
  /** Codes of rules that the filer put to an officer. */
  readonly askedOfficer: readonly string[];
}

export interface SelectivityLine {
  readonly number: number;
  /** This and origin, unit and weight are declared in the customs territory alone. */
  readonly htsNumber: string | null;
  /** Numbers of chapters 98 and 99 beside it. */
  readonly furtherHtsNumbers?: readonly string[] | undefined;
  readonly countryOfOrigin: string | null;
  readonly quantity: string;
  readonly unit: string | null;
  readonly grossWeightKg: string | null;
  readonly valueUsd: string;
  readonly descriptionAdequate: boolean;
  /** Declared in American Samoa alone: why the goods are imported, and which listed category they are of. */
  readonly purpose?: string | null | undefined;
  readonly category?: string | null | undefined;
}

/** The parameters of each kind of criterion. */
interface Parameters {
  OFFICER_ASKED: Record<string, never>;
  DESCRIPTION_INADEQUATE: Record<string, never>;
  /** Total value from one amount to another, both included. */
  TOTAL_VALUE_BETWEEN: { readonly fromUsd: string; readonly toUsd: string };
  /** A tariff number of a line that begins so, of any of these origins; of every origin where none is named. */
  TARIFF_AND_ORIGIN: { readonly tariff: readonly string[]; readonly origins: readonly string[] };
  /** A value per unit of quantity below the amount. */
  UNIT_VALUE_BELOW: { readonly tariff: readonly string[]; readonly unit: string; readonly belowUsd: string };
  /** A value per kilogram of gross weight below the amount, on the line. */
  VALUE_PER_KG_BELOW: { readonly belowUsd: string };
  /** A line of a category that American Samoa's excise lists apart. */
  LISTED_CATEGORY: Record<string, never>;
  /** A line for personal use of that quantity or more. */
  PERSONAL_QUANTITY_FROM: { readonly quantity: string };
  TOTAL_VALUE_FROM: { readonly fromUsd: string };
}
export type CriterionKind = keyof Parameters;

interface CriterionOf<K extends CriterionKind> {
  readonly id: string;
  readonly version: number;
  /** First and last day in force, 'YYYY-MM-DD' at the port; null while it has no end. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly kind: K;
  readonly parameters: Parameters[K];
  /** The least examination that a hit calls for. */
  readonly raises: Examination;
  /** What a hit adds to the score, 1 to 100. */
  readonly weight: number;
  readonly reason: string;
  readonly citation: Citation | null;
}
export type Criterion = { [K in CriterionKind]: CriterionOf<K> }[CriterionKind];

/** What a criterion found: numbers of the lines concerned, none when it is the entry as a whole. Null: nothing. */
type Found = { readonly lines: readonly number[] } | null;

export function isInForce({ effectiveFrom, effectiveTo }: Criterion, on: Temporal.PlainDate): boolean {
  const day = on.toString();
  return effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);
}

export function evaluate<K extends CriterionKind>(criterion: CriterionOf<K>, facts: SelectivityFacts): Found {
  return evaluators[criterion.kind](criterion.parameters, facts);
}

const evaluators: { [K in CriterionKind]: (parameters: Parameters[K], facts: SelectivityFacts) => Found } = {
  OFFICER_ASKED: (_, { askedOfficer }) => (askedOfficer.length > 0 ? { lines: [] } : null),
  DESCRIPTION_INADEQUATE: (_, facts) => linesWhere(facts, ({ descriptionAdequate }) => !descriptionAdequate),
  TOTAL_VALUE_BETWEEN: ({ fromUsd, toUsd }, { totalValueUsd }) => {
    const total = new Decimal(totalValueUsd);
    return total.gte(fromUsd) && total.lte(toUsd) ? { lines: [] } : null;
  },
  TARIFF_AND_ORIGIN: ({ tariff, origins }, facts) =>
    linesWhere(
      facts,
      (line) => isOfTariff(line, tariff) && (origins.length === 0 || origins.includes(line.countryOfOrigin ?? '')),
    ),
  UNIT_VALUE_BELOW: ({ tariff, unit, belowUsd }, facts) =>
    linesWhere(
      facts,
      (line) => isOfTariff(line, tariff) && line.unit === unit && isBelow(line.valueUsd, belowUsd, line.quantity),
    ),
  VALUE_PER_KG_BELOW: ({ belowUsd }, facts) =>
    linesWhere(
      facts,
      ({ valueUsd, grossWeightKg }) => grossWeightKg !== null && isBelow(valueUsd, belowUsd, grossWeightKg),
    ),
  LISTED_CATEGORY: (_, facts) => linesWhere(facts, isOfListedCategory),
  PERSONAL_QUANTITY_FROM: ({ quantity: least }, facts) =>
    linesWhere(facts, ({ purpose, quantity }) => purpose === 'PERSONAL' && new Decimal(quantity).gte(least)),
  TOTAL_VALUE_FROM: ({ fromUsd }, { totalValueUsd }) =>
    new Decimal(totalValueUsd).gte(fromUsd) ? { lines: [] } : null,
};

/** Whether an officer assesses the line's excise: goods of a category that ASCA 11.1002 lists apart. */
export const isOfListedCategory = ({ category }: Pick<SelectivityLine, 'category'>): boolean =>
  category !== null && category !== undefined && category !== 'NONE';

function linesWhere({ lines }: SelectivityFacts, isConcerned: (line: SelectivityLine) => boolean): Found {
  const concerned = lines.filter(isConcerned).map(({ number }) => number);
  return concerned.length > 0 ? { lines: concerned } : null;
}

function isOfTariff({ htsNumber, furtherHtsNumbers = [] }: SelectivityLine, tariff: readonly string[]): boolean {
  const numbers = [htsNumber ?? '', ...furtherHtsNumbers].map(tariffDigits);
  return tariff.some((beginning) => numbers.some((digits) => digits.startsWith(beginning)));
}

/** Multiplied, not divided: no rounding decides. */
function isBelow(valueUsd: string, eachUsd: string, count: string): boolean {
  return new Decimal(valueUsd).lt(new Decimal(eachUsd).times(count));
}
