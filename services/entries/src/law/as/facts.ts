// The facts that American Samoa's law of entry reads. Plain values: no storage, no clock, no look-ups.
import type { Decimal, Temporal } from '@landfall/rule';

/** What goods are brought in for. */
export const importPurposes = ['RESALE', 'OPERATIONS', 'PROJECT', 'OTHER_COMMERCIAL', 'PERSONAL'] as const;
export type ImportPurpose = (typeof importPurposes)[number];

/** NONE, or a category that the excise lists with a rate of its own. */
export const exciseCategories = ['NONE', 'ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM', 'SECOND_HAND'] as const;
export type ExciseCategory = (typeof exciseCategories)[number];

export const filerKinds = ['PERSON', 'BUSINESS'] as const;
export type FilerKind = (typeof filerKinds)[number];

/** What the excise on one line turns on. */
export interface ExciseFacts {
  /** What was paid for the line with its packing, without freight and insurance. */
  readonly purchasePriceUsd: Decimal;
  readonly purpose: ImportPurpose;
  readonly category: ExciseCategory;
  /** The day of filing at the port. */
  readonly on: Temporal.PlainDate;
}
