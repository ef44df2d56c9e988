// The facts that American Samoa's law of entry reads. Plain values: no storage, no clock, no look-ups.
import type { Decimal, Temporal } from '@landfall/rule';
import type { FiledCategory } from '../words/excise-categories.js';
import type { ImportPurpose } from '../words/import-purposes.js';

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
