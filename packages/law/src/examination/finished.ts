import type { Rule } from '@landfall/rule';
import type { ExaminationFacts } from '../shared/decision-facts.js';

/** Of either law. The customs territory cites its own for it (us/part-143/subpart-d/section-32-examination.ts). */
export const examinationIsFinished: Rule<ExaminationFacts> = {
  code: 'EXAMINATION_UNFINISHED',
  citation: null,
  says: 'Goods under intensive examination are released when its findings are recorded.',
  nextStep: 'Record the findings of the examination, then decide again.',
  broken: ({ decision, examination, examinationFindingsRecorded }) =>
    decision === 'RELEASE' && examination === 'INTENSIVE' && !examinationFindingsRecorded ? [['decision']] : [],
};
