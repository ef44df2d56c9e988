import { Decimal } from 'decimal.js';
import type { Citation } from './citation.js';
import { sumUsd, toCents } from './money.js';

/** An amount that is owed, and how it came about. */
export interface Charge<Kind extends string = string> {
  readonly kind: Kind;
  /** The number of the line that it is on; null for one on the whole. */
  readonly line: number | null;
  readonly amountUsd: Decimal;
  /** The law that it is owed under. */
  readonly citation: Citation;
  /** In order: each goes on from the result of the one before it, and the last gives the amount. */
  readonly steps: readonly ChargeStep[];
}

/**
 * BASIS is what is reckoned on, RATE a rate in per cent on what came before, ROUND to whole cents. An amount that nobody
 * reckons here is DECLARED by the filer or ASSESSED by an officer.
 */
export type ChargeOperation = 'BASIS' | 'RATE' | 'ROUND' | 'DECLARED' | 'ASSESSED';

export interface ChargeStep {
  readonly operation: ChargeOperation;
  /** What it takes, as a phrase. */
  readonly says: string;
  /** Dollars, of a rate per cent; null where there is none. */
  readonly operand: Decimal | null;
  readonly resultUsd: Decimal;
}

/** Makes the next step from what came before it. */
export type Reckoning = (soFarUsd: Decimal) => ChargeStep;

export const basis = (says: string, amountUsd: Decimal): Reckoning => amountOf('BASIS', says, amountUsd);
export const declared = (says: string, amountUsd: Decimal): Reckoning => amountOf('DECLARED', says, amountUsd);
export const assessed = (says: string, amountUsd: Decimal): Reckoning => amountOf('ASSESSED', says, amountUsd);

export const ratePercent =
  (says: string, percent: Decimal): Reckoning =>
  (soFarUsd) => ({ operation: 'RATE', says, operand: percent, resultUsd: soFarUsd.times(percent).div(100) });

/** To whole cents, half a cent up. */
export const wholeCents: Reckoning = (soFarUsd) => ({
  operation: 'ROUND',
  says: 'to whole cents, half a cent up',
  operand: null,
  resultUsd: toCents(soFarUsd),
});

/** The charge that these steps reckon. */
export function reckon<Kind extends string>(
  about: Pick<Charge<Kind>, 'kind' | 'line' | 'citation'>,
  ...reckonings: readonly [Reckoning, ...Reckoning[]]
): Charge<Kind> {
  const steps = reckonings.reduce<ChargeStep[]>((before, next) => [...before, next(resultOf(before))], []);
  return { ...about, amountUsd: resultOf(steps), steps };
}

/** The step of a charge that does this; undefined where none does. */
export const stepOf = ({ steps }: Charge, operation: ChargeOperation): ChargeStep | undefined =>
  steps.find((step) => step.operation === operation);

/** What charges come to together; zero for none. */
export const sumOf = (charges: Iterable<Charge>): Decimal => sumUsd([...charges].map(({ amountUsd }) => amountUsd));

const amountOf =
  (operation: ChargeOperation, says: string, amountUsd: Decimal): Reckoning =>
  () => ({ operation, says, operand: amountUsd, resultUsd: amountUsd });

const resultOf = (steps: readonly ChargeStep[]): Decimal => steps.at(-1)?.resultUsd ?? new Decimal(0);
