import type { Answers } from '../questions/answers.ts';
import type { Form } from '../questions/form-graph.ts';
import type { Copied, EntryOfDraft, JudgedDraft } from './draft-graph.ts';
import type { DraftKeeper, DraftShown } from './draft-keeper.ts';

/** A draft that is being filled in: what a question reads and changes. */
export interface Filling extends DraftShown {
  keeper: DraftKeeper;
  /** What it asks. */
  form: Form;
  /** What the law says of it as it was when last asked. */
  judged: JudgedDraft;
  /** What was answered when the law was last asked. */
  judgedAnswers: Answers;
  set(answers: Partial<Answers>): void;
  change(change: (answers: Answers) => Answers): void;
  /** Saves what is typed and asks the law anew; null when the platform cannot be reached. */
  judge(): Promise<JudgedDraft | null>;
  /** The entry made of it; null until it is filed. */
  entry: EntryOfDraft | null;
  /** The keys of its lines as they were filed; null where it was not sent back. */
  filedLineKeys: readonly string[] | null;
  /** What it was copied from, and what was left empty; null where it was begun empty. */
  copied: Copied | null;
  /** Asks for the draft anew. */
  reload(): void;
}
