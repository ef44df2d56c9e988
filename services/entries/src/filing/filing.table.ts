import type { EventData } from '@landfall/events';
import type {
  AbiStatus,
  DeclarantCapacity,
  Designator,
  FiledCategory,
  FilerKind,
  ImportPurpose,
  InvoiceHeld,
  ModeOfTransport,
  ParticipantKind,
} from '@landfall/law';
import type { Finding } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntryKind, Regime } from '../entry/entry.table.js';

/** One line as `entry.filed` tells it. */
export type AnnouncedLine = EventData<'entry.filed'>['lines'][number];

/** One line of a filing as kept: figures and codes, no free text. Decimals as text. */
export interface FiledLine {
  number: number;
  htsNumber: string;
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
  /** Null where an officer assesses it. */
  exciseUsd: string | null;
  /** Whether the description says what the goods are. */
  descriptionAdequate: boolean;
}

/** What was declared into American Samoa. */
export interface FiledTerritoryData {
  modeOfTransport: string;
  arrivesOn: string;
  filerKind: FilerKind;
  /** What the goods are for where a line says nothing else. */
  purpose: ImportPurpose | null;
  territoryLines: FiledTerritoryLine[];
  documents: FiledDocument[];
}

/** All data of a filing but people's and free text. */
export type FiledData = (FiledEntryData | FiledTerritoryData) & {
  /** Which version of the statement was certified; null where other words were sent, absent before versions were kept. */
  certificationVersion?: number | null;
};

/** A filing: what was certified and what came of it. Never changed; its people's data stand in CertifiedTable. */
export const FilingTable = defineEntity({
  name: 'FilingRow',
  tableName: 'filing',
  properties: {
    id: p.text().primary(),
    /** Null for a refused filing. */
    entryId: p.text().strictNullable(),
    /** 1 for the first filing of an entry; null for a refused one. */
    number: p.integer().strictNullable(),
    accepted: p.boolean(),
    regime: p.text().$type<Regime>(),
    entryType: p.text().$type<EntryKind>(),
    port: p.text(),
    filerAccountId: p.text(),
    /** Null where the filer named an importer for which it may not file. */
    importerAccountId: p.text().strictNullable(),
    /** Other accounts that saw it when it was filed; who sees its entry sees it too. */
    sharedWith: p.array(),
    /** Subject of the person or machine that certified. */
    filedBy: p.text(),
    filedAt: p.datetime(3),
    lawReadOn: p.date(),
    /** Up to 999 lines: read only where asked for. */
    data: p.json<FiledData>().lazy(),
    /** SHA-256, in hex, of the exact bytes that were certified. */
    certifiedSha256: p.text(),
    findings: p.json<Finding[]>().lazy(),
  },
});
export type FilingRow = InferEntity<typeof FilingTable>;

/** The exact text that was certified, names and free text included: a row of its own, so that it can be erased. */
export const CertifiedTable = defineEntity({
  name: 'CertifiedRow',
  tableName: 'filing_certified',
  properties: {
    filingId: p.text().primary(),
    /** Null once erased. */
    text: p.text().strictNullable(),
    erasedAt: p.datetime(3).strictNullable(),
  },
});
export type CertifiedRow = InferEntity<typeof CertifiedTable>;

/** The one secret value with which consignees are hashed, made by the migration. */
export const ConsigneeSaltTable = defineEntity({
  name: 'ConsigneeSaltRow',
  tableName: 'consignee_salt',
  properties: { id: p.integer().primary(), salt: p.text() },
});
