import type { Requirement } from './requirement.ts';

/** A paragraph that is tested as a ground of informal entry, and told in every refusal: a filing does not say enough to meet it. */
const judgedAsAGround = {
  state: 'PART',
  rules: ['INFORMAL_LIMIT_EXCEEDED', 'CHAPTER_99_LIMIT_EXCEEDED'],
  by: ['fileEntry', 'fileDraft', 'decideReview'],
} as const;

/** 143.21 and 143.22: what may be entered informally. Amounts are those printed on 16 January 2020. */
export const informalEligibility: readonly Requirement[] = [
  {
    id: 'INF-01',
    says: 'The list of 143.21 is open (“among those which may be entered”), and informal entry is a choice: what no paragraph names is an officer’s to judge.',
    edge: 'Nobody is ever told that goods must be entered informally.',
    source: ['19 CFR 143.21'],
    state: 'DONE',
    rules: ['INFORMAL_LIMIT_EXCEEDED', 'OFFICER_CANNOT_BE_ASKED', 'QUESTION_UNANSWERED'],
    by: ['fileEntry', 'fileDraft', 'decideReview'],
  },
  {
    id: 'INF-02',
    says: 'Paragraph (a): shipments up to $2,500, but for articles valued above $250 of chapter 99, subchapters III and IV.',
    edge: '$2,500.00 may, $2,500.01 may not; an article of chapter 99 at $250.00 may, at $250.01 may not; a shipment of $900 with one such article of $251 may not under (a) (a reading).',
    source: ['19 CFR 143.21(a)'],
    state: 'DONE',
    rules: [
      ...['INFORMAL_LIMIT_EXCEEDED', 'CHAPTER_99_LIMIT_EXCEEDED', 'CHAPTER_99_ARTICLES_COUNTED'],
      'CHAPTER_99_NUMBER_ALONE',
    ],
    by: ['fileEntry', 'fileDraft'],
  },
  {
    id: 'INF-03',
    says: 'Paragraph (b): an installment up to $2,500 of a shipment that arrives at different times (141.82), which has a limit of $250 for chapter 99 where 143.21(b) has none.',
    edge: 'An order of $9,000 in four installments of $2,250: each may, with one order and ten days as facts.',
    source: ['19 CFR 143.21(b)', '19 CFR 141.82'],
    ...judgedAsAGround,
    missing:
      'Its limit is applied, and a refusal says that it is not stated whether the goods are an installment: order and days of its installments are no facts here, nor is the limit of 141.82 for chapter 99. An officer who is asked judges.',
  },
  {
    id: 'INF-04',
    says: 'Paragraph (c): a portion up to $2,500 of one consignment that 141.52 lets be entered by itself, with the exception for chapter 99.',
    edge: 'Without an exception of 141.52, a consignment of $4,000 in two is split unlawfully and needs a formal entry.',
    source: ['19 CFR 143.21(c)', '19 CFR 141.52'],
    state: 'PART',
    rules: ['INFORMAL_LIMIT_EXCEEDED', 'CHAPTER_99_LIMIT_EXCEEDED', 'NOT_THE_CENTER_DIRECTOR'],
    by: ['fileEntry', 'fileDraft', 'decideReview', 'makeDetermination'],
    missing:
      'Its limit and the exception for chapter 99 are applied, and a refusal says that it is not stated whether 141.52 lets the goods be entered by themselves: the whole consignment is no fact here. The Center director’s determination meets it, up to its limit. An officer who is asked judges.',
  },
  {
    id: 'INF-05',
    says: 'Paragraph (d): effects and tools that chapter 98, subchapter IV, lets in free, of any value.',
    source: ['19 CFR 143.21(d)'],
    ...judgedAsAGround,
    missing:
      'Tariff numbers under 9804 are told from others, and a refusal says that it is not stated whether the goods are entitled to free entry. An officer who is asked judges.',
  },
  {
    id: 'INF-06',
    says: 'Paragraph (e): household effects used abroad and personal effects, free or not, not bought or agreed to be bought and not for sale, of any value.',
    edge: '$40,000 of used furniture may.',
    source: ['19 CFR 143.21(e)'],
    ...judgedAsAGround,
    missing:
      'That goods are bought or for sale speaks against it, and a refusal says that it is not stated whether others are effects, and used abroad. An officer who is asked judges.',
  },
  {
    id: 'INF-07',
    says: 'Paragraph (f): such effects under 9802.00.40, where repairs and alterations are worth up to $2,500.',
    edge: 'A piano of $20,000 repaired for $2,400 may: the repair is weighed.',
    source: ['19 CFR 143.21(f)'],
    ...judgedAsAGround,
    missing:
      'The number 9802.00.40 is told from others, and that goods are bought or for sale speaks against it. What the repairs are worth is not asked: no limit is applied to them. An officer who is asked judges.',
  },
  {
    id: 'INF-08',
    says: 'Paragraph (g): personal effects up to $2,500 of citizens of the United States who died abroad.',
    edge: 'For appraisement the same effects have no limit.',
    source: ['19 CFR 143.21(g)'],
    ...judgedAsAGround,
    missing:
      'Its limit is applied, and a refusal says that it is not stated whether the goods are those of a citizen who died abroad. An officer who is asked judges.',
  },
  {
    id: 'INF-09',
    says: 'Paragraph (h): books and other articles of seven subheadings, imported by a library or other institution of 9810.00.05 or 9810.00.30; the subheadings are of 2020 and dated.',
    edge: 'The same book imported by a shop is not of it.',
    source: ['19 CFR 143.21(h)'],
    ...judgedAsAGround,
    missing:
      'The listed numbers are told from others, by their headings and thus wider than the list. Who imports is not asked: the book of a shop is not told from that of a library. An officer who is asked judges.',
  },
  {
    id: 'INF-10',
    says: 'Paragraph (i): theatrical scenery, properties and effects, films, commercial travelers’ samples, and professional books, implements, instruments and tools as in 10.68, of any value.',
    source: ['19 CFR 143.21(i)', '19 CFR 10.68'],
    ...judgedAsAGround,
    missing:
      'A refusal says that it is not stated whether the goods are such. Nothing is asked of it. An officer who is asked judges.',
  },
  {
    id: 'INF-11',
    says: 'Paragraph (j): goods that the Commissioner, on written application, finds unique so that their value cannot be declared, not for sale and not bought.',
    edge: 'It takes a record of the decision: while the application is open the goods are not of it.',
    source: ['19 CFR 143.21(j)'],
    state: 'PART',
    rules: ['INFORMAL_LIMIT_EXCEEDED', 'CHAPTER_99_LIMIT_EXCEEDED', 'NOT_THE_COMMISSIONER'],
    by: ['fileEntry', 'fileDraft', 'decideReview', 'makeDetermination'],
    missing:
      'That goods are bought or for sale speaks against it, and a refusal says that it is not stated whether the Commissioner found them unique. The Commissioner’s finding is kept to the Commissioner, and further filings and the time of entry are judged by it; a first filing asks an officer, since it is about an entry. No application is held.',
  },
  {
    id: 'INF-12',
    says: 'Paragraph (k): products of the United States, together up to $10,000, imported to be repaired or altered and then exported again, or rejected or returned by the foreign buyer for credit.',
    edge: 'They are added up for a shipment; what one’s own branch abroad did not sell is not of it.',
    source: ['19 CFR 143.21(k)'],
    ...judgedAsAGround,
    missing:
      'Its limit and the origin are applied to a shipment, and a refusal says that it is not stated why the goods come back. An officer who is asked judges.',
  },
  {
    id: 'INF-13',
    says: 'Paragraph (l)(1): goods exempt under 10.151 or, by mail, 145.31, up to $800, as far as the exemption is open at the time of entry (INF-19).',
    source: ['19 CFR 143.21(l)(1)', '19 CFR 10.151', '19 CFR 145.31'],
    state: 'PART',
    missing:
      'The exemption is read at the time of entry and decides who may enter, and that an article of chapter 99 may be entered informally. It sets no duty free.',
    rules: ['CONSIGNEE_NOT_EXEMPT', 'CHAPTER_99_LIMIT_EXCEEDED'],
    by: ['fileEntry', 'fileDraft', 'recordPayment'],
  },
  {
    id: 'INF-14',
    says: 'Paragraph (l)(2): bona fide gifts up to $100, or $200 from a person in the Virgin Islands, Guam or American Samoa.',
    edge: 'A shop in New York posts a gift for a giver who lives in Samoa: where the giver is decides.',
    source: ['19 CFR 143.21(l)(2)', '19 CFR 10.152', '19 CFR 145.32'],
    state: 'PART',
    missing:
      'Limits and islands are applied to what is claimed as a gift. One person and one day, value in the country of shipment and consolidated gift parcels are not, and no duty is set free.',
    rules: ['GIFT_NOT_EXEMPT', 'CONSIGNEE_NOT_EXEMPT'],
    by: ['fileEntry', 'fileDraft'],
  },
  {
    id: 'INF-15',
    says: 'Paragraph (l)(3): personal and household articles up to $200 under 148.51 or 148.64.',
    source: ['19 CFR 143.21(l)(3)', '19 CFR 148.51', '19 CFR 148.64'],
    ...judgedAsAGround,
    missing:
      'Its limit is applied, and a refusal says that it is not stated whether the goods are a traveller’s. Neither 148.51 nor 148.64 is applied beyond it.',
  },
  {
    id: 'INF-16',
    says: 'CBP may require a formal or an appraisement entry of any goods, for admissibility, revenue, or efficiency, and shipments of one consignee up to $2,500 each may be put together on that entry.',
    edge: 'A demand without one of the three grounds is none; on that entry the total may be above $2,500, for it is formal.',
    source: ['19 CFR 143.22'],
    state: 'PART',
    missing:
      'A demand has one of the three grounds, is told to the filer, keeps an informal entry from release and refuses its further filings. That the same goods are filed anew as another entry is not seen. No formal or appraisement entry is served on which shipments could be put together.',
    rules: ['FORMAL_ENTRY_WITHOUT_GROUND', 'FORMAL_ENTRY_REQUIRED', 'FORMAL_ENTRY_DEMANDED'],
    by: ['makeDetermination', 'decideReview', 'fileEntry', 'fileDraft'],
  },
  {
    id: 'INF-17',
    says: 'The total of $2,500 decides under (a), (b), (c) and (g) alone: (d), (e), (h), (i) and (j) have no limit, (f) weighs repairs and (k) has $10,000; there 143.21 goes before the guidance’s “generally”.',
    edge: '$40,000 of used effects may be of type 11; returned goods of the United States at $10,000.00 may, at $10,000.01 may not; mixed with $2,600 of other goods they go to an officer.',
    source: ['19 CFR 143.21(d)', '19 CFR 143.21(k)', 'the low-value guidance'],
    state: 'PART',
    missing:
      'Each paragraph has its own limit or none, and a refusal says of which the goods are not, and why. What kind they are, what a repair was worth and why goods come back is not asked: above $2,500 an officer is.',
    rules: ['INFORMAL_LIMIT_EXCEEDED'],
    by: ['fileEntry', 'fileDraft', 'decideReview'],
  },
  {
    id: 'INF-18',
    says: 'Above $2,500, where 143.26 names nobody, the owner, the purchaser or a designated broker enters such goods, not a bare consignee, and an officer is told (a reading).',
    edge: 'The consignee of $40,000 of effects who owns them may; so may the estate of a citizen who died.',
    source: ['19 CFR 143.26', '19 USC 1484'],
    state: 'PART',
    missing: 'Parties are told apart at any value. The estate of a citizen is no party here.',
    rules: ['CONSIGNEE_ABOVE_LIMIT'],
    by: ['fileEntry', 'fileDraft'],
  },
  {
    id: 'INF-19',
    says: 'Each exemption of 19 USC 1321(a)(2) is a row by way and origin with its first moment, read at the time of entry: closed for goods of China and Hong Kong from 2 May 2025, for all from 29 August 2025 (each 12:01 a.m. Eastern), by regulation from 24 June 2026, repealed from 1 July 2027; those of gifts ($100, $200) and travelers ($200) stay open.',
    edge: 'A Chinese parcel on 1 and 2 May 2025; any parcel on 28 and 29 August 2025; mail before and after its own suspension; a consignee who enters $800.00 alone may before and may not after, and $800.01 never.',
    source: ['19 USC 1321(a)(2)', '19 CFR 10.151', '19 CFR 145.31', '19 CFR 10.152', '19 CFR 148.51'],
    state: 'PART',
    missing:
      'All rows are held; of travelers (148.51) the limit alone is looked at. Most of the dates are known from secondary accounts.',
    rules: ['CONSIGNEE_NOT_EXEMPT', 'CONSIGNEE_ABOVE_LIMIT', 'GIFT_NOT_EXEMPT', 'MAIL_NOT_BY_TYPE_11'],
    by: ['fileEntry', 'fileDraft', 'recordPayment'],
  },
];
