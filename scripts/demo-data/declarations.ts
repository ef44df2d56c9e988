// What a filer says, made up by chance: the same chance, the same words.
import * as goods from './goods.ts';
import type { Chance } from './seeded-chance.ts';

/** Somebody who declares goods at Pago Pago. */
export interface Declarant {
  name: string;
  village: string;
  organisation: string | null;
}

export const declarants: readonly Declarant[] = [
  { name: 'Sina Faʻalogo', village: 'Leone', organisation: null },
  { name: 'Tavita Leaupepe', village: 'Nuʻuuli', organisation: 'Nuʻuuli Corner Store' },
  { name: 'Mele Tuiāsosopo', village: 'Faga‘itua', organisation: null },
  { name: 'Ioane Ālailefaleula', village: 'Tafuna', organisation: 'Tafuna Marine Repairs' },
  { name: 'Lagi Seumālō', village: 'Pago Pago', organisation: null },
  { name: 'Fetū Maugaotega', village: 'Utulei', organisation: 'Harbor Bakery' },
  { name: 'Ana Tauvela', village: 'Vaitogi', organisation: null },
  { name: 'Peni Toʻomalatai', village: 'Malaeloa', organisation: 'Malaeloa Building Supply' },
  { name: 'Rosa Galeaʻi', village: 'Aua', organisation: null },
  { name: 'Simi Pouesi', village: 'Fagatogo', organisation: 'Fagatogo Dental Clinic' },
  { name: 'Moana Leiataua', village: 'Amouli', organisation: null },
  { name: 'Vaʻa Sunia', village: 'Ottoville', organisation: 'Western Choir Society' },
];

/** The owner of the sandbox's persona in Pago Pago. */
export const trader: Declarant = { name: 'Sina Tuiasosopo', village: 'Tafuna', organisation: 'Tutuila Trading' };

export type TerritoryKind = 'SHOP' | 'WORK' | 'HOME' | 'LISTED' | 'DEAR';

const shelfOf: Record<TerritoryKind, readonly goods.TerritoryGoods[]> = {
  SHOP: goods.goodsForShops,
  WORK: goods.goodsForWork,
  HOME: goods.goodsForHomes,
  LISTED: goods.listedGoods,
  DEAR: goods.dearGoods,
};
const purposesOf: Record<TerritoryKind, readonly string[]> = {
  SHOP: ['RESALE'],
  WORK: ['OPERATIONS', 'PROJECT', 'OTHER_COMMERCIAL'],
  HOME: ['PERSONAL'],
  LISTED: ['RESALE'],
  DEAR: ['PROJECT'],
};

/** The answers of a declaration into American Samoa that breaks no rule. */
export function territoryAnswers(chance: Chance, who: Declarant, kind: TerritoryKind, filedAt: Date) {
  const count = kind === 'DEAR' ? 1 : chance.between(1, kind === 'SHOP' ? 4 : 2);
  const freightUsd = `${20 + 15 * count}.00`;
  return {
    portCode: 'ASPPG',
    modeOfTransport: 'AIR',
    arrivesOn: dayOf(filedAt, chance.between(0, 2)),
    conveyance: chance.pick(['HA 465', 'HA 466', 'PH 361', 'NZ 996']),
    billOfLading: airWaybill(chance, chance.pick(['173', '086', '162'])),
    freightUsd,
    filerKind: who.organisation ? 'BUSINESS' : 'PERSON',
    filerName: who.name,
    organisationName: who.organisation,
    filerPhone: `684 699 ${chance.between(1000, 9999)}`,
    filerAddress: `${who.village}, P.O. Box ${chance.between(10, 4900)}`,
    purpose: chance.pick(purposesOf[kind]),
    lines: Array.from({ length: count }, (_, n) => territoryLine(chance, chance.pick(shelfOf[kind]), n)),
    documents: [] as object[],
  };
}

function territoryLine(chance: Chance, { eachUsd, quantity, ofListed, ...what }: goods.TerritoryGoods, n: number) {
  const count = chance.between(...quantity);
  const priceUsd = (count * chance.between(eachUsd[0] * 100, eachUsd[1] * 100)) / 100;
  const said = { ...what, ...ofListed?.(count) };
  return { key: `line-${n + 1}`, ...said, quantity: `${count}`, purchasePriceUsd: priceUsd.toFixed(2) };
}

/** The last digit is the remainder of the seven before it by 7. */
function airWaybill(chance: Chance, airline: string): string {
  const serial = chance.between(1_000_000, 9_999_999);
  return `${airline}-${serial}${serial % 7}`;
}

/** What an electronic informal entry declares, apart from who declares. */
export function informalEntry(chance: Chance, filedAt: Date) {
  const lines = Array.from({ length: chance.between(1, 2) }, () => tariffLine(chance, 1_150));
  const valueUsd = lines.reduce((sum, line) => sum + Number(line.valueUsd), 0);
  return {
    portCode: '3201',
    ...chance.pick([
      { modeOfTransport: 'AIR', conveyance: 'HA 462' },
      { modeOfTransport: 'AIR', conveyance: 'UA 1175' },
      { modeOfTransport: 'AIR', conveyance: 'JL 72' },
      { modeOfTransport: 'VESSEL', conveyance: 'MATSON 114' },
    ]),
    billOfLading: airWaybill(chance, '173'),
    arrivesOn: dayOf(filedAt, 0),
    lines,
    purchasedOrForSale: true,
    invoiceHeld: chance.pick(['COMMERCIAL_INVOICE', 'COMMERCIAL_INVOICE', 'ITEMISED_STATEMENT']),
    estimatedDutyUsd: ((Math.round(valueUsd) * chance.between(3, 9)) / 100).toFixed(2),
  };
}

function tariffLine(chance: Chance, mostUsd: number) {
  const { eachUsd, quantity, ...what } = chance.pick(goods.goodsOfTheTariff);
  const each = chance.between(...eachUsd);
  const count = Math.max(1, Math.min(chance.between(...quantity), Math.floor(mostUsd / each)));
  const grossWeightKg = (count * chance.between(30, 90)) / 100;
  return {
    ...what,
    quantity: `${count}`,
    valueUsd: (count * each).toFixed(2),
    grossWeightKg: Math.max(grossWeightKg, (count * each) / 400).toFixed(2),
  };
}

const dayOf = (from: Date, daysLater: number): string =>
  new Date(from.getTime() + daysLater * 86_400_000).toISOString().slice(0, 10);
