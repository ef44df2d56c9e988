// The facts that the law of entry under US_CBP reads. Plain values: no storage, no clock, no look-ups.
import { sumUsd, type Decimal, type Determination, type Moment, type Temporal } from '@landfall/rule';
import { isAmountUsd } from '../shared/amounts.js';
import type { ArrivalFacts } from '../shared/arrival.js';
import type { AbiStatus, ParticipantKind } from '../words/accounts.js';
import type { DeclarantCapacity, Designator } from '../words/capacities.js';
import type { InvoiceHeld } from '../words/invoices-held.js';
import type { ModeOfTransport } from '../words/modes-of-transport.js';

/** Mail and what a person carries come without a carrier's bill, and on no conveyance that the filer need know. */
export function comesWithABill(mode: string | null | undefined): boolean {
  return mode !== 'MAIL' && mode !== 'HAND_CARRIED';
}

/** One line as declared. */
export interface LineFacts {
  /** Ten digits, with or without the points of the printed tariff. */
  readonly htsNumber: string;
  /** Numbers that are reported beside it, of chapters 98 and 99. */
  readonly furtherHtsNumbers?: readonly string[] | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryOfOrigin: string;
  readonly description: string;
  readonly quantity: Decimal;
  /** Unit of quantity of the tariff: NO, KG, DOZ, M2. */
  readonly unit: string;
  readonly grossWeightKg: Decimal;
  readonly valueUsd: Decimal;
}

export interface Declarant {
  readonly capacity: DeclarantCapacity;
  /** Who designated the broker; null for who is none. */
  readonly designatedBy: Designator | null;
}

export interface GiftClaim {
  /** ISO 3166-1 alpha-2 of the country or territory where the giver is, which need not be where the parcel was posted. */
  readonly fromPersonIn: string;
}

/** Everything the law reads of one filing. */
export interface FilingFacts extends ArrivalFacts {
  /** The day of filing at the port of entry. */
  readonly lawReadOn: Temporal.PlainDate;
  /** The instant of filing: some figures begin at an instant, wherever the port is. */
  readonly lawReadAt: Temporal.Instant;
  /** The day, at the port, of the time of entry (141.68); null while it is not fixed. */
  readonly enteredOn: Temporal.PlainDate | null;
  /** The time of entry itself. */
  readonly enteredAt: Temporal.Instant | null;
  /** True where the filing mends an entry that was accepted before and sent back. */
  readonly mendsAnEntry: boolean;
  /** Schedule D, four digits. */
  readonly portCode: string;
  readonly modeOfTransport: ModeOfTransport;
  /** The day of arrival at the port. */
  readonly arrivesOn: Temporal.PlainDate;
  readonly lines: readonly LineFacts[];
  readonly declarant: Declarant;
  readonly filerAbiStatus: AbiStatus;
  /** As what the filer takes part in ABI; null when it does not. */
  readonly filerKind: ParticipantKind | null;
  /** True when the filer files for its own account. */
  readonly filerIsClient: boolean;
  /** True when the filer holds a mandate of the importer. False, too, when there is no such importer. */
  readonly hasMandate: boolean;
  readonly giftClaim: GiftClaim | null;
  /** True for goods bought, agreed to be bought, or meant for sale. */
  readonly purchasedOrForSale: boolean;
  readonly invoiceHeld: InvoiceHeld;
  readonly estimatedDutyUsd: Decimal;
  /** Codes of rules put to an officer. */
  readonly askedOfficer: readonly string[];
  /** What offices found of what the law leaves to them; nothing while a filing is new. */
  readonly determinations: readonly Determination[];
  /** Whether Customs requires a formal entry of the goods (143.22), as it may of those of an entry that was filed. */
  readonly formalEntryRequired: boolean;
}

/** The value of the shipment. What is no amount counts nothing here: it is refused by itself. */
export function totalValueUsd({ lines }: Pick<FilingFacts, 'lines'>): Decimal {
  return sumUsd(lines.map(({ valueUsd }) => valueUsd).filter(isAmountUsd));
}

/** As of when rules read that depend on the time of entry: as of the filing until it is fixed. */
export function momentOfEntry(facts: Pick<FilingFacts, 'enteredAt' | 'enteredOn' | 'lawReadAt' | 'lawReadOn'>): Moment {
  return { at: facts.enteredAt ?? facts.lawReadAt, on: facts.enteredOn ?? facts.lawReadOn };
}
