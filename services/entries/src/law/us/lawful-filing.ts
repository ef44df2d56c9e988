// A filing that breaks no rule: the start of every example, which then changes the one fact that it is about.
import { Temporal, usd } from '@landfall/rule';
import type { FilingFacts, LineFacts } from './facts.js';

/** T-shirts of Japan, $40.00. */
export function lawfulLine(change: Partial<LineFacts> = {}): LineFacts {
  return {
    htsNumber: '6109.10.0012',
    countryOfOrigin: 'JP',
    description: "Men's T-shirts of cotton, knitted",
    quantity: usd('10'),
    unit: 'DOZ',
    grossWeightKg: usd('3.5'),
    valueUsd: usd('40'),
    ...change,
  };
}

/** Filed by an operational broker designated by the purchaser, by air to Honolulu. */
export function lawfulFiling(change: Partial<FilingFacts> = {}): FilingFacts {
  return {
    lawReadOn: Temporal.PlainDate.from('2026-11-20'),
    enteredOn: null,
    portCode: '3201',
    modeOfTransport: 'AIR',
    arrivesOn: Temporal.PlainDate.from('2026-11-20'),
    lines: [lawfulLine()],
    declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
    filerAbiStatus: 'OPERATIONAL',
    filerKind: 'BROKER',
    filerIsClient: false,
    hasMandate: true,
    giftClaim: null,
    purchasedOrForSale: true,
    invoiceHeld: 'COMMERCIAL_INVOICE',
    estimatedDutyUsd: usd('6.60'),
    askedOfficer: [],
    ...change,
  };
}
