// What comes of comparing a carrier's list with what is declared, and what is done about it. The steps are of this house.
import type { Says } from './says.js';

/** In the order in which they need somebody. */
export const carrierComparisons = ['NOT_DECLARED', 'OVER', 'SHORT', 'NOT_LISTED', 'NOT_COMPARABLE', 'AGREES'] as const;
export type CarrierComparison = (typeof carrierComparisons)[number];

export const carrierComparisonSays: Says<CarrierComparison> = {
  NOT_DECLARED: 'The carrier lists the bill, and nobody has declared goods under it on this conveyance.',
  OVER: 'The carrier lists more pieces than are declared.',
  SHORT: 'The carrier lists fewer pieces than are declared.',
  NOT_LISTED: 'Goods are declared on this conveyance, and the carrier lists no bill of them.',
  NOT_COMPARABLE: 'The declaration counts in something else than pieces, as dozens or litres.',
  AGREES: 'As many pieces are listed as are declared.',
};

export const carrierComparisonNextStep: Says<CarrierComparison> = {
  NOT_DECLARED: 'Hold the goods until they are declared; ask the carrier for whom they are.',
  OVER: 'Open the declaration and examine: what is over is not declared.',
  SHORT: 'Ask the carrier whether the rest comes later; the filer may correct the declaration.',
  NOT_LISTED: 'Compare the number of the bill with the list, and ask the filer or the carrier.',
  NOT_COMPARABLE: 'Count the pieces when the goods are examined or handed over.',
  AGREES: 'Nothing to do.',
};
