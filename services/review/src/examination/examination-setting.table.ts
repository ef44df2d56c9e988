import type { Examination, ExaminationReason } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** One time that an officer set the examination; the note is free text and can be erased without the rest. */
export const ExaminationSettingTable = defineEntity({
  name: 'ExaminationSettingRow',
  tableName: 'examination_setting',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    filingId: p.string(),
    /** What selectivity had proposed for this filing. */
    proposed: p.string().$type<Examination>(),
    /** What bound before; null where it was set before that was kept. */
    stood: p.string().$type<Examination>().nullable(),
    examination: p.string().$type<Examination>(),
    reasonCode: p.string().$type<ExaminationReason>(),
    note: p.text().nullable(),
    setBy: p.string(),
    setAt: p.datetime(),
  },
});
export type ExaminationSettingRow = InferEntity<typeof ExaminationSettingTable>;
