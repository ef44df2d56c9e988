// 19 CFR 143.21(a), and what is told where neither it nor another paragraph allows an informal entry. The paragraphs
// themselves stand in section-21-grounds.ts.
//
// Not modelled: other shipments of the same consignee on the same conveyance, since
// one filing is seen alone (141.51, 141.52); foreign importers of record: Executive Order 14411 tells Customs to bar them
// from informal entry within 180 days, to 30 November 2026, and whether a rule does so was not found (secondary).
import {
  figureOn,
  notMetInWords,
  textParam,
  unknownInWords,
  usdParam,
  type Determination,
  type Params,
  type Path,
  type Rule,
} from '@landfall/rule';
import { totalValueUsd, type FilingFacts } from '../../facts.js';
import { articlesOf, articleValueUsd, isOfChapter99 } from '../../tariff/chapter-99.js';
import { placesInLines } from '../../well-formed.js';
import { informalEligibility, informalGrounds, otherGoods, smallShipment } from './section-21-grounds.js';
import {
  chapter99LimitUsd,
  informalLimitUsd,
  isAboveInformalLimit,
  isCostlyArticleOfChapter99,
} from './section-21-limits.js';

const otherWays =
  'Another paragraph of 143.21 may fit, for the list is open; if you think so, file again and ask an ' +
  'officer to judge. Otherwise a formal entry, type 01, is generally needed.';

const otherParagraphsSay =
  'No other paragraph is seen to be met: these goods are {notMet}. It is not stated {unknown}.';

export const shipmentIsWithinInformalLimit: Rule<FilingFacts> = {
  code: 'INFORMAL_LIMIT_EXCEEDED',
  citation: '19 CFR 143.21(a)',
  says: 'Paragraph (a) allows informal entry of a shipment up to the informal limit, all lines together.',
  reading:
    'The lines of one filing are taken as the shipment. The list of 143.21 is open ("among those which may be entered"), so that an officer may be asked. The section names no moment: its limits are those of the day of filing, on which informal entry is chosen; the exemptions of (l) are read at the time of entry, for then they exempt.',
  nextStep: otherWays,
  readAt: 'TIME_OF_ENTRY',
  askable: informalGrounds.others !== null,
  broken: (facts) => (isAboveInformalLimit(facts) && !isAllowed(facts) ? [['lines']] : []),
  found: `The limit is {limitUsd}; these lines come to {totalUsd}. ${otherParagraphsSay}`,
  params: (facts) => ({
    limitUsd: usdParam(figureOn(informalLimitUsd, facts.lawReadOn)),
    totalUsd: usdParam(totalValueUsd(facts)),
    ...otherParagraphs(facts),
  }),
};

const limitSays = 'That limit is {limitUsd}.';

export const chapter99ArticlesAreWithinLimit: Rule<FilingFacts> = {
  code: 'CHAPTER_99_LIMIT_EXCEEDED',
  citation: '19 CFR 143.21(a)',
  says: 'Paragraph (a) leaves out articles valued above the limit for chapter 99, subchapters III and IV.',
  reading:
    'The text speaks of articles, not of lines: where the unit counts them, as NO and DOZ do, the value of a line is divided by their number, and a warning says so; in any other unit the line is taken as one article. The text says "classified in" these subchapters. Taken word for word that leaves nothing out, since a number of chapter 99 is reported beside the one that classifies (HTSUS chapter 99, statistical note 1(a)): this house takes an article to be of them where one of the numbers of its line is, the reading under which more is left out. An officer may be asked. That one article above the limit takes the whole shipment out of (a) is read from the exception standing at "shipments". Moments are those of the limit of a shipment.',
  nextStep: otherWays,
  readAt: 'TIME_OF_ENTRY',
  askable: informalGrounds.others !== null,
  broken: (facts) => {
    const costly = costlyArticles(facts);
    return costly.length > 0 && isAllowed(facts) ? [] : costly;
  },
  found: { LIMIT: limitSays, FIRST: `${limitSays} ${otherParagraphsSay}` },
  which: (facts, at) => {
    const isFirst = facts.lines.findIndex((line) => isCostlyArticleOfChapter99(line, facts)) === Number(at[1]);
    // Told once: of the shipment where that is above its own limit, else of the first such article.
    return isFirst && !isAboveInformalLimit(facts) ? 'FIRST' : 'LIMIT';
  },
  params: (facts) => ({
    limitUsd: usdParam(figureOn(chapter99LimitUsd, facts.lawReadOn)),
    ...otherParagraphs(facts),
  }),
};

/** So that a count of units decides nothing silently: filer and officer see how the line was read. */
export const chapter99ArticlesAreCounted: Rule<FilingFacts> = {
  code: 'CHAPTER_99_ARTICLES_COUNTED',
  citation: '19 CFR 143.21(a)',
  says: 'A line of chapter 99, subchapters III and IV, above the limit for one article is read as several articles.',
  reading:
    'The quantity of a line in a unit that counts is taken as the number of its articles: a dozen as twelve, a pair as one.',
  nextStep: 'Nothing, if that is the number of articles. Otherwise correct quantity or unit.',
  severity: 'WARNING',
  broken: ({ lines, lawReadOn }) =>
    placesInLines(lines, 'quantity', (line) => {
      const limitUsd = figureOn(chapter99LimitUsd, lawReadOn);
      return isOfChapter99(line) && line.valueUsd.gt(limitUsd) && articleValueUsd(line).lte(limitUsd);
    }),
  found: 'Read as {quantity} articles of {eachUsd} each.',
  params: ({ lines }, [, n]) => {
    const line = lines[Number(n)]!;
    return {
      quantity: textParam(articlesOf(line).toString()),
      eachUsd: usdParam(articleValueUsd(line).toDecimalPlaces(2)),
    };
  },
};

/** What an officer found who accepted what was asked under these codes. */
export function determinedBy(acceptedCodes: readonly string[]): Determination[] {
  const isAbout = (code: string): boolean =>
    [shipmentIsWithinInformalLimit, chapter99ArticlesAreWithinLimit].some((rule) => rule.code === code);
  return acceptedCodes.some(isAbout) ? [{ ground: otherGoods.code, office: 'OFFICER', decided: 'YES' }] : [];
}

/** Whether some paragraph, or what an officer found, allows the entry. */
const isAllowed = (facts: FilingFacts): boolean => informalEligibility(facts).met.length > 0;

const costlyArticles = (facts: FilingFacts): readonly Path[] =>
  placesInLines(facts.lines, 'valueUsd', (line) => isCostlyArticleOfChapter99(line, facts));

/** Of (a) the rule itself says why it is not met. */
function otherParagraphs(facts: FilingFacts): Params {
  const found = informalEligibility(facts);
  const besides = { ...found, notMet: found.notMet.filter(({ ground }) => ground !== smallShipment) };
  return { notMet: notMetInWords(informalGrounds, besides), unknown: unknownInWords(informalGrounds, found) };
}
