import type { EntryKind, Regime } from '@landfall/law';
import type { Answers } from './form/answers.js';

/** A document as named in a filing: its file's name is a person's text. */
export interface NamedDocument {
  documentId: string;
  kind: string;
  fileName: string;
  /** SHA-256 of its bytes, so that the certification covers them. */
  sha256: string;
}

/** A draft as far as the law judges it. */
export interface DraftToJudge {
  kind: EntryKind;
  regime: Regime;
  /** Whose draft it is: the account that files. */
  accountId: string;
  /** The client for whom it is declared; null for the account's own, and where the form itself asks for whom. */
  importerAccountId: string | null;
  /** The entry that was made of it and sent back; null until it is filed. */
  entryId: string | null;
  answers: Answers;
}

/** A draft that is being filed: what goes with it, and the entry that it corrects where one was sent back. */
export interface DraftToFile extends DraftToJudge {
  documents: readonly NamedDocument[];
  certification: { statement: string; accepted: boolean };
  entry: { readonly id: string; readonly entryVersion: number } | null;
}
