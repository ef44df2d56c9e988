// 19 USC 1321(a)(2) as 19 CFR 10.151 to 10.153 and 145.31, 145.32 carry it out: small shipments free of duty and tax.
// Read as of the time of entry, since each exemption was opened and suspended at moments of its own. Orders that begin at
// 12:01 a.m. Eastern begin at that instant in every zone; what names no hour begins with the day of the port.
//
// Not modelled: that all shipments of one person on one day count together, and that lots of one order do not qualify
// (10.151, 10.153); value taken as fair retail value in the country of shipment rather than as declared; goods under
// quota; consolidated gift parcels (10.152); articles from the Virgin Islands, Guam or American Samoa that are no gifts
// (143.23(j)(2) names them, 143.21(l)(2) gifts alone); travellers' articles (148.51, 148.64); the duties by method on mail
// of Executive Order 14324; the bond that entries of low value need since 24 June 2026.
import { tariffDigits } from '../../words/tariff-number.js';
import { figureAt, figureOn, usd, usdText, type Decimal, type Figure, type Moment, type Rule } from '@landfall/rule';
import type { TimedFigure } from '@landfall/rule';
import { momentOfEntry, totalValueUsd, type FilingFacts, type LineFacts } from '../facts.js';

const asPrinted = {
  from: '2016-08-26',
  by: '143.21(l) as printed on 16 January 2020; held from the first day of the law held here',
  trust: 'PRIMARY',
} as const;
const raised = { ...asPrinted, is: usd('800') };
const order14324 = {
  at: '2025-08-29T04:01Z',
  is: null,
  by: 'Executive Order 14324, from 12:01 a.m. Eastern',
  trust: 'SECONDARY',
} as const;
const kept = {
  from: '2026-02-24',
  is: null,
  by: 'Executive Order 14388, which keeps the suspension',
  trust: 'SECONDARY',
} as const;
const byRegulation = {
  from: '2026-06-24',
  is: null,
  by: '10.151(b) itself, CBP Dec. 26-12, 91 FR 37789 and 37800: suspended for every way but mail until CBP says otherwise',
  trust: 'SECONDARY',
} as const;
const repealed = {
  from: '2027-07-01',
  is: null,
  by: 'Pub. L. 119-21 s. 70531, which repeals the exemption in the statute',
  trust: 'SECONDARY',
} as const;

/** Null means suspended. */
export const exemptionUsd: TimedFigure<Decimal | null> = {
  says: 'the administrative exemption, by any way but mail',
  citation: '19 CFR 10.151',
  values: [raised, order14324, kept, byRegulation, repealed],
};

/** Null means suspended. */
export const exemptionFromChinaUsd: TimedFigure<Decimal | null> = {
  says: 'the administrative exemption for goods of China and Hong Kong, by any way: where it is suspended, the others are not asked',
  citation: '19 CFR 10.151',
  values: [
    raised,
    {
      at: '2025-05-02T04:01Z',
      is: null,
      by: 'Executive Order 14256, which ended it for these goods, with its hour, 12:01 a.m. Eastern, from secondary accounts',
      trust: 'SECONDARY',
    },
    { ...order14324, by: 'from here on as for goods of any other origin, by mail or not' },
  ],
};

/** Null means suspended. A figure of its own, because mail can be opened again apart from the rest. */
export const exemptionByMailUsd: TimedFigure<Decimal | null> = {
  says: 'the administrative exemption by mail',
  citation: '19 CFR 145.31',
  values: [
    raised,
    order14324,
    kept,
    {
      from: '2026-06-24',
      is: null,
      by: '145.31(b) itself, 91 FR 37821; whether its first day is this one or 24 July 2026 is still to be checked',
      trust: 'SECONDARY',
    },
    repealed,
  ],
};

export const giftExemptionUsd: Figure<Decimal> = {
  says: 'the exemption for a bona fide gift from a person in a foreign country',
  citation: '19 CFR 10.152',
  values: [{ ...asPrinted, is: usd('100') }],
};

export const islandGiftExemptionUsd: Figure<Decimal> = {
  says: 'the exemption for a bona fide gift from a person in the Virgin Islands, Guam or American Samoa',
  citation: '19 CFR 10.152',
  values: [{ ...asPrinted, is: usd('200') }],
};

