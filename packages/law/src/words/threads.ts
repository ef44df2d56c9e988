// Who writes to whom about an entry, and why Customs writes no more.
import type { Says } from './says.js';

export const threadSides = ['FILER', 'CUSTOMS'] as const;
export type ThreadSide = (typeof threadSides)[number];

export const threadSideSays: Says<ThreadSide> = {
  FILER: 'Importer, filer, and whoever shares in the entry.',
  CUSTOMS: 'The officers of the entry’s port.',
};

export const closingReasons = ['ANSWERED', 'ASK_AT_THE_COUNTER', 'NOT_ABOUT_THIS_ENTRY', 'ABUSIVE', 'OTHER'] as const;
export type ClosingReason = (typeof closingReasons)[number];

export const closingReasonSays: Says<ClosingReason> = {
  ANSWERED: 'What was asked is answered.',
  ASK_AT_THE_COUNTER: 'It can only be settled at the counter of the port.',
  NOT_ABOUT_THIS_ENTRY: 'It is about something else than this entry.',
  ABUSIVE: 'What was written is abusive.',
  OTHER: 'Another reason, said in the words that go with it.',
};
