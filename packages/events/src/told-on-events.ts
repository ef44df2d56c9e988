// What happened elsewhere, told on to the parties to an entry.
import { arrivalFigures, determinationKinds, formalEntryGrounds } from '@landfall/law';
import { z } from 'zod';
import { code, counter, defineEvent, id, instant, legalDate } from './define-event.js';
import { named } from './entry-named.js';

const announced = { producer: 'entries', version: 1, visibleto: 'account' } as const;

/** What it comes on has arrived, or the time of that was put right: `conveyance.arrived`, as it is to each entry on it. */
const entryArrived = defineEvent({
  ...announced,
  type: 'entry.arrived',
  data: z.object({
    entryId: id(),
    arrivedAt: instant(),
    arrivalNumber: counter(),
    /** What was recorded before; absent where it is the first. */
    arrivedBeforeAt: instant().optional(),
    /** What is another by it than it was: the time of entry, or until when the law has something done. */
    changes: z
      .array(
        z.object({
          figure: z.enum(arrivalFigures),
          from: instant(),
          to: instant(),
          citation: z.string().nullable(),
          /** False where the entry had ended, so that nothing of it is changed. */
          isApplied: z.boolean(),
        }),
      )
      .optional(),
    ...named,
  }),
  examples: [
    {
      entryId: 'ent_5c7e9g1j3m5p7r9t1v3x5z7b9d',
      arrivedAt: '2026-02-03T21:30:00.000Z',
      arrivedBeforeAt: '2026-02-03T18:30:00.000Z',
      arrivalNumber: 2,
      changes: [
        {
          figure: 'TIME_OF_ENTRY',
          from: '2026-02-03T18:30:00.000Z',
          to: '2026-02-03T21:30:00.000Z',
          citation: '19 CFR 141.68',
          isApplied: true,
        },
      ],
      reference: 'US-7K2M-9QXD',
      kind: 'TYPE_11',
      lineCount: 1,
      totalValueUsd: '40.00',
    },
    {
      entryId: 'ent_5c7e9g1j3m5p7r9t1v3x5z7b9d',
      arrivedAt: '2026-02-03T18:30:00.000Z',
      arrivalNumber: 1,
      reference: 'LF-3W7K-9QX2',
      kind: 'TYPE_11',
      lineCount: 1,
      totalValueUsd: '40.00',
    },
  ],
});

/** What an office determined about the entry, told to its parties: Customs may not demand what the filer never hears of. */
const entryDetermined = defineEvent({
  ...announced,
  type: 'entry.determined',
  data: z.object({
    entryId: id(),
    determinationId: id(),
    determined: z.enum(determinationKinds),
    /** False where it is found not to be so, or no longer. */
    holds: z.boolean(),
    /** Why a formal entry is required; null of all else. */
    ground: z.enum(formalEntryGrounds).nullable(),
    ...named,
  }),
  examples: [
    {
      entryId: 'ent_5c7e9g1j3m5p7r9t1v3x5z7b9d',
      determinationId: 'det_2c4e6g8j0m2p4r6t8v0x2z4b6d',
      determined: 'FORMAL_ENTRY_REQUIRED',
      holds: true,
      ground: 'REVENUE',
      reference: 'US-7K2M-9QXD',
      lineCount: 1,
      totalValueUsd: '1840.00',
    },
  ],
});

/** What an officer asked for was not presented by the end of its last day; the entry goes on waiting for it. */
const entryRequestOverdue = defineEvent({
  ...announced,
  type: 'entry.request-overdue',
  data: z.object({ entryId: id(), requestId: id(), documentKind: code(), dueOn: legalDate(), ...named }),
  examples: [
    {
      entryId: 'ent_5c7e9g1j3m5p7r9t1v3x5z7b9d',
      requestId: 'req_1b3d5f7h9k1n3q5s7v9x1z3b5d',
      documentKind: 'COMMERCIAL_INVOICE',
      dueOn: '2026-02-17',
      reference: 'US-7K2M-9QXD',
      kind: 'TYPE_11',
      lineCount: 1,
      totalValueUsd: '1840.00',
    },
  ],
});

export const toldOnEvents = [entryArrived, entryDetermined, entryRequestOverdue] as const;
