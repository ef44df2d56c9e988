import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What an examination of one filing's goods found, by category; the note can be erased without the findings. */
export const ExaminationTable = defineEntity({
  name: 'ExaminationRow',
  tableName: 'examination',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    filingId: p.string(),
    findings: p.json<string[]>(),
    note: p.text().nullable(),
    recordedBy: p.string(),
    recordedAt: p.datetime(),
  },
});
export type ExaminationRow = InferEntity<typeof ExaminationTable>;
