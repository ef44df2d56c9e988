// 19 CFR part 143, subpart C: informal entry, type 11, filed electronically.
//
// Not modelled: the other paragraphs of 143.21 ((b) to (l)), which an officer may find to fit; formal entry required by
// an officer (143.22); forms other than the electronic one (143.23, 143.24); several tariff numbers on one line, so that
// a chapter 99 number is seen only where it is the line's own; whether a tariff number exists; the right of an estate or
// of a nominal consignee (19 USC 1484); the reasonable care of 143.26, which is certified.
import { figureOn, usd, usdText, type Decimal, type Figure, type Rule } from '@landfall/rule';
import { htsDigits, totalValueUsd, type FilingFacts, type LineFacts } from './facts.js';
import { meetsExemption } from './section-1321-exemptions.js';
import { descriptionIsAdequate } from '../vague-descriptions.js';
import { placesInLines } from './well-formed.js';

export const informalLimitUsd: Figure<Decimal> = {
  says: 'the most that a shipment may be worth to be entered informally under (a)',
  citation: '19 CFR 143.21(a)',
  values: [{ from: '2013-01-07', is: usd('2500'), by: 'CBP Dec. 12-19, 77 FR 72720' }],
};

export const chapter99LimitUsd: Figure<Decimal> = {
  says: 'the most that an article of chapter 99, subchapters III and IV, may be worth under (a)',
  citation: '19 CFR 143.21(a)',
  values: [{ from: '2016-08-26', is: usd('250'), by: 'in force on the first day held' }],
};

/** Stands apart from the exemption of the same amount: this one says who may enter and was never suspended. */
export const consigneeLimitUsd: Figure<Decimal> = {
  says: 'the most that a shipment may be worth for a consignee to enter it',
  citation: '19 CFR 143.26(b)',
  values: [{ from: '2016-08-26', is: usd('800'), by: 'CBP Dec. 16-13, 81 FR 58834' }],
};

const otherWays =
  'Another paragraph of 143.21 may fit, for the list is open; if you think so, file again and name this code in ' +
  'askOfficer: an officer then decides. Otherwise a formal entry, type 01, is needed.';

export const shipmentIsWithinInformalLimit: Rule<FilingFacts> = {
  code: 'INFORMAL_LIMIT_EXCEEDED',
  citation: '19 CFR 143.21(a)',
  says: 'Paragraph (a) allows informal entry of a shipment up to the informal limit, all lines together.',
  nextStep: otherWays,
  askable: true,
  broken: (facts) => (totalValueUsd(facts).gt(figureOn(informalLimitUsd, facts.lawReadOn)) ? [['lines']] : []),
  found: (facts) =>
    `The limit is ${usdText(figureOn(informalLimitUsd, facts.lawReadOn))}; these lines come to ${usdText(totalValueUsd(facts))}.`,
};

/** That one such article takes the whole shipment out of (a) is a reading: the text excepts the articles. */
export const chapter99ArticlesAreWithinLimit: Rule<FilingFacts> = {
  code: 'CHAPTER_99_LIMIT_EXCEEDED',
  citation: '19 CFR 143.21(a)',
  says: 'Paragraph (a) leaves out articles above the limit for chapter 99, subchapters III and IV, and a shipment that holds one.',
  nextStep: otherWays,
  askable: true,
  broken: ({ lines, lawReadOn }) =>
    placesInLines(
      lines,
      'valueUsd',
      (line) => isOfChapter99(line) && line.valueUsd.gt(figureOn(chapter99LimitUsd, lawReadOn)),
    ),
  found: ({ lawReadOn }) => `That limit is ${usdText(figureOn(chapter99LimitUsd, lawReadOn))}.`,
};

/** The list of vague words is a reading of the law, therefore an officer may be asked. */
export const linesAreDescribed: Rule<FilingFacts> = {
  code: 'DESCRIPTION_INADEQUATE',
  citation: '19 CFR 143.25',
  says: 'Every line has an adequate description of the merchandise.',
  nextStep:
    'Say what the goods are, what of and what for: "brake pads for bicycles", not "parts". If you think that the words ' +
    'do, file again and name this code in askOfficer.',
  askable: true,
  broken: ({ lines, lawReadOn }) =>
    placesInLines(lines, 'description', ({ description }) => !descriptionIsAdequate(description, lawReadOn)),
};

