import { entryStatuses, regimes, threadSides } from '@landfall/law';
import { z } from 'zod';
import { code, counter, decimal, defineEvent, id, instant, legalDate, port, reference } from './define-event.js';
import { carriage, conveyanceArrived } from './carriage-events.js';
import { named } from './entry-named.js';
import { moneyEvents } from './money-events.js';
import { toldOnEvents } from './told-on-events.js';

const announced = { producer: 'entries', version: 1, visibleto: 'account' } as const;

const regime = z.enum(regimes);
const status = z.enum(entryStatuses);

/** Who sent a filing, by which way, and when it was there; absent of what was filed before this was told. */
const transmission = {
  transmittedByAccountId: id().optional(),
  channel: code().optional(),
  receivedAt: instant().optional(),
};

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
    /** Which kind of entry it would have been; absent of what was announced before this was told. */
    kind: code().optional(),
    ...transmission,
  }),
  audience: (data) => ({
    accounts: [data.filerAccountId, ...(data.importerAccountId ? [data.importerAccountId] : [])],
    ports: [data.port],
  }),
});

const entryFiledV1 = defineEvent({
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

const lineOfEitherRegime = line.extend({
  /** Null under American Samoa's excise, which reads no tariff number. */
  htsNumber: line.shape.htsNumber.nullable(),
  /** Numbers of chapters 98 and 99 that apply beside it. */
  furtherHtsNumbers: z.array(line.shape.htsNumber).optional(),
  countryOfOrigin: line.shape.countryOfOrigin.nullable(),
  unit: code().nullable(),
  grossWeightKg: decimal().nullable(),
  /** American Samoa alone: why the goods are imported, which listed category they are of, and the excise on the line. */
  purpose: code().nullish(),
  category: code().nullish(),
  /** Whether it is a used vehicle, machine or appliance, as the filer says. */
  usedMachine: z.boolean().nullish(),
  /** Null where an officer assesses it. */
  exciseUsd: decimal().nullish(),
});

/** Since American Samoa's declarations are filed too: lines without a tariff number, documents, and who shares in it. */
const entryFiledV2 = defineEvent({
  ...announced,
  version: 2,
  type: 'entry.filed',
  data: entryFiledV1.data.extend({
    reference: reference().optional(),
    entryType: z.enum(['TYPE_11', 'TERRITORY_DECLARATION']),
    lines: z.array(lineOfEitherRegime),
    /** Documents named in the filing: presented with it, or held by the filer until Customs asks. */
    documents: z.array(z.object({ documentId: id(), kind: code(), presented: z.boolean() })).optional(),
    /** Accounts that see the entry besides importer and filer. */
    sharedWithAccountIds: z.array(id()).optional(),
  }),
  audience: (data) => ({
    accounts: [data.importerAccountId, data.filerAccountId, ...(data.sharedWithAccountIds ?? [])],
    ports: [data.port],
  }),
});

/** Since there are more kinds of entry than two: the next one is a word that readers need not know to read the rest. */
const entryFiled = defineEvent({
  ...entryFiledV2,
  version: 3,
  data: entryFiledV2.data.extend({
    entryType: code(),
    /** The same, called as in every other event; absent of what was announced before this was told. */
    kind: code().optional(),
    /** Which party the consignee is, however it is spelled; absent of what was announced before this was told. */
    consigneePartyId: id().optional(),
    ...carriage,
    ...transmission,
  }),
});

const entryShared = defineEvent({
  ...announced,
  type: 'entry.shared',
  data: z.object({ entryId: id(), sharedWithAccountIds: z.array(id()) }),
  audience: (data) => ({ accounts: data.sharedWithAccountIds }),
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
    ...named,
    /** What happened, where it is news to somebody who looks at the entry. Absent of what was announced before this was told. */
    what: code().optional(),
    /** What the filer is waited for, where that is what the entry came to. */
    waitingFor: code().optional(),
    /** What an officer decided, where this is what became of it. */
    decision: code().optional(),
    /** The document that is asked for and its last day, in the port's zone. */
    documentKind: code().optional(),
    dueOn: legalDate().optional(),
    /** What must be paid before release, where that is what it came to wait for. */
    amountDueUsd: decimal().optional(),
    /** True where an officer wrote to the filer with the decision behind it; the words are in no event. */
    wroteToFiler: z.boolean().optional(),
  }),
});

const entryReleased = defineEvent({
  ...announced,
  type: 'entry.released',
  data: z.object({
    ...{ entryId: id(), entryVersion: counter(), releasedAt: instant() },
    ...named,
    /** As of `entry.changed`. */
    wroteToFiler: z.boolean().optional(),
  }),
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
    /** What was decided and by which decision, where it asked for something. Absent of what was announced before these were told. */
    decision: code().optional(),
    decisionId: id().optional(),
  }),
});

/** Filer or Customs wrote to the other about the entry; the words stay with review. */
const entryMessageWritten = defineEvent({
  ...announced,
  type: 'entry.message-written',
  data: z.object({ entryId: id(), messageId: id(), side: z.enum(threadSides), ...named }),
});

const entryThreadClosed = defineEvent({
  ...announced,
  type: 'entry.thread-closed',
  data: z.object({ entryId: id(), reasonCode: code(), ...named }),
});

/** The one thing that a draft announces, once: whose it is, so that its holder can come back by its reference. */
const draftNamed = defineEvent({
  ...announced,
  type: 'draft.named',
  data: z.object({ draftId: id(), reference: reference(), accountId: id(), kind: code().optional() }),
  audience: (data) => ({ accounts: [data.accountId] }),
});

/** What the entries service announces. */
export const entriesEvents = [
  ...[filingRefused, entryFiledV1, entryFiledV2, entryFiled, entryShared],
  ...[entryChanged, entryReleased, decisionNotApplied],
  ...moneyEvents,
  ...[entryMessageWritten, entryThreadClosed],
  ...toldOnEvents,
  ...[draftNamed, conveyanceArrived],
] as const;
