// 19 USC 1321(a)(2) as 19 CFR 10.151 to 10.153 and 145.31, 145.32 carry it out: small shipments free of duty and tax.
// Read as of the time of entry, since each exemption was opened and suspended at moments of its own. Orders that begin at
// 12:01 a.m. Eastern begin at that instant in every zone; what names no hour begins with the day of the port.
//
// Not modelled: that all shipments of one person on one day count together, and that lots of one order do not qualify
// (10.151, 10.153); value taken as fair retail value in the country of shipment rather than as declared; goods under
// quota; consolidated gift parcels (10.152); articles from the Virgin Islands, Guam or American Samoa that are no gifts
// (143.23(j)(2) names them, 143.21(l)(2) gifts alone); who is a traveller (148.51, 148.64); the duties by method on mail
// of Executive Order 14324; the bond that entries of low value need since 24 June 2026.
import { tariffDigits } from '../../words/tariff-number.js';
import {
  eligibility,
  figureOn,
  usd,
  usdParam,
  valueAt,
  type DatedTable,
  type Decimal,
  type Figure,
  type Ground,
  type Grounds,
  type Instrument,
  type Param,
  type Rule,
} from '@landfall/rule';
import type { ModeOfTransport } from '../../words/modes-of-transport.js';
import { momentOfEntry, totalValueUsd, type FilingFacts } from '../facts.js';

/** What an exemption depends on. */
interface ExemptGoods {
  readonly kind: 'ADMINISTRATIVE' | 'GIFT' | 'TRAVELLER';
  readonly mode: ModeOfTransport;
  /** ISO 3166-1 alpha-2: where the goods come from; null where that is not asked. */
  readonly origin: string | null;
  /** ISO 3166-1 alpha-2: where the giver is; null where nobody gives. */
  readonly giver: string | null;
}

const firstDayHeld = { day: '2016-08-26' } as const;
const begins14324 = { at: '2025-08-29T04:01Z' } as const;
const repealBegins = { day: '2027-07-01' } as const;

const asPrinted: Instrument = {
  name: '143.21(l) as printed on 16 January 2020; held from the first day of the law held here',
  citation: '19 CFR 143.21(l)',
  trust: 'PRIMARY',
};
const order14256: Instrument = {
  name: 'Executive Order 14256, which ended it for these goods, by mail or not, with its hour, 12:01 a.m. Eastern, from secondary accounts; from the next order on they are as all others',
  trust: 'SECONDARY',
};
const order14324: Instrument = { name: 'Executive Order 14324, from 12:01 a.m. Eastern', trust: 'SECONDARY' };
const order14388: Instrument = { name: 'Executive Order 14388, which keeps the suspension', trust: 'SECONDARY' };
const regulation10151: Instrument = {
  name: '10.151(b) itself, CBP Dec. 26-12, 91 FR 37789 and 37800: suspended for every way but mail until CBP says otherwise',
  citation: '19 CFR 10.151',
  trust: 'SECONDARY',
};
const regulation14531: Instrument = {
  name: '145.31(b) itself, 91 FR 37821; whether its first day is this one or 24 July 2026 is still to be checked',
  citation: '19 CFR 145.31',
  trust: 'SECONDARY',
};
const act11921: Instrument = {
  name: 'Pub. L. 119-21 s. 70531, which repeals the exemption in the statute',
  trust: 'SECONDARY',
};

const administrative = { kind: 'ADMINISTRATIVE' } as const;

