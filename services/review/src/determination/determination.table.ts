import type { DeterminationKind, FormalEntryGround, Office } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** One determination about an entry; of several of a kind the last counts. */
export const DeterminationTable = defineEntity({
  name: 'DeterminationRow',
  tableName: 'determination',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    kind: p.string().$type<DeterminationKind>(),
    holds: p.boolean(),
    ground: p.string().$type<FormalEntryGround>().strictNullable(),
    /** The offices that whoever made it held then. */
    offices: p.array().$type<Office[]>(),
    /** For Customs; text that somebody wrote. */
    note: p.text().strictNullable(),
    madeBy: p.string(),
    madeAt: p.datetime(3),
  },
});
export type DeterminationRow = InferEntity<typeof DeterminationTable>;

/** Who holds which office on which days, as accounts announces it: kept by keep-offices.ts, which can refill it. */
export const OfficerOfficeTable = defineEntity({
  name: 'OfficerOfficeRow',
  tableName: 'officer_office',
  properties: {
    id: p.string().primary(),
    subject: p.string(),
    office: p.string().$type<Office>(),
    /** Of which port; null where it is of all. */
    port: p.string().strictNullable(),
    since: p.date(),
    until: p.date().strictNullable(),
  },
});
export type OfficerOfficeRow = InferEntity<typeof OfficerOfficeTable>;
