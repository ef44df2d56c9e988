import { z } from 'zod';
import { code, counter, decimal, defineEvent, id, instant, legalDate, port } from './define-event.js';

const announced = { producer: 'entries', version: 1, visibleto: 'account' } as const;

const regime = z.enum(['US_CBP', 'AS_TERRITORY']);
const status = z.enum(['FILED', 'IN_REVIEW', 'WAITING_FOR_FILER', 'PAYMENT_DUE', 'RELEASED', 'WITHDRAWN']);

const line = z.object({
  number: counter(),
  htsNumber: z.string().regex(/^[\d.]{4,13}$/),
  countryOfOrigin: z.string().regex(/^[A-Z]{2}$/),
  quantity: decimal(),
  unit: code(),
  grossWeightKg: decimal(),
  valueUsd: decimal(),
  descriptionAdequate: z.boolean(),
});

const filingRefused = defineEvent({
  ...announced,
  type: 'filing.refused',
  data: z.object({
    filingId: id(),
    filerAccountId: id(),
    importerAccountId: id().nullable(),
    regime,
    port: port(),
    codes: z.array(code()),
  }),
  audience: (data) => ({
    accounts: [data.filerAccountId, ...(data.importerAccountId ? [data.importerAccountId] : [])],
    ports: [data.port],
  }),
});

const entryFiled = defineEvent({
  ...announced,
  type: 'entry.filed',
  data: z.object({
    entryId: id(),
    filingId: id(),
    filingNumber: counter(),
    entryVersion: counter(),
    regime,
    entryType: z.enum(['TYPE_11']),
    port: port(),
    modeOfTransport: code(),
    importerAccountId: id(),
    filerAccountId: id(),
    consigneeId: z.string().regex(/^[0-9a-f]{16,128}$/),
    filedAt: instant(),
    lawReadOn: legalDate(),
    enteredAt: instant().nullable(),
    totalValueUsd: decimal(),
    estimatedDutyUsd: decimal(),
    statementAndAch: z.boolean(),
    lines: z.array(line),
    askedOfficer: z.array(code()),
  }),
  audience: (data) => ({ accounts: [data.importerAccountId, data.filerAccountId], ports: [data.port] }),
});

const entryChanged = defineEvent({
  ...announced,
  type: 'entry.changed',
  data: z.object({
    entryId: id(),
    entryVersion: counter(),
    status,
    previousStatus: status,
    reasonCode: code().nullable(),
    causedBy: z.uuid().nullable(),
  }),
});

const entryReleased = defineEvent({
  ...announced,
  type: 'entry.released',
  data: z.object({ entryId: id(), entryVersion: counter(), releasedAt: instant() }),
});

const decisionNotApplied = defineEvent({
  ...announced,
  type: 'entry.decision-not-applied',
  visibleto: 'customs',
  data: z.object({
    entryId: id(),
    reviewId: id(),
    decisionEntryVersion: counter(),
    entryVersion: counter(),
    findings: z.array(z.object({ code: code(), citation: z.string().max(120).nullable() })),
  }),
});

/** What the entries service announces. */
export const entriesEvents = [filingRefused, entryFiled, entryChanged, entryReleased, decisionNotApplied] as const;
