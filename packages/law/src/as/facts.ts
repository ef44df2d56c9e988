// The facts that American Samoa's law of entry reads. Plain values: no storage, no clock, no look-ups.
import type { Decimal, Temporal } from '@landfall/rule';

/** What goods are brought in for. */
export const importPurposes = ['RESALE', 'OPERATIONS', 'PROJECT', 'OTHER_COMMERCIAL', 'PERSONAL'] as const;
export type ImportPurpose = (typeof importPurposes)[number];

/** NONE, or a category that the excise lists with a rate of its own, or is taken to list. */
export const exciseCategories = ['NONE', 'ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM'] as const;
export type ExciseCategory = (typeof exciseCategories)[number];

/** Second-hand goods are no category of the excise; declarations were filed that say so, and they stay readable. */
export const formerCategory = 'SECOND_HAND';
export type FiledCategory = ExciseCategory | typeof formerCategory;

export const filerKinds = ['PERSON', 'BUSINESS'] as const;
export type FilerKind = (typeof filerKinds)[number];

/** What the excise on one line turns on. */
export interface ExciseFacts {
  /** What was paid for the line, made ready and packed for shipment, without freight, insurance and other shipping expenses. */
  readonly purchasePriceUsd: Decimal;
  readonly purpose: ImportPurpose;
  readonly category: FiledCategory;
  /** The day of filing at the port. */
  readonly on: Temporal.PlainDate;
}

/** What may fall due on one line after it has entered turns on this. */
export interface AfterEntryFacts extends Pick<ExciseFacts, 'purpose' | 'on'> {
  /** A motor vehicle, piece of machinery or household appliance that was sold at retail and put into use (11.1101(b)). */
  readonly usedMachine: boolean;
  /** Null while an officer has still to assess it. */
  readonly exciseUsd: Decimal | null;
}
