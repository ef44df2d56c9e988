// What is kept of a filing: codes, figures and days. Names, addresses and free text stand in the certified text alone.
import type { EventData } from '@landfall/events';
import type {
  AbiStatus,
  DeclarantCapacity,
  Designator,
  Drink,
  FiledCategory,
  ImportPurpose,
  InvoiceHeld,
  ModeOfTransport,
  ParticipantKind,
} from '@landfall/law';

/** One line as `entry.filed` tells it. */
export type AnnouncedLine = EventData<'entry.filed'>['lines'][number];

/** One line of a filing as kept: figures and codes, no free text. Decimals as text. */
export interface FiledLine {
  number: number;
  htsNumber: string;
  /** Absent where there are none. */
  furtherHtsNumbers?: string[];
  countryOfOrigin: string;
  quantity: string;
  unit: string;
  grossWeightKg: string;
  valueUsd: string;
  /** Whether the description met 143.25 on the day of filing. */
  descriptionAdequate: boolean;
}

/** A document named in a filing: presented with it, or held by the filer until Customs asks. */
export interface FiledDocument {
  documentId: string;
  kind: string;
  presented: boolean;
}

/** What was filed in the customs territory, and the facts about the filer that the law read. */
export interface FiledEntryData {
  kind: 'TYPE_11';
  modeOfTransport: ModeOfTransport;
  arrivesOn: string;
  declarant: { capacity: DeclarantCapacity; designatedBy: Designator | null };
  giftClaim: { fromPersonIn: string } | null;
  purchasedOrForSale: boolean;
  invoiceHeld: InvoiceHeld;
  estimatedDutyUsd: string;
  askedOfficer: string[];
  lines: FiledLine[];
  filer: { abiStatus: AbiStatus; kind: ParticipantKind | null; isClient: boolean; hasMandate: boolean };
  documents?: FiledDocument[];
}

/** One line of a declaration into American Samoa as kept. Decimals as text. */
export interface FiledTerritoryLine {
  number: number;
  quantity: string;
  purchasePriceUsd: string;
  purpose: ImportPurpose;
  category: FiledCategory;
  /** Absent in what was filed before it was asked. */
  usedMachine?: boolean | null;
  /** Of ALCOHOL; absent in what was filed before it was asked. */
  drink?: Drink;
  litres?: string;
  strengthPercent?: string;
  /** Null where an officer assesses it. */
  exciseUsd: string | null;
  /** Whether the description says what the goods are. */
  descriptionAdequate: boolean;
}

/** What was declared into American Samoa; beside what is named here, each answer at its place. */
export interface FiledTerritoryData {
  kind: 'TERRITORY_DECLARATION';
  modeOfTransport: string;
  /** Null where mail is declared whose day is not known yet. */
  arrivesOn: string | null;
  /** Of an open list: another version may know other words. */
  filerKind: string;
  /** What the goods are for where a line says nothing else. */
  purpose: ImportPurpose | null;
  /** Of purchase and transportation, as far as they were stated; absent where none was. */
  charges?: { freightUsd?: string; insuranceUsd?: string; otherChargesUsd?: string };
  territoryLines: FiledTerritoryLine[];
  documents: FiledDocument[];
}

/** What was declared as baggage: each answer at its place, and each line with its excise. */
export interface FiledBaggage {
  kind: 'BAGGAGE_DECLARATION';
  modeOfTransport: string;
  arrivesOn: string;
  lines: FiledBaggageLine[];
  documents: FiledDocument[];
}

/** One line of baggage as kept. Decimals as text. */
export interface FiledBaggageLine {
  number: number;
  quantity: string;
  valueUsd: string;
  category: FiledCategory;
  /** Null where an officer assesses it. */
  exciseUsd: string | null;
  /** Whether the description says what the goods are. */
  descriptionAdequate: boolean;
  /** Of alcohol; absent where it is none, and of what was filed before it was asked. */
  drink?: Drink;
  litres?: string;
  strengthPercent?: string;
}

/** All data of a filing but people's and free text; which kind's they are, they say themselves. */
export type FiledData = (FiledEntryData | FiledTerritoryData | FiledBaggage) & {
  /** Which version of the statement was certified; null where other words were sent, absent before versions were kept. */
  certificationVersion?: number | null;
};

/** What was filed, as the kind of entry keeps it. @throws where it is of another kind, which is a fault of the caller. */
export function filedAs<K extends FiledData['kind']>(kind: K, data: FiledData): Extract<FiledData, { kind: K }> {
  // A process of the release before does not write it.
  const { kind: said = kind } = data as Partial<FiledData>;
  if (said !== kind) throw new Error(`What was filed as ${said} is read as ${kind}`);
  return data as Extract<FiledData, { kind: K }>;
}
