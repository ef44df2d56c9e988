import type { Requirement } from './requirement.ts';

export const selectivity: readonly Requirement[] = [
  {
    id: 'SEL-01',
    says: 'Criteria guide the judgment of Customs on risk: an officer can set another examination than they call for.',
    edge: 'Criteria propose, the officer disposes, and the reason is logged.',
    source: ['19 CFR 143.32(o)'],
    state: 'DONE',
    rules: ['EXAMINATION_STANDS_ALREADY', 'REASON_DOES_NOT_FIT', 'NOTE_MISSING', 'EXAMINATION_MADE'],
    by: ['setExamination', 'recordExamination'],
  },
  {
    id: 'SEL-02',
    says: 'An entry is subject to general examination, general examination with document review, or intensive examination (immediate delivery is ELE-05).',
    edge: 'There is no outcome “none”.',
    source: ['19 CFR 143.32(o)'],
    state: 'DONE',
    rules: ['EXAMINATION_UNFINISHED'],
    by: ['reviews', 'setExamination', 'decideReview'],
  },
  {
    id: 'SEL-03',
    says: 'A summary is subject to system review or summary document review.',
    source: ['19 CFR 143.32(o)'],
    state: 'NONE',
  },
  {
    id: 'SEL-04',
    says: 'General examination of an entry, and system review of a summary, are electronic processing where all other conditions of it are met.',
    edge: 'Under general examination, but without the right to statements on ABI: not fully electronic.',
    source: ['19 CFR 143.32(o)'],
    state: 'NONE',
  },
  {
    id: 'SEL-05',
    says: 'Small parcels are selected by risk as goods by sea, truck and air are.',
    source: ['the e-commerce article'],
    state: 'PART',
    missing:
      'Criteria read value, tariff number, origin, weight and price. They read neither the way in, nor a courier, nor who sends.',
    rules: [],
    by: ['reviews'],
  },
  {
    id: 'SEL-06',
    says: 'Criteria are kept from the trade, and entry and summary are selected apart, so that a summary may be reviewed after a release without question.',
    source: ['this project', '19 CFR 143.32(o)'],
    state: 'PART',
    missing: 'The trade learns nothing of criteria, which are data of each installation. There is no summary.',
    rules: [],
    by: ['entry', 'reviews'],
  },
];
