// 19 CFR 143.32(o): selectivity makes an entry subject to a general or an intensive examination, with or without documents.
//
// Not modelled: an examination elsewhere than where the entry is presented (143.28, last sentence: the permit copy is delivered
// to the officer who will examine the goods).
import type { Rule } from '@landfall/rule';
import { examinationIsFinished } from '../../../examination/finished.js';
import type { ExaminationFacts } from '../../../shared/decision-facts.js';

export const intensiveExaminationIsFinished: Rule<ExaminationFacts> = {
  ...examinationIsFinished,
  citation: '19 CFR 143.32(o)',
  reading:
    'The section makes an entry subject to intensive examination, and 143.34 releases where no paper is needed: that the examination comes first, and ends with findings, is read from both.',
};
