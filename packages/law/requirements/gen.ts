import type { Requirement } from './requirement.ts';

export const general: readonly Requirement[] = [
  {
    id: 'GEN-01',
    says: 'Parts 141 and 143 apply together; a more special part, as 145 for mail and 10 for goods that are conditionally free, adds to them or, where it differs, takes their place (a reading).',
    edge: 'A parcel by mail follows 145.31, so that entry by manifest under 143.23(j) is not open to it; parcels posted on different days are not put together to call for a formal entry (145.12(a)(3)).',
    source: ['19 CFR 143.0', '19 CFR 145.12', '19 CFR 145.31'],
    state: 'PART',
    missing:
      'Of part 145 the ways open to small mail are applied, of part 10 the exempt gift. Entry by manifest, parcels of different days and all else in both parts are not.',
    rules: ['MAIL_NOT_BY_TYPE_11', 'GIFT_NOT_EXEMPT'],
    by: ['fileEntry', 'fileDraft'],
  },
  {
    id: 'GEN-02',
    says: 'What is processed electronically stays under the rules of documents, their retention and their retrieval, and under parts 141 and 142: without paper is never without record.',
    edge: 'A release without paper, of which no invoice is kept, shows a gap in the records.',
    source: ['19 CFR 143.31'],
    state: 'PART',
    missing:
      'What was certified is kept unchanged. No time of retention is known, nothing says where an invoice lies that was never asked for, and no gap is shown.',
    rules: [],
    by: ['filing'],
  },
  {
    id: 'GEN-03',
    says: 'Electronic and remote filing are voluntary, and who files otherwise is not slowed down by that: the channel never changes the order of the queue.',
    edge: 'A paper filing that an officer keys in, received at 09:00, is served before an electronic one of 09:01.',
    source: ['19 CFR 143.31', '19 CFR 143.41'],
    state: 'PART',
    missing:
      'The queue orders by risk and then by time of filing alone; nothing but electronic filings comes into it, so that nothing is shown between channels.',
    rules: [],
    by: ['reviews'],
  },
  {
    id: 'GEN-04',
    says: 'In the customs territory only a filer who is operational on ABI files an electronic entry, immediate delivery or summary; others may prepare the informal form, which becomes an entry when an officer or cashier accepts it; into American Samoa guests file directly, and part 143 is not cited (a reading).',
    edge: 'A guest who certifies an entry into the customs territory is refused by 143.33, keeps the draft and is shown the ways that are open; an importer on probation may file, a suspended one may not; a refusal for American Samoa never cites part 143; under which law one declares is known before its first question.',
    source: ['19 CFR 143.1(a)', '19 CFR 143.24', '19 CFR 143.33'],
    state: 'PART',
    missing:
      'The edge is done. A form prepared by who takes no part in ABI cannot be handed to an officer or cashier here, who would make it an entry.',
    rules: ['FILER_NOT_ABI_OPERATIONAL', 'REGIME_NOT_SERVED'],
    by: ['fileEntry', 'fileDraft', 'startDraft'],
  },
  {
    id: 'GEN-05',
    says: 'Officers key in what was filed on paper, with the time at which it was received; among entries of equal risk the channel never changes the order.',
    edge: 'Paper received at 09:00 and keyed in at 09:20 goes before what was filed electronically at 09:01.',
    source: ['19 CFR 143.31'],
    state: 'PART',
    missing:
      'The queue goes by the time of filing, whenever review heard of it; no officer can key a filing in, with a time of receipt or without.',
    rules: [],
    by: ['reviews'],
  },
  {
    id: 'GEN-06',
    says: 'Every refusal and every page of guidance names the desk to ask about its subject, and desks are dated data.',
    source: ['the modernization update', 'the low-value guidance'],
    state: 'PART',
    missing:
      'The authority’s help and the counters of its ports are named on pages and in mails. They are not told by subject, have no dates, and no refusal names one.',
    rules: [],
    by: ['authority'],
  },
];
