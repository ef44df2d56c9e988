import type { AwaitedOfFiler, EntryKind, EntryStatus, Examination, Regime } from '@landfall/law';
import type { Decimal, Finding } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Assessment } from '../kinds/kind.js';
import { UsdColumn } from '../usd-column.js';

export type { Assessment, EntryKind, Regime };

/** A decision to release that is kept while only a payment is missing. */
export interface KeptDecision {
  reviewId: string;
  entryVersion: number;
  examination: Examination;
  examinationFindingsRecorded: boolean;
  answeredCodes: string[];
  /** Excise assessed with it; none where the decision was kept before such lines were filed. */
  assessments?: Assessment[];
  /** What an examination found due besides, as an amount in text; absent where nothing. */
  furtherDueUsd?: string;
}

/** An entry as stored: its reference, where it stands and the figures that its release turns on. */
export const EntryTable = defineEntity({
  name: 'EntryRow',
  tableName: 'entry',
  properties: {
    id: p.text().primary(),
    reference: p.text().unique(),
    /** By which anybody checks whether it is released. */
    releaseCode: p.text().unique(),
    /** The filer's own, unique among its entries; null where none was given, and once erased. */
    filerReference: p.text().strictNullable(),
    regime: p.text().$type<Regime>(),
    entryType: p.text().$type<EntryKind>(),
    /** Schedule D, or UN/LOCODE in American Samoa. */
    port: p.text(),
    modeOfTransport: p.text(),
    status: p.text().$type<EntryStatus>(),
    waitingFor: p.text().$type<AwaitedOfFiler>().strictNullable(),
    /** Why the entry stands where it does, as the officer's reason code; null where no officer decided it. */
    reasonCode: p.text().strictNullable(),
    /** Rises with filings, presented documents and status. */
    entryVersion: p.integer(),
    /** The version since which the data on file are as they stand: taking an entry into review changes no data. */
    dataVersion: p.integer(),
    importerAccountId: p.text(),
    filerAccountId: p.text(),
    /** Other accounts that see it as its parties do. */
    sharedWith: p.array(),
    /** Salted hash of the consignee's name and address. */
    consigneeId: p.text(),
    currentFilingId: p.text(),
    filingCount: p.integer(),
    filedAt: p.datetime(3),
    /** The day of arrival that its current filing declares; null where a process of before kept it. */
    arrivesOn: p.date().strictNullable(),
    /** Whether it was laid on its conveyance and consignment: false where a process of before kept it. */
    isLaid: p.boolean(),
    /** The day at the port as of which the law of the current filing was read. */
    lawReadOn: p.date(),
    /** Time of entry (141.68); null while it is not fixed. */
    enteredAt: p.datetime(3).strictNullable(),
    /** What that would be without the arrival that Customs recorded; null where no arrival moved it. */
    enteredWithoutArrivalAt: p.datetime(3).strictNullable(),
    releasedAt: p.datetime(3).strictNullable(),
    /** Lines of its current filing; null where a process of before kept it. */
    lineCount: p.integer().strictNullable(),
    totalValueUsd: p.type(UsdColumn).$type<Decimal>(),
    /** Duty as the filer estimates it; in American Samoa the excise as far as it could be computed at filing. */
    estimatedDutyUsd: p.type(UsdColumn).$type<Decimal>(),
    /** American Samoa's excise; null in the customs territory, and while a line is still to be assessed. */
    exciseUsd: p.type(UsdColumn).$type<Decimal>().strictNullable(),
    /** Numbers of the lines whose excise an officer assesses, and what was assessed on them. */
    linesToAssess: p.json<number[]>(),
    assessments: p.json<Assessment[]>(),
    /** Further duties and taxes found due on examination, as the decision that stands says (143.28); zero without one. */
    furtherDueUsd: p.type(UsdColumn).$type<Decimal>(),
    /** What was paid and not given back: as the books of `money/` say, which alone change it. */
    paidUsd: p.type(UsdColumn).$type<Decimal>(),
    /** True when the filer uses statement processing and ACH, both: nothing is then deposited at filing (143.28). */
    statementAndAch: p.boolean(),
    /** Codes that the filer put to an officer, to be answered before release. */
    askedOfficer: p.json<string[]>(),
    /** What the law found when the time of entry was fixed on another day than that of filing: keeps it from release. */
    foundAtEntry: p.json<Finding[]>(),
    keptDecision: p.json<KeptDecision>().strictNullable(),
    /** The decision whose document it waits for; null where it waits for none, and of one that named itself by no id. */
    awaitedDecisionId: p.text().strictNullable(),
    /** Decisions whose document came before they were heard of. */
    answeredDecisionIds: p.array(),
  },
});
export type EntryRow = InferEntity<typeof EntryTable>;
