import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Regime } from '@landfall/law';
import type { KeptCriterion } from './criteria-file.js';

/** Each version of a criterion that was ever read from the installation's file, so that an assessment can be run again. */
export const CriterionTable = defineEntity({
  name: 'CriterionRow',
  tableName: 'criterion',
  properties: {
    id: p.string().primary(),
    version: p.integer().primary(),
    regime: p.string().$type<Regime>(),
    criterion: p.json<KeptCriterion>(),
    /** Whether the file that was read last holds it; its days say when it is used. */
    isInFile: p.boolean(),
    /** Its place in that file. */
    place: p.integer(),
  },
});
export type CriterionRow = InferEntity<typeof CriterionTable>;
