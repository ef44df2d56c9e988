import { officeReasons, offices } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** An office that somebody who works for Customs holds from a day on. */
export const OfficeTable = defineEntity({
  name: 'OfficeRow',
  tableName: 'office',
  properties: {
    id: p.string().primary(),
    subject: p.string(),
    office: p.enum(offices),
    /** Of which port; null where it is of all. */
    port: p.string().strictNullable(),
    since: p.date(),
    /** The first day on which it is no longer held; the same as `since` where it never was. */
    until: p.date().strictNullable(),
    /** Why it was given, or ended last; null where the sandbox gave it, or nobody was asked yet. */
    reasonCode: p.enum(officeReasons).strictNullable(),
  },
});
export type OfficeRow = InferEntity<typeof OfficeTable>;
