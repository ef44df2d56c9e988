// What setting and recording an examination make: rows and events, decided without storage.
import type { NewEvent } from '@landfall/events';
import type { Examination, ExaminationReason } from '@landfall/law';
import { newId } from '@landfall/service-kit';
import { reviewExaminationSet } from '../review/review-events.js';
import type { ReviewChange } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';
import { binding } from './binding-examination.js';
import type { ExaminationSettingRow } from './examination-setting.table.js';
import type { ExaminationRow } from './examination.table.js';

interface Setting {
  examination: Examination;
  reasonCode: ExaminationReason;
  note?: string | null;
}
interface By {
  officer: string;
  at: Date;
  /** What selectivity proposed. */
  proposed: Examination;
}

/** What binds from now on, who set it and why, and what is announced of it: the note stays here. */
export function examinationSet(
  review: ReviewRow,
  { examination, reasonCode, note = null }: Setting,
  { officer, at, proposed }: By,
): { review: ReviewChange; setting: ExaminationSettingRow; event: NewEvent } {
  const { id: reviewId, filingId, examination: stood } = review;
  const by = { id: newId('set'), reviewId, filingId, setBy: officer, setAt: at };
  const bound = binding(examination);
  return {
    review: { ...workedOn(review, at), ...bound },
    setting: { ...by, proposed, stood, examination, reasonCode, note },
    event: reviewExaminationSet({ ...review, ...bound }, proposed, reasonCode),
  };
}

/** What was found. Who examines the goods unasked raises the examination: it binds a further filing too, until an officer lowers it. */
export function examined(
  review: ReviewRow,
  { findings, note = null }: { findings: readonly string[]; note?: string | null },
  by: By,
): { review: ReviewChange; examination: ExaminationRow; raised: ReturnType<typeof examinationSet> | null } {
  const { id: reviewId, filingId } = review;
  const found = { id: newId('exm'), reviewId, filingId, findings: [...new Set(findings)] };
  const raises = review.examination !== 'INTENSIVE';
  const raised = raises ? examinationSet(review, { examination: 'INTENSIVE', reasonCode: 'GOODS_EXAMINED' }, by) : null;
  return {
    review: raised?.review ?? workedOn(review, by.at),
    examination: { ...found, note, recordedBy: by.officer, recordedAt: by.at },
    raised,
  };
}

const workedOn = ({ version }: ReviewRow, claimSeenAt: Date): ReviewChange => ({ version: version + 1, claimSeenAt });
