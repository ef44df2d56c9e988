// A declaration that breaks no rule: the start of every example, which then changes the one fact that it is about.
import { Temporal, usd } from '@landfall/rule';
import type { DeclarationFacts, DeclaredLine } from './facts.js';

export const nothingOfListedGoods = {
  ...{ drink: null, litres: null, strengthPercent: null, tobaccoPieces: null, tobaccoWeightKg: null },
  ...{ vehicleYear: null, chassisNumber: null },
} as const;

/** Six boxes of tinned fish for a shop, $240.00. */
export const lawfulGoods = (change: Partial<DeclaredLine> = {}): DeclaredLine => ({
  description: 'Tinned mackerel in oil',
  quantity: usd('6'),
  purchasePriceUsd: usd('240.00'),
  purpose: 'RESALE',
  category: 'NONE',
  usedMachine: null,
  ...nothingOfListedGoods,
  ...change,
});

/** By air to Pago Pago, with what was paid for freight, for a person who sells at the market. */
export const lawfulDeclaration = (change: Partial<DeclarationFacts> = {}): DeclarationFacts => ({
  filedOn: Temporal.PlainDate.from('2026-11-20'),
  portCode: 'ASPPG',
  modeOfTransport: 'AIR',
  arrivesOn: Temporal.PlainDate.from('2026-11-20'),
  billOfLading: '173-12345675',
  containerNumber: null,
  filerKind: 'PERSON',
  ...{ freightUsd: usd('38.50'), insuranceUsd: null, otherChargesUsd: null },
  lines: [lawfulGoods()],
  ...change,
});

/** A declaration of which nothing is said yet. */
export const unsaid: DeclarationFacts = lawfulDeclaration({
  ...{ portCode: null, modeOfTransport: null, arrivesOn: null, billOfLading: null, freightUsd: null },
  filerKind: null,
  lines: [
    {
      ...{ description: null, quantity: null, purchasePriceUsd: null, purpose: null, category: null },
      usedMachine: null,
      ...nothingOfListedGoods,
    },
  ],
});
