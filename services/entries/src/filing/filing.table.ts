import type { Finding } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntryKind, Regime } from '../entry/entry.table.js';
import type { FiledData } from '../kinds/filed-data.js';

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
    /** The account whose person or machine sent it; null for filings of before this was kept, as both that follow. */
    transmittedByAccountId: p.text().strictNullable(),
    /** A code of `FilingChannel`, or a later one. */
    channel: p.text().strictNullable(),
    receivedAt: p.datetime(3).strictNullable(),
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