export const linesAreClassified: Rule<FilingFacts> = {
  code: 'HTS_NUMBER_INCOMPLETE',
  citation: '19 CFR 143.25',
  says: 'Every line has the number of the Harmonized Tariff Schedule under which it is classified, all ten digits.',
  nextStep:
    'Give the statistical number of the tariff, for example 6109.10.0012: a heading or subheading is not enough.',
  broken: ({ lines }) => placesInLines(lines, 'htsNumber', ({ htsNumber }) => !isStatisticalNumber(htsNumber)),
};

export const filerEntersInItsOwnRight: Rule<FilingFacts> = {
  code: 'FILER_NOT_IN_CAPACITY',
  citation: '19 CFR 143.26',
  says: 'An owner, purchaser or consignee enters for himself; who enters for another is a licensed customs broker.',
  nextStep:
    'A broker filing for a client states capacity BROKER and who designated it; anyone else files for his own account.',
  broken: ({ declarant, filerIsClient, filerKind }) =>
    (declarant.capacity === 'BROKER' ? filerKind === 'BROKER' : filerIsClient) ? [] : [['declarant', 'capacity']],
};

export const brokerIsDesignated: Rule<FilingFacts> = {
  code: 'BROKER_NOT_DESIGNATED',
  citation: '19 CFR 143.26',
  says: 'A broker enters when the owner, the purchaser or the consignee has designated it; nobody else is designated.',
  nextStep:
    'With capacity BROKER, say in designatedBy who designated the broker; leave it out with any other capacity.',
  broken: ({ declarant }) =>
    (declarant.capacity === 'BROKER') === (declarant.designatedBy !== null) ? [] : [['declarant', 'designatedBy']],
};

const whoElseMayEnter =
  'Let the owner or the purchaser enter, or designate a licensed broker: a broker designated by a consignee may.';

/** Above the informal limit, where 143.26 names nobody, the parties of (a) are accepted (19 USC 1484). */
export const consigneeEntersSmallShipmentsOnly: Rule<FilingFacts> = {
  code: 'CONSIGNEE_ABOVE_LIMIT',
  citation: '19 CFR 143.26(a)',
  says: 'Above the limit for consignees the owner, the purchaser or a designated broker enters, not the consignee.',
  nextStep: whoElseMayEnter,
  broken: (facts) => (entersAsConsignee(facts) && isAboveConsigneeLimit(facts) ? [['declarant', 'capacity']] : []),
  found: (facts) =>
    `The limit is ${usdText(figureOn(consigneeLimitUsd, facts.lawReadOn))}; these lines come to ${usdText(totalValueUsd(facts))}.`,
};

/** Shipments that neither paragraph of 143.26 names (small, yet not exempt) are treated as (a) treats larger ones. */
export const consigneeEntersExemptShipmentsOnly: Rule<FilingFacts> = {
  code: 'CONSIGNEE_NOT_EXEMPT',
  citation: '19 CFR 143.26(b)',
  says: 'A consignee enters a shipment that meets 19 USC 1321(a)(2) on the day of entry, as an exemption in force or as a gift.',
  nextStep: `${whoElseMayEnter} A gift is claimed with giftClaim.`,
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
  nextStep:
    'Obtain the invoice, or draw up an itemised statement of value, and say in invoiceHeld which. Attach nothing.',
  broken: ({ purchasedOrForSale, invoiceHeld }) =>
    purchasedOrForSale && invoiceHeld === 'NONE' ? [['invoiceHeld']] : [],
};

function isOfChapter99({ htsNumber }: LineFacts): boolean {
  return /^990[34]/.test(htsDigits(htsNumber));
}

/** Chapters 01 to 99; 77 is reserved. Points only where the tariff prints them. */
function isStatisticalNumber(htsNumber: string): boolean {
  return /^(?!00|77)\d{4}\.?\d{2}\.?\d{2}\.?\d{2}$/.test(htsNumber);
}

function entersAsConsignee({ declarant }: FilingFacts): boolean {
  return declarant.capacity === 'CONSIGNEE';
}

function isAboveConsigneeLimit(facts: FilingFacts): boolean {
  return totalValueUsd(facts).gt(figureOn(consigneeLimitUsd, facts.lawReadOn));
}
