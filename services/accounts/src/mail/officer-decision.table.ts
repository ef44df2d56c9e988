import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A decision by the event that announced it: kept by keep-officer-decisions.ts, which can refill it. */
export const OfficerDecisionTable = defineEntity({
  name: 'OfficerDecisionRow',
  tableName: 'officer_decision',
  properties: {
    eventId: p.uuid().primary(),
    decision: p.string(),
  },
});
export type OfficerDecisionRow = InferEntity<typeof OfficerDecisionTable>;
