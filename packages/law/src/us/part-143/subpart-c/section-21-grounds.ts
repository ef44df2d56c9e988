// 19 CFR 143.21: the goods that "are among those which may be entered under informal entry", paragraph by paragraph. One
// paragraph is enough. The list is open: an officer who is asked may find that other goods are among them.
//
// Not modelled: what no filing says here, which each paragraph names as missing; the value of repairs under (f).
import { tariffDigits } from '../../../words/tariff-number.js';
import { eligibility, figureOn, type Eligibility, type Ground, type Grounds } from '@landfall/rule';
import type { FilingFacts } from '../../facts.js';
import {
  aboveTheLimit,
  administrativeExemption,
  giftExemption,
  boughtOrForSale,
  travellersExemption,
} from '../../section-1321/exemptions.js';
import { isAmong } from '../../tariff/numbers-of-a-line.js';
import {
  isAboveInformalLimit,
  isAboveLimitOf,
  isCostlyArticleOfChapter99,
  numbersOfParagraphH,
  type OtherParagraph,
} from './section-21-limits.js';

const notOfChapter99 = 'such articles of chapter 99 as {grounds} leaves out';
const otherNumbers = 'not of the tariff numbers of {grounds}';
const foreign = 'not of the United States, unlike those of {grounds}';

/** Met, when nothing stands against it; the first thing that does is told. */
const metUnless = (why: string | null) => (why === null ? ({ is: 'MET' } as const) : ({ is: 'NOT_MET', why } as const));

/** Where facts show it is not so, it is not; where they do not, this is still to be known. */
const openUnless = (why: string | null, needs: string) =>
  why === null ? ({ is: 'UNKNOWN', needs } as const) : ({ is: 'NOT_MET', why } as const);

export const smallShipment: Ground<FilingFacts> = {
  code: 'SMALL_SHIPMENT',
  citation: '19 CFR 143.21(a)',
  says: 'A shipment up to the informal limit, without an article of chapter 99, subchapters III and IV, above the limit for these.',
  reading: 'The lines of one filing are taken as the shipment.',
  foundBy: 'FACTS',
  test: (facts) =>
    metUnless(isAboveInformalLimit(facts) ? aboveTheLimit : hasCostlyArticleOfChapter99(facts) ? notOfChapter99 : null),
};

const installment: Ground<FilingFacts> = {
  code: 'INSTALLMENT',
  citation: '19 CFR 143.21(b)',
  says: 'An installment, up to its limit, of a shipment that arrives at different times (141.82).',
  reading:
    'The lines of one filing are taken as the installment. Whether 141.82 leaves out articles of chapter 99, too, is for who finds it.',
  foundBy: 'FACTS',
  test: (facts) => openUnless(whyAbove(facts, '(b)'), 'whether they are an installment of one shipment, {grounds}'),
};

export const portion: Ground<FilingFacts> = {
  code: 'PORTION_OF_CONSIGNMENT',
  citation: '19 CFR 143.21(c)',
  says: 'A portion, up to its limit, of one consignment that may be entered separately (141.52), without such an article of chapter 99.',
  reading: 'Whether it may is for the Center director, whom 141.52 has satisfied; the limit is of the facts.',
  foundBy: 'CENTER_DIRECTOR',
  test: (facts) =>
    openUnless(
      whyAbove(facts, '(c)') ?? (hasCostlyArticleOfChapter99(facts) ? notOfChapter99 : null),
      'whether 141.52 lets them be entered separately, {grounds}',
    ),
};

const freeEffects: Ground<FilingFacts> = {
  code: 'EFFECTS_ENTITLED_TO_FREE_ENTRY',
  citation: '19 CFR 143.21(d)',
  says: 'Household or personal effects or tools of trade that are entitled to free entry under chapter 98, subchapter IV.',
  foundBy: 'FACTS',
  test: (facts) => openUnless(whyOfOtherNumbers(facts, ['9804']), 'whether they are entitled to free entry, {grounds}'),
};

const usedEffects: Ground<FilingFacts> = {
  code: 'EFFECTS_USED_ABROAD',
  citation: '19 CFR 143.21(e)',
  says: 'Household effects used abroad and personal effects, neither imported under a purchase nor for sale.',
  foundBy: 'FACTS',
  test: (facts) =>
    openUnless(whyBought(facts), 'whether they are household effects used abroad, or personal effects, {grounds}'),
};

const repairedEffects: Ground<FilingFacts> = {
  code: 'EFFECTS_REPAIRED_ABROAD',
  citation: '19 CFR 143.21(f)',
  says: 'Effects as in (e), entered under 9802.00.40, whose repairs and alterations are worth no more than its limit.',
  foundBy: 'FACTS',
  test: (facts) =>
    openUnless(
      whyOfOtherNumbers(facts, ['98020040']) ?? whyBought(facts),
      'whether they are used or personal effects, and what their repairs are worth, {grounds}',
    ),
};