export const exemptionsUsd: DatedTable<ExemptGoods, Limit> = {
  says: 'up to which value a shipment is free of duty and tax: the administrative exemption, a bona fide gift, a traveller’s articles',
  citation: '19 USC 1321(a)(2)',
  rows: [
    { when: administrative, since: firstDayHeld, is: usd('800'), by: asPrinted },
    { when: administrative, since: begins14324, is: 'SUSPENDED', by: order14324 },
    { when: administrative, since: { day: '2026-02-24' }, is: 'SUSPENDED', by: order14388 },
    { when: administrative, since: { day: '2026-06-24' }, is: 'SUSPENDED', by: regulation10151 },
    { when: administrative, since: repealBegins, is: 'REPEALED', by: act11921 },
    {
      when: { ...administrative, origin: ['CN', 'HK'] },
      since: { at: '2025-05-02T04:01Z' },
      until: begins14324,
      is: 'SUSPENDED',
      by: order14256,
    },
    {
      when: { ...administrative, mode: 'MAIL' },
      since: { day: '2026-06-24' },
      until: repealBegins,
      is: 'SUSPENDED',
      by: regulation14531,
    },
    { when: { kind: 'GIFT' }, since: firstDayHeld, is: usd('100'), by: asPrinted },
    { when: { kind: 'GIFT', giver: ['VI', 'GU', 'AS'] }, since: firstDayHeld, is: usd('200'), by: asPrinted },
    { when: { kind: 'TRAVELLER' }, since: firstDayHeld, is: usd('200'), by: asPrinted },
  ],
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

/** The customs territory: a giver there is not in a foreign country. */
const customsTerritory = ['US', 'PR'];

/** Why a ground is not met, told alike by all that have the reason. */
export const aboveTheLimit = 'above the limit of {grounds}';
export const boughtOrForSale = 'bought or for sale, unlike those of {grounds}';
const doubtful = 'tobacco, beverages with alcohol or perfumes, which are not said to be exempt under {grounds}';

export const administrativeExemption: Ground<FilingFacts> = {
  code: 'ADMINISTRATIVE_EXEMPTION',
  citation: '19 CFR 10.151',
  says: 'A shipment within the limit is exempt while the exemption is in force for its goods and for the way they come; by mail this is 145.31.',
  reading: 'One line of goods for which it is suspended takes the whole shipment out of it.',
  foundBy: 'FACTS',
  test: (facts) => {
    const why = whyNotAdministrative(facts);
    return why === null ? { is: 'MET' } : { is: 'NOT_MET', why };
  },
};

export const giftExemption: Ground<FilingFacts> = {
  code: 'GIFT_EXEMPTION',
  citation: '19 CFR 10.152',
  says: 'A bona fide gift within the limit is exempt; by mail this is 145.32.',
  foundBy: 'FACTS',
  test: (facts) => {
    if (facts.giftClaim === null) return { is: 'NOT_MET', why: 'not claimed as a gift, {grounds}' };
    const why = whyNoGift(facts);
    return why === null ? { is: 'MET' } : { is: 'NOT_MET', why: noGiftInShort[why] };
  },
};

export const travellersExemption: Ground<FilingFacts> = {
  code: 'TRAVELLERS_EXEMPTION',
  citation: '19 CFR 148.51',
  says: 'Certain personal or household articles within the limit are exempt (148.51, 148.64).',
  reading: 'Neither section was read: only the limit is looked at, as 143.21(l)(3) prints it.',
  foundBy: 'FACTS',
  test: (facts) => {
    const why = whyBeyond(facts, limitOf(facts, { kind: 'TRAVELLER' }));
    return why === null
      ? { is: 'UNKNOWN', needs: 'whether they are a traveller’s personal or household articles, {grounds}' }
      : { is: 'NOT_MET', why };
  },
};

export const exemptionGrounds: Grounds<FilingFacts> = {
  says: 'the small shipments that are exempt of duty and tax',
  citation: '19 USC 1321(a)(2)',
  grounds: [administrativeExemption, giftExemption, travellersExemption],
  others: null,
};

/** Whether the shipment is shown to meet 1321(a)(2). */
export const meetsExemption = (facts: FilingFacts): boolean => eligibility(exemptionGrounds, facts).met.length > 0;

export const giftIsExempt: Rule<FilingFacts> = {
  code: 'GIFT_NOT_EXEMPT',
  citation: '19 CFR 10.152',
  says: 'A gift is exempt when a person in a foreign country, or in the Virgin Islands, Guam or American Samoa, sends it to a person in the United States, who neither bought it nor is to sell it, within the limit for gifts.',
  reading:
    'What the giver paid for a present makes it no purchase: asked is what the receiver did. That sent means not carried is a narrower reading. Tobacco, beverages with alcohol and perfumes are not said to be exempt, though 10.153 may not name each of them.',
  nextStep: 'Claim no gift, and state the duty on the whole shipment: over the limit no part of it is exempt.',
  readAt: 'TIME_OF_ENTRY',
  broken: (facts) => (facts.giftClaim !== null && whyNoGift(facts) !== null ? [['giftClaim']] : []),
  found: {
    GIVER_HERE: 'This giver is in the United States.',
    CARRIED: 'These goods are carried by a person, not sent.',
    BOUGHT: 'These goods are stated to be bought by who receives them, or for sale.',
    DOUBTFUL: 'Tobacco, beverages with alcohol and perfumes are not taken as exempt here (19 CFR 10.153).',
    ABOVE_LIMIT: 'The limit is {limit}; this shipment is worth {totalUsd}.',
  },
  which: whyNoGift,
  params: (facts) => ({ limit: limitParam(giftLimit(facts)), totalUsd: usdParam(totalValueUsd(facts)) }),
};

type WhyNoGift = 'GIVER_HERE' | 'CARRIED' | 'BOUGHT' | 'DOUBTFUL' | 'ABOVE_LIMIT';

function whyNoGift(facts: FilingFacts): WhyNoGift | null {
  if (customsTerritory.includes(giverIn(facts))) return 'GIVER_HERE';
  if (facts.modeOfTransport === 'HAND_CARRIED') return 'CARRIED';
  if (facts.purchasedOrForSale) return 'BOUGHT';
  if (hasNeverExempt(facts)) return 'DOUBTFUL';
  return whyBeyond(facts, giftLimit(facts)) === null ? null : 'ABOVE_LIMIT';
}

/** The same as the end of a sentence about all grounds. */
const noGiftInShort: Readonly<Record<WhyNoGift, string>> = {
  GIVER_HERE: 'given by somebody in the United States, unlike those of {grounds}',
  CARRIED: 'carried by a person, unlike those of {grounds}',
  BOUGHT: boughtOrForSale,
  DOUBTFUL: doubtful,
  ABOVE_LIMIT: aboveTheLimit,
};

type Limit = Decimal | 'SUSPENDED' | 'REPEALED';

function limitOf(facts: FilingFacts, goods: Pick<ExemptGoods, 'kind'> & Partial<ExemptGoods>): Limit {
  const key = { mode: facts.modeOfTransport, origin: null, giver: null, ...goods };
  return valueAt(exemptionsUsd, key, momentOfEntry(facts)).is;
}

const giverIn = ({ giftClaim }: FilingFacts): string => giftClaim?.fromPersonIn ?? '';

const giftLimit = (facts: FilingFacts): Limit => limitOf(facts, { kind: 'GIFT', giver: giverIn(facts) });

const notInForce = {
  SUSPENDED: 'not exempt under {grounds}, which is suspended',
  REPEALED: 'not exempt under {grounds}, which is repealed',
} as const;

/** Why the shipment is beyond a limit; null when it is within. */
function whyBeyond(facts: FilingFacts, limit: Limit): string | null {
  if (typeof limit === 'string') return notInForce[limit];
  return totalValueUsd(facts).gt(limit) ? aboveTheLimit : null;
}

const limitParam = (limit: Limit): Param =>
  typeof limit === 'string' ? { words: [limit.toLowerCase()] } : usdParam(limit);

function whyNotAdministrative(facts: FilingFacts): string | null {
  const origins = [...new Set(facts.lines.map(({ countryOfOrigin }) => countryOfOrigin))];
  const beyond = origins.map((origin) => whyBeyond(facts, limitOf(facts, { kind: 'ADMINISTRATIVE', origin })));
  return beyond.find((why) => why !== null) ?? (hasNeverExempt(facts) ? doubtful : null);
}

function hasNeverExempt(facts: FilingFacts): boolean {
  const headings = figureOn(neverTakenAsExempt, momentOfEntry(facts).on);
  return facts.lines.some(({ htsNumber }) => headings.some((one) => tariffDigits(htsNumber).startsWith(one)));
}
