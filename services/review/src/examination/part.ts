import { part } from '@landfall/service-kit';
import { examinationAccess } from './access.js';
import { ExaminationSettingTable } from './examination-setting.table.js';
import { ExaminationSettings } from './examination-settings.js';
import { ExaminationTable } from './examination.table.js';
import { recordExamination } from './record-examination.js';
import { ExaminationsOfReview } from './review-examinations.js';
import { setExamination } from './set-examination.js';

/** An officer sets how the goods are examined, and records what was found. */
export const examinationPart = part({
  operations: [setExamination, recordExamination],
  resolvers: [ExaminationsOfReview, ExaminationSettings],
  access: examinationAccess,
  records: [ExaminationTable, ExaminationSettingTable],
});