const effectsOfTheDead: Ground<FilingFacts> = {
  code: 'EFFECTS_OF_THE_DEAD',
  citation: '19 CFR 143.21(g)',
  says: 'Personal effects, up to its limit, of citizens of the United States who have died abroad.',
  foundBy: 'FACTS',
  test: (facts) =>
    openUnless(whyAbove(facts, '(g)'), 'whether they are the effects of a citizen who died abroad, {grounds}'),
};

const booksForALibrary: Ground<FilingFacts> = {
  code: 'BOOKS_FOR_A_LIBRARY',
  citation: '19 CFR 143.21(h)',
  says: 'Books and other articles of listed subheadings, imported by a library or another institution that 9810.00.05 or 9810.00.30 describes.',
  foundBy: 'FACTS',
  test: (facts) =>
    openUnless(
      whyOfOtherNumbers(facts, figureOn(numbersOfParagraphH, facts.lawReadOn)),
      'whether a library or another institution imports them, {grounds}',
    ),
};

const toolsOfTrade: Ground<FilingFacts> = {
  code: 'THEATRICAL_EFFECTS_AND_TOOLS_OF_TRADE',
  citation: '19 CFR 143.21(i)',
  says: 'Theatrical effects, films, samples of commercial travellers, and professional books and tools of trade (10.68).',
  foundBy: 'FACTS',
  test: () => openUnless(null, 'whether they are theatrical effects, films, samples or tools of trade, {grounds}'),
};

export const uniqueGoods: Ground<FilingFacts> = {
  code: 'UNIQUE_GOODS',
  citation: '19 CFR 143.21(j)',
  says: 'Goods that the Commissioner, upon written application, finds unique so that their value cannot be declared, and that are neither bought nor for sale.',
  foundBy: 'COMMISSIONER',
  test: (facts) => openUnless(whyBought(facts), 'whether the Commissioner found them unique, {grounds}'),
};

const returnedProducts: Ground<FilingFacts> = {
  code: 'UNITED_STATES_PRODUCTS_RETURNED',
  citation: '19 CFR 143.21(k)',
  says: 'Products of the United States, up to its limit, that come to be repaired or altered and exported again, or were rejected or returned by their buyer for credit.',
  reading: 'Products of Puerto Rico are products of the United States.',
  foundBy: 'FACTS',
  test: (facts) => openUnless(whyForeign(facts) ?? whyAbove(facts, '(k)'), 'why they come back, {grounds}'),
};

const exempt: readonly Ground<FilingFacts>[] = [
  { ...administrativeExemption, citation: '19 CFR 143.21(l)(1)' },
  { ...giftExemption, citation: '19 CFR 143.21(l)(2)' },
  { ...travellersExemption, citation: '19 CFR 143.21(l)(3)' },
];

export const otherGoods: Ground<FilingFacts> = {
  code: 'OTHER_GOODS',
  citation: '19 CFR 143.21',
  says: 'Other goods that an officer finds to be among those which may be entered informally.',
  reading: 'The list says "among those": an officer may be asked about any goods.',
  foundBy: 'OFFICER',
  test: () => openUnless(null, 'whether an officer finds that they may be entered informally'),
};

export const informalGrounds: Grounds<FilingFacts> = {
  says: 'the goods that may be entered informally',
  citation: '19 CFR 143.21',
  grounds: [
    ...[smallShipment, installment, portion, freeEffects, usedEffects, repairedEffects, effectsOfTheDead],
    ...[booksForALibrary, toolsOfTrade, uniqueGoods, returnedProducts, ...exempt],
  ],
  others: otherGoods,
};

/** What is found of each paragraph, with what an officer answered. */
export const informalEligibility = (facts: FilingFacts): Eligibility<FilingFacts> =>
  eligibility(informalGrounds, facts, facts.determinations);

function whyAbove(facts: FilingFacts, paragraph: OtherParagraph): string | null {
  return isAboveLimitOf(paragraph, facts) ? aboveTheLimit : null;
}

function whyBought({ purchasedOrForSale }: FilingFacts): string | null {
  return purchasedOrForSale ? boughtOrForSale : null;
}

/** What is not stated yet, as in a draft, speaks against nothing. */
function whyOfOtherNumbers({ lines }: FilingFacts, beginnings: readonly string[]): string | null {
  const areNamed = lines.every((line) => tariffDigits(line.htsNumber) === '' || isAmong(line, beginnings));
  return areNamed ? null : otherNumbers;
}

function whyForeign({ lines }: FilingFacts): string | null {
  const areDomestic = lines.every(({ countryOfOrigin }) => ['', 'US', 'PR'].includes(countryOfOrigin));
  return areDomestic ? null : foreign;
}

function hasCostlyArticleOfChapter99(facts: FilingFacts): boolean {
  return facts.lines.some((line) => isCostlyArticleOfChapter99(line, facts));
}
