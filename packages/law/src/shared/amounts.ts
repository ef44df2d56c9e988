// The figures that an entry line can hold, and that an officer can state, under either law. No law held here states them.
import { Decimal } from '@landfall/rule';

/** Ten digits before the point, as the figures of an entry line are transmitted. */
export const largestFigure = new Decimal('9999999999');

/** Dollars and whole cents, not negative, within the figures of an entry line. */
export function isAmountUsd(amount: Decimal): boolean {
  return amount.gte(0) && amount.lte(largestFigure) && amount.decimalPlaces() <= 2;
}
