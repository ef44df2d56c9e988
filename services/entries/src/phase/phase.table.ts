// Phases as they were proposed and confirmed: rows that are only added to.
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PhaseTerms } from './terms.js';

/** What somebody proposed; it holds once another confirmed it. */
export const PhaseTable = defineEntity({
  name: 'PhaseRow',
  tableName: 'phase',
  properties: {
    id: p.text().primary(),
    /** From when on it is to hold; null: from its confirmation on. */
    since: p.datetime(3).strictNullable(),
    terms: p.json<PhaseTerms>(),
    /** Which phase was the last to be confirmed when it was proposed: what it changes was shown beside that one. */
    besidePhaseId: p.text().strictNullable(),
    proposedBy: p.text(),
    proposedAt: p.datetime(3),
  },
});
export type PhaseRow = InferEntity<typeof PhaseTable>;

export const PhaseConfirmationTable = defineEntity({
  name: 'PhaseConfirmationRow',
  tableName: 'phase_confirmation',
  properties: {
    phaseId: p.text().primary(),
    /** 1 for the first, one more for each: of two that begin at one moment the later counts. */
    number: p.integer(),
    since: p.datetime(3),
    confirmedBy: p.text(),
    confirmedAt: p.datetime(3),
  },
});
export type PhaseConfirmationRow = InferEntity<typeof PhaseConfirmationTable>;
