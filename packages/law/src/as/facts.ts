// The facts that American Samoa's law of entry reads. Plain values: no storage, no clock, no look-ups.
import type { Decimal, Temporal } from '@landfall/rule';
import type { ArrivalFacts } from '../shared/arrival.js';
import type { Drink } from '../words/drinks.js';
import type { FiledCategory } from '../words/excise-categories.js';
import type { FilerKind } from '../words/filer-kinds.js';
import type { ImportPurpose } from '../words/import-purposes.js';
import type { ModeOfTransport } from '../words/modes-of-transport.js';

/**
 * A declaration as far as it is said: null where it is not, or not in a way that can be read. Of that no rule finds anything,
 * so that one list of rules judges what is being written and what was sent whole.
 */
export interface DeclarationFacts extends ArrivalFacts {
  /** The day of filing at the port. */
  readonly filedOn: Temporal.PlainDate;
  readonly portCode: string | null;
  readonly modeOfTransport: ModeOfTransport | null;
  /** The day of arrival at the port; of mail it may not be known yet. */
  readonly arrivesOn: Temporal.PlainDate | null;
  /** The number of the air waybill or the bill of lading; null for mail, which has none. */
  readonly billOfLading: string | null;
  readonly containerNumber: string | null;
  readonly filerKind: FilerKind | null;
  /** The charges incident to purchase and transportation (ASCA 27.1017), each as far as it was stated. */
  readonly freightUsd: Decimal | null;
  readonly insuranceUsd: Decimal | null;
  readonly otherChargesUsd: Decimal | null;
  readonly lines: readonly DeclaredLine[];
}

/** One line of a declaration, as far as it is said. */
export interface DeclaredLine {
  readonly description: string | null;
  readonly quantity: Decimal | null;
  /** What was paid for the line, made ready and packed for shipment. */
  readonly purchasePriceUsd: Decimal | null;
  /** Its own, or else that of the whole declaration. */
  readonly purpose: ImportPurpose | null;
  readonly category: FiledCategory | null;
  /** As in `AfterEntryFacts`. */
  readonly usedMachine: boolean | null;
  /** Of ALCOHOL: what it is, how much of it and how strong. */
  readonly drink: Drink | null;
  readonly litres: Decimal | null;
  readonly strengthPercent: Decimal | null;
  /** Of TOBACCO: one of the two. */
  readonly tobaccoPieces: Decimal | null;
  readonly tobaccoWeightKg: Decimal | null;
  /** Of a VEHICLE. */
  readonly vehicleYear: string | null;
  readonly chassisNumber: string | null;
}

/** What the excise on one line turns on. */
export interface ExciseFacts {
  /** What was paid for the line, made ready and packed for shipment, without freight, insurance and other shipping expenses. */
  readonly purchasePriceUsd: Decimal;
  readonly purpose: ImportPurpose;
  readonly category: FiledCategory;
  /** The day of filing at the port. */
  readonly on: Temporal.PlainDate;
  /** As in `DeclaredLine`; absent where it was not asked. */
  readonly drink?: Drink | null;
  readonly litres?: Decimal | null;
  readonly strengthPercent?: Decimal | null;
}

/** What may fall due on one line after it has entered turns on this. */
export interface AfterEntryFacts extends Pick<ExciseFacts, 'purpose' | 'on'> {
  /** A motor vehicle, piece of machinery or household appliance that was sold at retail and put into use (11.1101(b)). */
  readonly usedMachine: boolean;
  /** Null while an officer has still to assess it. */
  readonly exciseUsd: Decimal | null;
}
