// What goods come on and under: rows that entries lie on. Nothing in them is typed text; that stands in what was certified.
import type { ArrivalFigure } from '@landfall/law';
import type { Citation } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A flight, voyage or drive as it arrives at one port on the day that is declared. */
export const ConveyanceTable = defineEntity({
  name: 'ConveyanceRow',
  tableName: 'conveyance',
  properties: {
    /** Keyed hash of all that it is known by: the same conveyance, the same row. */
    key: p.text().primary(),
    modeOfTransport: p.text(),
    port: p.text(),
    arrivesOn: p.date(),
  },
});
export type ConveyanceRow = InferEntity<typeof ConveyanceTable>;

/** What goes under one bill of lading or air waybill. */
export const ConsignmentTable = defineEntity({
  name: 'ConsignmentRow',
  tableName: 'consignment',
  properties: {
    /** Keyed hash of the bill's issuer and number: the same bill, the same row. */
    key: p.text().primary(),
    modeOfTransport: p.text(),
    /** Airline or other carrier and its number, where the bill has the form of theirs; null of any other, which is text as typed. */
    issuer: p.text().strictNullable(),
    number: p.text().strictNullable(),
  },
});
export type ConsignmentRow = InferEntity<typeof ConsignmentTable>;

/** What an entry lies on, as a filing of it says; a further filing adds a row, and its entry's current filing counts. */
export const EntryConsignmentTable = defineEntity({
  name: 'EntryConsignmentRow',
  tableName: 'entry_consignment',
  properties: {
    id: p.text().primary(),
    entryId: p.text(),
    filingId: p.text(),
    conveyanceKey: p.text().strictNullable(),
    consignmentKey: p.text().strictNullable(),
    /** Of a house bill, the carrier's bill that it goes under; null where the filing tells none. */
    masterKey: p.text().strictNullable(),
  },
});
export type EntryConsignmentRow = InferEntity<typeof EntryConsignmentTable>;

/** When a conveyance arrived, as Customs at its port recorded it: the row that clocks start by. The one with the highest number counts. */
export const ArrivalTable = defineEntity({
  name: 'ArrivalRow',
  tableName: 'arrival',
  properties: {
    conveyanceKey: p.text().primary(),
    /** 1 for the first, one more for each that puts it right. */
    number: p.integer().primary(),
    arrivedAt: p.datetime(3),
    /** Subject of the officer or cashier. */
    recordedBy: p.text(),
    recordedAt: p.datetime(3),
  },
});
export type ArrivalRow = InferEntity<typeof ArrivalTable>;

/** What an arrival made another of an entry; of one that had ended only what it would have. */
export const ArrivalChangeTable = defineEntity({
  name: 'ArrivalChangeRow',
  tableName: 'arrival_change',
  properties: {
    entryId: p.text().primary(),
    conveyanceKey: p.text().primary(),
    arrivalNumber: p.integer().primary(),
    figure: p.text().$type<ArrivalFigure>().primary(),
    wasAt: p.datetime(3),
    isAt: p.datetime(3),
    citation: p.text().$type<Citation>().strictNullable(),
    /** False where the entry had ended: nothing of it is changed. */
    isApplied: p.boolean(),
    /** Of a time that runs out: whether it had when the entry was first filed; null of the time of entry. */
    isLate: p.boolean().strictNullable(),
    changedAt: p.datetime(3),
  },
});
export type ArrivalChangeRow = InferEntity<typeof ArrivalChangeTable>;

/** How far an arrival is told to the entries on the conveyance, in the order of their ids. */
export const ArrivalTellingTable = defineEntity({
  name: 'ArrivalTellingRow',
  tableName: 'arrival_telling',
  properties: {
    conveyanceKey: p.text().primary(),
    number: p.integer().primary(),
    /** Empty before the first. */
    lastEntryId: p.text(),
    /** Null while entries are left. */
    doneAt: p.datetime(3).strictNullable(),
  },
});
export type ArrivalTellingRow = InferEntity<typeof ArrivalTellingTable>;

/** A conveyance that an officer found to be another one, as by its name or its day; which, is told in one step. */
export const ConveyanceLeadTable = defineEntity({
  name: 'ConveyanceLeadRow',
  tableName: 'conveyance_lead',
  properties: {
    key: p.text().primary(),
    leadsTo: p.text(),
    movedBy: p.text(),
    movedAt: p.datetime(3),
  },
});

/** What a conveyance is called, as an officer put it right. */
export const ConveyanceNameTable = defineEntity({
  name: 'ConveyanceNameRow',
  tableName: 'conveyance_name',
  properties: {
    key: p.text().primary(),
    name: p.text(),
    namedBy: p.text(),
    namedAt: p.datetime(3),
  },
});
