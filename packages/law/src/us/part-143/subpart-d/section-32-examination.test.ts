import { findings } from '@landfall/rule';
import { lawfulDecision } from '../../../shared/lawful-decision.js';
import { intensiveExaminationIsFinished } from './section-32-examination.js';

test('an intensive examination releases once its findings are recorded, a general one needs none (143.32(o), 143.34)', () => {
  const found = (change: object) => findings([intensiveExaminationIsFinished], { ...lawfulDecision, ...change });
  expect(found({ examination: 'INTENSIVE' })).toMatchObject([
    { code: 'EXAMINATION_UNFINISHED', citation: '19 CFR 143.32(o)', path: ['decision'] },
  ]);
  expect(found({ examination: 'INTENSIVE', examinationFindingsRecorded: true })).toEqual([]);
  expect(found({ examination: 'GENERAL_WITH_DOCUMENT_REVIEW' })).toEqual([]);
  expect(found({ examination: 'INTENSIVE', decision: 'SEND_BACK' })).toEqual([]);
});
