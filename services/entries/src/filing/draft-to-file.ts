import type { EntryRow, Regime } from '../entry/entry.table.js';
import type { Answers } from '@landfall/law/shared/answers';
import type { NamedDocument } from './certified-text.js';

/** A draft as far as the law judges it. */
export interface DraftToJudge {
  regime: Regime;
  /** Whose draft it is: the account that files. */
  accountId: string;
  /** The entry that was made of it and sent back; null until it is filed. */
  entryId: string | null;
  answers: Answers;
}

/** A draft that is being filed: what goes with it, and the entry that it corrects where one was sent back. */
export interface DraftToFile extends DraftToJudge {
  documents: readonly NamedDocument[];
  certification: { statement: string; accepted: boolean };
  entry: Pick<EntryRow, 'id' | 'entryVersion'> | null;
}
