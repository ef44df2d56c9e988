import { isDeepStrictEqual } from 'node:util';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { assessAgain, type Assessment } from '@landfall/law/examination/selectivity';
import { everyCriterion } from './keep-criteria.js';
import { SamplingDayTable, SelectivityTable } from './selectivity.table.js';

/** A stored assessment beside what the same criteria, facts and secret give now. */
export interface Rerun {
  stored: Assessment;
  again: Assessment;
  same: boolean;
}

/**
 * Runs a stored assessment again, as proof that nothing but criteria, facts and the day's secret decided it.
 * @throws RangeError when a criterion is no longer held in its version, or the secret is not the one that was hashed.
 */
export async function rerunSelectivity(em: SqlEntityManager, resultId: string): Promise<Rerun> {
  const { samplingDay, assessment: stored } = await em.findOneOrFail(SelectivityTable, { id: resultId });
  const { secret } = await em.findOneOrFail(SamplingDayTable, { day: samplingDay });
  const again = assessAgain(stored.run, { criteria: await everyCriterion(em), secret });
  return { stored, again, same: isDeepStrictEqual(plain(stored), plain(again)) };
}

const plain = (assessment: Assessment): unknown => JSON.parse(JSON.stringify(assessment));
