// A reading of 143.32(o), by which criteria guide the judgment of Customs: selectivity proposes an examination, and an officer may set another.
// The one that stands binds release, and gives the review its place in the queue.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Examination } from '@landfall/law';
import { strictness } from '@landfall/law/examination/criteria';
import { ExaminationSettingTable, type ExaminationSettingRow } from './examination-setting.table.js';
import type { ReviewRow } from '../review/review.table.js';

/** The examination that binds, with the place in the queue that it gives. */
export const binding = (examination: Examination) => ({ examination, riskRank: strictness(examination) });

/** What binds a further filing: its own proposal, or what an officer had raised the entry to, which no new filing takes back. */
export async function bindingAnew(
  em: SqlEntityManager,
  { id: reviewId }: ReviewRow,
  proposed: Examination,
): Promise<ReturnType<typeof binding>> {
  const last = await em.findOne(ExaminationSettingTable, { reviewId }, { orderBy: { setAt: 'desc', id: 'desc' } });
  const isStricter = last !== null && isRaised(last) && strictness(last.examination) > strictness(proposed);
  return binding(isStricter ? last.examination : proposed);
}

/** Above what was proposed, or, once an officer had lowered that, above what then stood. */
const isRaised = ({ examination, proposed, stood }: ExaminationSettingRow): boolean =>
  [proposed, stood ?? proposed].some((before) => strictness(examination) > strictness(before));
