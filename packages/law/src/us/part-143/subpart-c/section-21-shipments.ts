// 19 CFR 143.21: what may be entered informally.
//
// Not modelled: the paragraphs (b) to (l), which an officer may find to fit; formal entry required by CBP (143.22); other
// shipments of the same consignee on the same conveyance, since one filing is seen alone (141.51, 141.52); several tariff
// numbers on one line, so that a chapter 99 number is seen only where it is the line's own; foreign importers of record:
// Executive Order 14411 tells Customs to bar them from informal entry within 180 days, to 30 November 2026, and whether a
// rule does so was not found (secondary).
import { figureOn, usd, usdText, type Decimal, type Figure, type Rule } from '@landfall/rule';
import { totalValueUsd, type FilingFacts } from '../../facts.js';
import { articleValueUsd, isOfChapter99 } from '../../tariff/chapter-99.js';
import { placesInLines } from '../../well-formed.js';

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

const otherWays =
  'Another paragraph of 143.21 may fit, for the list is open; if you think so, file again and ask an ' +
  'officer to judge. Otherwise a formal entry, type 01, is generally needed.';

export const shipmentIsWithinInformalLimit: Rule<FilingFacts> = {
  code: 'INFORMAL_LIMIT_EXCEEDED',
  citation: '19 CFR 143.21(a)',
  says: 'Paragraph (a) allows informal entry of a shipment up to the informal limit, all lines together.',
  reading:
    'The lines of one filing are taken as the shipment. The list of 143.21 is open ("among those which may be entered"), so that an officer may be asked.',
  nextStep: otherWays,
  askable: true,
  broken: (facts) => (totalValueUsd(facts).gt(figureOn(informalLimitUsd, facts.lawReadOn)) ? [['lines']] : []),
  found: (facts) =>
    `The limit is ${usdText(figureOn(informalLimitUsd, facts.lawReadOn))}; these lines come to ${usdText(totalValueUsd(facts))}.`,
};

export const chapter99ArticlesAreWithinLimit: Rule<FilingFacts> = {
  code: 'CHAPTER_99_LIMIT_EXCEEDED',
  citation: '19 CFR 143.21(a)',
  says: 'Paragraph (a) leaves out articles valued above the limit for chapter 99, subchapters III and IV.',
  reading:
    'The text speaks of articles, not of lines: where the unit is NO, the value of a line is divided by its quantity, and a warning says so; in any other unit the line is taken as one article. That one article above the limit takes the whole shipment out of (a) is read from the exception standing at "shipments".',
  nextStep: otherWays,
  askable: true,
  broken: ({ lines, lawReadOn }) =>
    placesInLines(
      lines,
      'valueUsd',
      (line) => isOfChapter99(line) && articleValueUsd(line).gt(figureOn(chapter99LimitUsd, lawReadOn)),
    ),
  found: ({ lawReadOn }) => `That limit is ${usdText(figureOn(chapter99LimitUsd, lawReadOn))}.`,
};

/** So that a count of units decides nothing silently: filer and officer see how the line was read. */
export const chapter99ArticlesAreCounted: Rule<FilingFacts> = {
  code: 'CHAPTER_99_ARTICLES_COUNTED',
  citation: '19 CFR 143.21(a)',
  says: 'A line of chapter 99, subchapters III and IV, above the limit for one article is read as several articles.',
  reading: 'The quantity of a line in the unit NO is taken as the number of its articles.',
  nextStep: 'Nothing, if the quantity is the number of articles. Otherwise correct quantity or unit.',
  severity: 'WARNING',
  broken: ({ lines, lawReadOn }) =>
    placesInLines(lines, 'quantity', (line) => {
      const limitUsd = figureOn(chapter99LimitUsd, lawReadOn);
      return isOfChapter99(line) && line.valueUsd.gt(limitUsd) && articleValueUsd(line).lte(limitUsd);
    }),
  found: ({ lines }, [, n]) => {
    const line = lines[Number(n)]!;
    return `Read as ${line.quantity.toString()} articles of ${usdText(articleValueUsd(line).toDecimalPlaces(2))} each.`;
  },
};
