import type { Examination } from '@landfall/law';
import type { Change } from '@landfall/service-kit';
import { SelectivityTable } from './selectivity.table.js';

/** The examination that selectivity proposed for what a review is of. */
export async function proposedFor(
  { selectivityId: id }: { selectivityId: string },
  { em }: Pick<Change, 'em'>,
): Promise<Examination> {
  return (await em.findOneOrFail(SelectivityTable, { id })).assessment.outcome;
}
