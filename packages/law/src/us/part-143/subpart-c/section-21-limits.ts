// 19 CFR 143.21: how much goods may be worth to be entered informally, and which tariff numbers its paragraphs name.
import { figureOn, usd, valueAt, type DatedTable, type Decimal, type Figure, type Instrument } from '@landfall/rule';
import { totalValueUsd, type FilingFacts, type LineFacts } from '../../facts.js';
import { articleValueUsd, isOfChapter99 } from '../../tariff/chapter-99.js';

const asPrinted = {
  from: '2016-08-26',
  by: '143.21(a) as printed on 16 January 2020; held from the first day of the law held here',
  trust: 'PRIMARY',
} as const;

export const informalLimitUsd: Figure<Decimal> = {
  says: 'the most that a shipment may be worth to be entered informally under (a)',
  citation: '19 CFR 143.21(a)',
  values: [{ ...asPrinted, is: usd('2500') }],
};

export const chapter99LimitUsd: Figure<Decimal> = {
  says: 'the most that an article of chapter 99, subchapters III and IV, may be worth under (a)',
  citation: '19 CFR 143.21(a)',
  values: [{ ...asPrinted, is: usd('250') }],
};

const section: Instrument = {
  name: '143.21 as printed on 16 January 2020; held from the first day of the law held here',
  citation: '19 CFR 143.21',
  trust: 'PRIMARY',
};

export type OtherParagraph = '(b)' | '(c)' | '(g)' | '(k)';

export const limitsOfOtherParagraphsUsd: DatedTable<{ paragraph: OtherParagraph }, Decimal> = {
  says: 'the most that goods may be worth to be entered informally under another paragraph than (a)',
  citation: '19 CFR 143.21',
  rows: [
    { when: { paragraph: ['(b)', '(c)', '(g)'] }, since: { day: '2016-08-26' }, is: usd('2500'), by: section },
    { when: { paragraph: '(k)' }, since: { day: '2016-08-26' }, is: usd('10000'), by: section },
  ],
};

/** Printed numbers of (h) were split and renumbered since: its headings are compared, of 9810 the number. */
export const numbersOfParagraphH: Figure<readonly string[]> = {
  says: 'headings and numbers of the tariff under which books and other articles are classified that paragraph (h) names',
  citation: '19 CFR 143.21(h)',
  values: [
    {
      from: '2016-08-26',
      is: ['4903', '4904', '4905', '9701', '98100005'],
      by: 'the headings of 4903.00.00, 4904.00.00, 4905.91.00, 4905.99.00, 9701.10.00 and 9701.90.00, and 9810.00.05, as printed on 16 January 2020: wider than the list, since a tariff of later years has other subheadings',
      trust: 'HOUSE',
    },
  ],
};

export function isAboveInformalLimit(facts: Pick<FilingFacts, 'lines' | 'lawReadOn'>): boolean {
  return totalValueUsd(facts).gt(figureOn(informalLimitUsd, facts.lawReadOn));
}

/** Whether the line is of an article of chapter 99 that (a) and (c) leave out. */
export function isCostlyArticleOfChapter99(line: LineFacts, { lawReadOn }: Pick<FilingFacts, 'lawReadOn'>): boolean {
  return isOfChapter99(line) && articleValueUsd(line).gt(figureOn(chapter99LimitUsd, lawReadOn));
}

export function isAboveLimitOf(paragraph: OtherParagraph, facts: FilingFacts): boolean {
  const { is } = valueAt(limitsOfOtherParagraphsUsd, { paragraph }, { at: facts.lawReadAt, on: facts.lawReadOn });
  return totalValueUsd(facts).gt(is);
}
