import type { LeftOut } from './copied-answers.js';

/** What a draft was copied from, as kept: no word of a person. */
export interface CopiedFrom {
  /** Of the entry. */
  readonly reference: string;
  readonly leftOut: readonly LeftOut[];
}