/** Wider than the section, which names drinks, cigars, cigarettes and perfume: exempt is not said of what is doubtful. */
export const neverTakenAsExempt: Figure<readonly string[]> = {
  says: 'tariff headings and chapters of which no exemption is said: beverages with alcohol, perfumes, tobacco',
  citation: '19 CFR 10.153',
  values: [
    {
      from: '2016-08-26',
      is: ['2203', '2204', '2205', '2206', '2208', '3303', '24'],
      by: 'a reading: 10.153 is known from what CBP quotes of it, beverages with alcohol, perfume with alcohol, cigars and cigarettes; a tariff number does not tell them from all others of its heading or chapter, so that none of these is said to be exempt',
      trust: 'HOUSE',
    },
  ],
};

const chinaAndHongKong = ['CN', 'HK'];
const islands = ['VI', 'GU', 'AS'];
/** The customs territory: a giver there is not in a foreign country. */
const customsTerritory = ['US', 'PR'];

/** Whether the shipment meets 1321(a)(2), as an administrative exemption or as a gift. */
export function meetsExemption(facts: FilingFacts): boolean {
  return meetsAdministrativeExemption(facts) || (facts.giftClaim !== null && whyNoGift(facts) === null);
}

export const giftIsExempt: Rule<FilingFacts> = {
  code: 'GIFT_NOT_EXEMPT',
  citation: '19 CFR 10.152',
  says: 'A gift is exempt when a person in a foreign country, or in the Virgin Islands, Guam or American Samoa, sends it to a person in the United States, who neither bought it nor is to sell it, within the limit for gifts.',
  reading:
    'What the giver paid for a present makes it no purchase: asked is what the receiver did. That sent means not carried is a narrower reading. Tobacco, beverages with alcohol and perfumes are not said to be exempt, though 10.153 may not name each of them.',
  nextStep: 'Claim no gift, and state the duty on the whole shipment: over the limit no part of it is exempt.',
  readAt: 'TIME_OF_ENTRY',
  broken: (facts) => (facts.giftClaim !== null && whyNoGift(facts) !== null ? [['giftClaim']] : []),
  found: (facts) => whyNoGift(facts) ?? '',
};

function meetsAdministrativeExemption(facts: FilingFacts): boolean {
  const when = momentOfEntry(facts);
  const total = totalValueUsd(facts);
  return facts.lines.every((line) => {
    const limitUsd = administrativeLimitUsd(line, facts, when);
    return limitUsd !== null && total.lte(limitUsd) && !isNeverTakenAsExempt(line, when);
  });
}

function administrativeLimitUsd(line: LineFacts, facts: FilingFacts, when: Moment): Decimal | null {
  if (chinaAndHongKong.includes(line.countryOfOrigin)) return figureAt(exemptionFromChinaUsd, when);
  return figureAt(facts.modeOfTransport === 'MAIL' ? exemptionByMailUsd : exemptionUsd, when);
}

function whyNoGift(facts: FilingFacts): string | null {
  const from = facts.giftClaim?.fromPersonIn ?? '';
  const when = momentOfEntry(facts);
  const limitUsd = figureOn(islands.includes(from) ? islandGiftExemptionUsd : giftExemptionUsd, when.on);
  if (customsTerritory.includes(from)) return 'This giver is in the United States.';
  if (facts.modeOfTransport === 'HAND_CARRIED') return 'These goods are carried by a person, not sent.';
  if (facts.purchasedOrForSale) return 'These goods are stated to be bought by who receives them, or for sale.';
  if (facts.lines.some((line) => isNeverTakenAsExempt(line, when))) return doubtful;
  const total = totalValueUsd(facts);
  return total.gt(limitUsd) ? `The limit is ${usdText(limitUsd)}; this shipment is worth ${usdText(total)}.` : null;
}

const doubtful = 'Tobacco, beverages with alcohol and perfumes are not taken as exempt here (19 CFR 10.153).';

function isNeverTakenAsExempt({ htsNumber }: LineFacts, { on }: Moment): boolean {
  return figureOn(neverTakenAsExempt, on).some((heading) => tariffDigits(htsNumber).startsWith(heading));
}
