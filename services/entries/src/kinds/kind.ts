import type { EntryKind, RateUnit, Regime, WayIn } from '@landfall/law';
import type { ExciseSoFar } from '@landfall/law/as/filing';
import type { AfterEntry } from '@landfall/law/as/title-11/after-entry';
import type { LineExcise } from '@landfall/law/as/title-11/chapter-10-excise';
import type { DueAfterArrival, Landing } from '@landfall/law/shared/arrival';
import type { Determined } from '@landfall/law/us/determined';
import type { Decimal, Finding, Rule, Temporal } from '@landfall/rule';
import type { Days } from './days.js';
import type { Declaration } from './declaration.js';
import type { DraftToFile, DraftToJudge } from './draft-to-file.js';
import type { AnnouncedLine, FiledData } from './filed-data.js';
import type { Standing } from './standing.js';
import type { Answers } from './form/answers.js';
import type { Form } from './form/grammar.js';
import type { TextsByLanguage } from './form/texts.js';

export interface DraftExcise {
  totalUsd: Decimal | null;
  lines: (ExciseSoFar & { readonly key: string })[];
}

/** The excise on a line that was filed, reckoned or assessed; null until an officer has assessed it. */
export interface FiledExcise extends Omit<LineExcise, 'charge'> {
  readonly afterEntry: readonly AfterEntry[];
}

/** Excise that an officer assessed on a line, by its number; figures as text. */
export interface Assessment {
  line: number;
  exciseUsd: string;
  /** The rate that it rests on, and of how much it was taken; absent where the officer stated none. */
  rateTaken?: { rateUnit: RateUnit; rate: string; quantity: string } | undefined;
}

/** Codes that an officer was asked about, those that he accepted, and what offices determined. */
export interface FoundByCustoms {
  readonly asked: readonly string[];
  readonly accepted: readonly string[];
  readonly determined: readonly Determined[];
}

/** All in which one kind of entry differs from another, from its first answer to what others are told of it. */
export interface Kind {
  readonly code: EntryKind;
  readonly regime: Regime;
  readonly form: Form;
  readonly texts: TextsByLanguage;
  /** All that its answers may be told, for who looks up what a code means and for who says it in another language. */
  readonly rules: readonly Rule<never>[];
  /** How references of its drafts and entries begin. */
  readonly referencePrefix: string;
  /** Whether somebody without an account can file it. */
  readonly isForGuests: boolean;
  /** Whether importers alone declare so, and no broker for them. */
  readonly isForImportersAlone: boolean;
  /** Whether it is started for a client; elsewhere its form asks for whom, or everybody declares for themselves. */
  readonly isForClients: boolean;
  /** Which of the two older fields of a filing tells it beside `declaration`; null for neither. */
  readonly toldAs: 'declared' | 'territoryDeclaration' | null;
  /** The port at which the day is counted. */
  portOf(draft: DraftToJudge): string;
  importerOf(draft: DraftToJudge): string;
  /** By which way its goods come in, as phases open and close it, and the question that says so; null where none does. */
  wayInOf(answers: Answers): { readonly way: WayIn; readonly question: string | null } | null;
  /** Duty as estimated, as far as it can be read; the excise needs no estimate. */
  dutyOf(draft: DraftToJudge): Decimal | null;
  /** What stands against a draft, with paths in its answers. */
  findings(draft: DraftToJudge, filer: Standing, days: Days): Finding[];
  /** Null while the draft cannot be certified as it is. */
  declaration(draft: DraftToFile, days: Days): Declaration | null;
  /** The excise as it would be if filed on that day; null where none is levied. */
  excise(draft: DraftToJudge, on: Temporal.PlainDate): DraftExcise | null;
  /** The excise on each line that was filed; absent where none is levied. */
  exciseOnFiled?(
    data: FiledData,
    on: Temporal.PlainDate,
    assessedOn: (line: number) => Assessment | null,
  ): readonly FiledExcise[];
  /** What is kept, each thing at the place that the form gives it. */
  keptAsSaid(data: FiledData): { readonly lines: readonly object[] };
  /** The lines of a filing as `entry.filed` tells them. */
  announcedLines(data: FiledData): AnnouncedLine[];
  /** What the law has done within a time after the arrival; absent, or null, where it counts none from it. */
  dueAfterArrival?(landing: Landing, portCode: string): DueAfterArrival | null;
  /** What the law finds once the time of entry is fixed; nothing where it reads none. */
  findingsAtEntry(data: FiledData, portCode: string, days: Days, found: FoundByCustoms): Finding[];
}
