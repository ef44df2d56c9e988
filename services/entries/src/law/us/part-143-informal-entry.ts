// 19 CFR part 143, subpart C: informal entry, type 11, filed electronically.
//
// Not modelled: the other paragraphs of 143.21 ((b) to (l)), which an officer may find to fit; formal entry required by
// CBP (143.22); forms other than the electronic one (143.23, 143.24); other shipments of the same consignee on the same
// conveyance, since one filing is seen alone (141.51, 141.52); several tariff numbers on one line, so that a chapter 99
// number is seen only where it is the line's own; whether a tariff number exists; who else may make entry (19 USC 1484);
// the reasonable care of 143.26; foreign importers of record: Executive Order 14411 tells Customs to bar them from informal
// entry within 180 days, to 30 November 2026, and whether a rule does so was not found (secondary).
import { readTariffNumber, type Reading, type TariffNumberFlaw } from '@landfall/law';
import { figureOn, usd, usdText, type Decimal, type Figure, type Rule } from '@landfall/rule';
import { articleValueUsd, isOfChapter99 } from './chapter-99.js';
import { totalValueUsd, type FilingFacts } from './facts.js';
import { meetsExemption } from './section-1321-exemptions.js';
import { descriptionIsAdequate } from '../vague-descriptions.js';
import { placesInLines } from './well-formed.js';

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

