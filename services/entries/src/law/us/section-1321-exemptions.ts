// 19 USC 1321(a)(2) as 19 CFR 10.151 to 10.153 and 145.31, 145.32 carry it out: small shipments free of duty and tax.
// Read as of the time of entry, since each exemption was opened and suspended on days of its own.
// The days set by executive orders are held from secondary accounts, not from the Federal Register.
//
// Not modelled: that all shipments of one person on one day count together, and that lots of one order do not qualify
// (10.151, 10.153); value taken as fair retail value in the country of shipment rather than as declared; perfume with
// alcohol and goods under quota, which 10.153 excludes too; consolidated gift parcels (10.152); travellers' articles
// (148.51, 148.64), which are not entered here; the duties by method on mail of Executive Order 14324.
import { figureOn, usd, usdText, type Decimal, type Figure, type Rule, type Temporal } from '@landfall/rule';
import { dayOfEntry, htsDigits, totalValueUsd, type FilingFacts, type LineFacts } from './facts.js';

const raised = {
  from: '2016-08-26',
  is: usd('800'),
  by: 'CBP Dec. 16-13, 81 FR 58831, carrying out Pub. L. 114-125 s. 901',
};

/** Null means suspended. */
export const exemptionUsd: Figure<Decimal | null> = {
  says: 'the administrative exemption, by any way but mail',
  citation: '19 CFR 10.151',
  values: [
    raised,
    {
      from: '2025-08-29',
      is: null,
      by: 'Executive Order 14324, kept by Executive Order 14388 (24 Feb 2026) and by CBP Dec. 26-12, 91 FR 37789 (24 Jun 2026)',
    },
  ],
};

/** Null means suspended. The order names goods of China and of Hong Kong. */
export const exemptionFromChinaUsd: Figure<Decimal | null> = {
  says: 'the administrative exemption for goods of China and Hong Kong, by any way',
  citation: '19 CFR 10.151',
  values: [raised, { from: '2025-05-02', is: null, by: 'Executive Order 14256' }],
};

/** Null means suspended. A figure of its own, because mail can be opened again apart from the rest. */
export const exemptionByMailUsd: Figure<Decimal | null> = {
  says: 'the administrative exemption by mail',
  citation: '19 CFR 145.31',
  values: [
    raised,
    {
      from: '2025-08-29',
      is: null,
      by: 'Executive Order 14324; since confirmed in 145.31(b), 91 FR 37821 (24 Jun 2026)',
    },
  ],
};

export const giftExemptionUsd: Figure<Decimal> = {
  says: 'the exemption for a bona fide gift from a person in a foreign country',
  citation: '19 USC 1321(a)(2)(A)',
  values: [{ from: '2016-08-26', is: usd('100'), by: 'in force on the first day held; never suspended' }],
};

export const islandGiftExemptionUsd: Figure<Decimal> = {
  says: 'the exemption for a bona fide gift from a person in the Virgin Islands, Guam or American Samoa',
  citation: '19 USC 1321(a)(2)(A)',
  values: [{ from: '2016-08-26', is: usd('200'), by: 'in force on the first day held; never suspended' }],
};

const chinaAndHongKong = ['CN', 'HK'];
const islands = ['VI', 'GU', 'AS'];
/** The customs territory: a giver there is not in a foreign country. */
const customsTerritory = ['US', 'PR'];
/** Headings of alcoholic beverages and chapter of tobacco. 10.153 */
const neverExempt = ['2203', '2204', '2205', '2206', '2208', '24'];

/** Whether the shipment meets 1321(a)(2), as an administrative exemption or as a gift. */
export function meetsExemption(facts: FilingFacts): boolean {
  return meetsAdministrativeExemption(facts) || (facts.giftClaim !== null && whyNoGift(facts) === null);
}

export const giftIsExempt: Rule<FilingFacts> = {
  code: 'GIFT_NOT_EXEMPT',
  citation: '19 CFR 10.152',
  says: 'A gift is exempt when a person in a foreign country sends it to a person in the United States, neither bought by him nor for sale, within the limit for gifts.',
  nextStep: 'Leave giftClaim out and state the duty on the whole shipment: over the limit no part of it is exempt.',
  broken: (facts) => (facts.giftClaim !== null && whyNoGift(facts) !== null ? [['giftClaim']] : []),
  found: (facts) => whyNoGift(facts) ?? '',
};

function meetsAdministrativeExemption(facts: FilingFacts): boolean {
  const on = dayOfEntry(facts);
  const total = totalValueUsd(facts);
  return facts.lines.every((line) => {
    const limitUsd = administrativeLimitUsd(line, facts, on);
    return limitUsd !== null && total.lte(limitUsd) && !isNeverExempt(line);
  });
}

function administrativeLimitUsd(line: LineFacts, facts: FilingFacts, on: Temporal.PlainDate): Decimal | null {
  if (chinaAndHongKong.includes(line.countryOfOrigin)) return figureOn(exemptionFromChinaUsd, on);
  return figureOn(facts.modeOfTransport === 'MAIL' ? exemptionByMailUsd : exemptionUsd, on);
}

function whyNoGift(facts: FilingFacts): string | null {
  const from = facts.giftClaim?.fromPersonIn ?? '';
  const limitUsd = figureOn(islands.includes(from) ? islandGiftExemptionUsd : giftExemptionUsd, dayOfEntry(facts));
  if (customsTerritory.includes(from)) return 'This giver is in the United States.';
  if (facts.purchasedOrForSale) return 'These goods are stated to be bought or for sale.';
  if (facts.lines.some(isNeverExempt)) return 'Alcoholic beverages and tobacco are never exempt (19 CFR 10.153).';
  const total = totalValueUsd(facts);
  return total.gt(limitUsd) ? `The limit is ${usdText(limitUsd)}; this shipment is worth ${usdText(total)}.` : null;
}

function isNeverExempt({ htsNumber }: LineFacts): boolean {
  return neverExempt.some((heading) => htsDigits(htsNumber).startsWith(heading));
}
