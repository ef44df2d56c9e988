import type { EntryKind, Regime } from '@landfall/law';
import type { Decimal, Finding } from '@landfall/rule';
import type { Standing } from './standing.js';
import type { FiledData, FiledDocument } from './filed-data.js';
import type { Days } from './days.js';

/** What is declared, ready to be judged and kept: all in which kinds of entry differ when something is filed. */
export interface Declaration {
  readonly regime: Regime;
  readonly entryType: EntryKind;
  readonly portCode: string;
  readonly modeOfTransport: string;
  /** As named: whether the filer may file for it is judged. */
  readonly importerAccountId: string;
  /** For a further filing: the entry, and the version of it that was looked at. */
  readonly entryId: string | null;
  readonly entryVersion: number | null;
  readonly consignee: { name: string; address: string };
  readonly totalValueUsd: Decimal;
  /** Duty as estimated, or excise as far as it can be computed. */
  readonly dutyUsd: Decimal;
  /** Numbers of the lines whose excise an officer assesses. */
  readonly linesToAssess: readonly number[];
  readonly documents: readonly FiledDocument[];
  /** The statement that was sent as certification. */
  readonly certification: { statement: string; accepted: boolean };
  /** Everything that is certified, people's data and words included. */
  readonly certified: object;
  /** Whether it is of a size that is kept even when it is refused. */
  readonly canBeKept: boolean;
  /** Every broken rule, with paths where the filer can mend it. */
  judge(filer: Standing, days: Days): Finding[];
  /** All data but people's and free text. */
  data(filer: Standing, found: readonly Finding[]): FiledData;
}
