import type { DraftStatus } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Regime } from '../entry/entry.table.js';
import type { EntryKind } from '@landfall/law';
import type { CopiedFrom } from './copy/copied-from.js';
import type { KeptAnswers } from './save/kept-answers.js';

/** A draft as stored: mutable; whose its reference is, is announced once, and nothing else. */
export const DraftTable = defineEntity({
  name: 'DraftRow',
  tableName: 'draft',
  properties: {
    id: p.text().primary(),
    /** Becomes the entry's reference. */
    reference: p.text().unique(),
    regime: p.text().$type<Regime>(),
    kind: p.text().$type<EntryKind>(),
    status: p.text().$type<DraftStatus>(),
    /** Rises each time the answers are saved, and with nothing else. */
    version: p.integer(),
    /** `json`, not `jsonb`: it gives back every character as typed. */
    answers: p.json<KeptAnswers>().columnType('json'),
    /** Whose draft it is, whoever of its sharers writes and files. */
    accountId: p.text(),
    /** The client for whom it is declared; null for the account's own. */
    importerAccountId: p.text().nullable(),
    /** Other accounts that see, write and file it. */
    sharedWith: p.array(),
    startedAt: p.datetime(3),
    savedAt: p.datetime(3),
    /** SHA-256, in hex, of the resume code; null while there is none. */
    resumeCodeHash: p.text().strictNullable(),
    /** The entry made of it; null until it is filed. */
    entryId: p.text().strictNullable(),
    /** Whether its reference was announced, with whose it is. */
    isNamed: p.boolean(),
    /** The keys of its lines as they were filed, in their order: set when it is opened again. */
    filedLineKeys: p.array().nullable(),
    /** What it was copied from; null where from nothing, or begun by a process of before. */
    copied: p.json<CopiedFrom>().columnType('json').nullable(),
  },
});
export type DraftRow = InferEntity<typeof DraftTable>;

/** A mandate over a whole account: what the client drafts and files is shared with the holder. */
export const WholeAccountMandateTable = defineEntity({
  name: 'WholeAccountMandateRow',
  tableName: 'whole_account_mandate',
  properties: {
    id: p.text().primary(),
    clientAccountId: p.text(),
    holderAccountId: p.text(),
    ended: p.boolean(),
  },
});
