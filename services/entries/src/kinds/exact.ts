import type { Decimal } from '@landfall/rule';

/** A figure as text, with all its places and at least two. */
export const exact = (figure: Decimal): string => figure.toFixed(Math.max(2, figure.decimalPlaces()));