/** Stands apart from the exemption of the same amount: this one says who may enter and was never suspended. */
export const consigneeLimitUsd: Figure<Decimal> = {
  says: 'the most that a shipment may be worth for a consignee to enter it',
  citation: '19 CFR 143.26(b)',
  values: [
    {
      from: '2016-08-26',
      is: usd('800'),
      by: 'CBP Dec. 16-13, 81 FR 58834: the day on which the Federal Register printed it, taken as its first',
      trust: 'PRIMARY',
    },
  ],
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

export const linesAreDescribed: Rule<FilingFacts> = {
  code: 'DESCRIPTION_INADEQUATE',
  citation: '19 CFR 143.25',
  says: 'Every line has an adequate description of the merchandise.',
  reading:
    'Which words are not adequate the section does not say: the list is of this house, so that an officer may be asked.',
  nextStep:
    'Say what the goods are, what of and what for: "brake pads for bicycles", not "parts". If you think that the words ' +
    'do, file again and ask an officer to judge.',
  askable: true,
  broken: ({ lines, lawReadOn }) =>
    placesInLines(lines, 'description', ({ description }) => !descriptionIsAdequate(description, lawReadOn)),
};

export const linesAreClassified: Rule<FilingFacts> = {
  code: 'HTS_NUMBER_INCOMPLETE',
  citation: '19 CFR 143.25',
  says: 'Every line has the number of the Harmonized Tariff Schedule under which it is classified, all its digits.',
  reading:
    'The section asks for "the item number"; that it is the statistical number of ten digits, or the eight of headings 9903 and 9904, is asked here.',
  nextStep:
    'Give the statistical number of the tariff, for example 6109.10.0012: a heading or subheading is not enough.',
  broken: ({ lines }) => placesInLines(lines, 'htsNumber', ({ htsNumber }) => lacksDigits(readTariffNumber(htsNumber))),
};

export const filerEntersInItsOwnRight: Rule<FilingFacts> = {
  code: 'FILER_NOT_IN_CAPACITY',
  citation: '19 CFR 143.26',
  says: 'An owner, purchaser or consignee enters for himself; who enters for another is a licensed customs broker.',
  reading: 'An account that takes part in ABI as a broker is taken as licensed: no licence is looked at.',
  nextStep:
    'A broker filing for a client states capacity BROKER and who designated it; anyone else files for his own account.',
  broken: ({ declarant, filerIsClient, filerKind }) =>
    (declarant.capacity === 'BROKER' ? filerKind === 'BROKER' : filerIsClient) ? [] : [['declarant', 'capacity']],
};

export const brokerIsDesignated: Rule<FilingFacts> = {
  code: 'BROKER_NOT_DESIGNATED',
  citation: '19 CFR 143.26',
  says: 'A broker enters when the owner, the purchaser or the consignee has designated it; nobody else is designated.',
  nextStep: 'Say who designated you if you enter as a broker, and nobody if you enter in another right.',
  broken: ({ declarant }) =>
    (declarant.capacity === 'BROKER') === (declarant.designatedBy !== null) ? [] : [['declarant', 'designatedBy']],
};

const whoElseMayEnter =
  'Let the owner or the purchaser enter, or designate a licensed broker: a broker designated by a consignee may.';

export const consigneeEntersSmallShipmentsOnly: Rule<FilingFacts> = {
  code: 'CONSIGNEE_ABOVE_LIMIT',
  citation: '19 CFR 143.26(a)',
  says: 'Above the limit for consignees the owner, the purchaser or a designated broker enters, not the consignee.',
  reading:
    'The section speaks of shipments up to $2,500; above, where it names nobody, the parties of (a) are accepted.',
  nextStep: whoElseMayEnter,
  broken: (facts) => (entersAsConsignee(facts) && isAboveConsigneeLimit(facts) ? [['declarant', 'capacity']] : []),
  found: (facts) =>
    `The limit is ${usdText(figureOn(consigneeLimitUsd, facts.lawReadOn))}; these lines come to ${usdText(totalValueUsd(facts))}.`,
};

export const consigneeEntersExemptShipmentsOnly: Rule<FilingFacts> = {
  code: 'CONSIGNEE_NOT_EXEMPT',
  citation: '19 CFR 143.26(b)',
  says: 'A consignee enters a shipment that meets 19 USC 1321(a)(2) on the day of entry, as an exemption in force or as a gift.',
  reading:
    'A shipment of $800 or less that does not meet 1321(a)(2), as while the exemption is suspended, is in neither paragraph: it is treated as (a) treats larger ones. 148.51 and 148.64, which (b) names, are not looked at.',
  readAsOf: 'TIME_OF_ENTRY',
  nextStep: `${whoElseMayEnter} A gift is claimed by saying where the person is who gives it.`,
  broken: (facts) =>
    entersAsConsignee(facts) && !isAboveConsigneeLimit(facts) && !meetsExemption(facts)
      ? [['declarant', 'capacity']]
      : [],
};

/** Held and produced on request, not presented: 143.36(c) bars an invoice that nobody asked for. */
export const invoiceIsHeld: Rule<FilingFacts> = {
  code: 'INVOICE_NOT_HELD',
  citation: '19 CFR 143.27',
  says: 'For goods bought or for sale the filer holds the commercial invoice or, where there is none, an itemised statement of value, and produces it on request (143.36(c)).',
  reading:
    '143.27 says that the invoice is produced, 143.36(c) that an electronic filer keeps it until asked: both are met by stating what is held. Of a gift the side of the receiver counts (10.152): what a giver bought is not taken as imported under a purchase.',
  nextStep:
    'Obtain the invoice, or draw up an itemised statement of value, and say which of them you hold. Attach nothing.',
  broken: ({ purchasedOrForSale, invoiceHeld }) =>
    purchasedOrForSale && invoiceHeld === 'NONE' ? [['invoiceHeld']] : [],
};

/** What is no number in another way is found by itself. */
const lacksDigits = (reading: Reading<TariffNumberFlaw>): boolean =>
  reading.is === 'BLANK' || (reading.is === 'REFUSED' && reading.flaw === 'DIGITS_MISSING');

function entersAsConsignee({ declarant }: FilingFacts): boolean {
  return declarant.capacity === 'CONSIGNEE';
}

function isAboveConsigneeLimit(facts: FilingFacts): boolean {
  return totalValueUsd(facts).gt(figureOn(consigneeLimitUsd, facts.lawReadOn));
}
