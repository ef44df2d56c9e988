import { findings, usd } from '@landfall/rule';
import { factsDetermined, type Determined } from './determined.js';
import type { FilingFacts } from './facts.js';
import { filingFindings } from './filing.js';
import { lawfulFiling, lawfulLine } from './lawful-filing.js';
import { informalEligibility } from './part-143/subpart-c/section-21-grounds.js';
import {
  chapter99ArticlesAreWithinLimit,
  shipmentIsWithinInformalLimit,
} from './part-143/subpart-c/section-21-shipments.js';
import { goodsMayBeEnteredInformally } from './part-143/subpart-c/section-22-formal-entry.js';

const worth = (valueUsd: string, change: Partial<FilingFacts> = {}) =>
  lawfulFiling({ lines: [lawfulLine({ valueUsd: usd(valueUsd) })], purchasedOrForSale: false, ...change });
const above = [shipmentIsWithinInformalLimit, chapter99ArticlesAreWithinLimit];
const codes = (valueUsd: string, determined: Determined[], change: Partial<FilingFacts> = {}) =>
  findings(above, worth(valueUsd, { ...factsDetermined(determined), ...change })).map(({ code }) => code);

test('goods that the Commissioner found unique are entered informally at any value; bought ones, and those no longer found so, are not (143.21(j)) (INF-11)', () => {
  const unique = { kind: 'GOODS_UNIQUE', holds: true } as const;
  expect(codes('2500.01', [])).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
  expect(codes('2500.01', [unique])).toEqual([]);
  expect(codes('90000', [unique])).toEqual([]);
  expect(codes('90000', [unique], { purchasedOrForSale: true })).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
  expect(codes('2500.01', [{ ...unique, holds: false }])).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
});

test('a portion that the Center director lets be entered separately is one up to its limit, and none above it (143.21(c), 141.52) (INF-04)', () => {
  const met = (valueUsd: string, determined: Determined[]) =>
    informalEligibility(worth(valueUsd, factsDetermined(determined))).met.map(({ code }) => code);
  const separate = { kind: 'ENTERED_SEPARATELY', holds: true } as const;
  expect(met('2500.00', [separate])).toContain('PORTION_OF_CONSIGNMENT');
  expect(met('2500.01', [separate])).not.toContain('PORTION_OF_CONSIGNMENT');
  expect(met('2500.00', [])).not.toContain('PORTION_OF_CONSIGNMENT');
  expect(codes('2500.01', [separate])).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
});

test('goods of which a formal entry is required are not entered informally, and no officer is asked about it (143.22) (INF-16)', () => {
  const broken = (holds: boolean, askedOfficer: string[] = []) =>
    filingFindings(
      worth('40', {
        ...factsDetermined([{ kind: 'FORMAL_ENTRY_REQUIRED', holds }]),
        askedOfficer,
        invoiceHeld: 'NONE',
      }),
    ).filter(({ code }) => code === goodsMayBeEnteredInformally.code);
  expect(broken(true)).toMatchObject([{ severity: 'ERROR', citation: '19 CFR 143.22', path: ['entryId'] }]);
  expect(broken(false)).toEqual([]);
  expect(broken(true, [goodsMayBeEnteredInformally.code])).toMatchObject([{ severity: 'ERROR' }]);
});
