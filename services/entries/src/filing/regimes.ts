// How drafts of the two regimes are read and judged, told apart here alone; law/law-of-regime.ts does so for release.
import { portsOfRegimes } from '@landfall/law';
import type { Decimal, Finding, Temporal } from '@landfall/rule';
import type { Regime } from '../entry/entry.table.js';
import { readAmountUsd, readCode, written } from '@landfall/law/shared/answers';
import { exciseOnAnswers, territoryFindings, type DraftLineExcise } from '@landfall/law/as/filing';
import type { Standing } from '../standing/standing-of-filer.js';
import type { Declaration } from './declaration.js';
import type { DraftToFile, DraftToJudge } from './draft-to-file.js';
import { declarationOfDraft, findingsOfDraft } from './entry-of-draft.js';
import type { Days } from './filing-facts.js';
import { territoryDeclaration } from './territory-declaration.js';

export interface DraftExcise {
  totalUsd: Decimal | null;
  lines: DraftLineExcise[];
}

/** What differs between the regimes until a draft is filed. */
export interface DraftsOfRegime {
  /** The port at which the day is counted. */
  portOf(draft: DraftToJudge): string;
  importerOf(draft: DraftToJudge): string;
  /** Duty as estimated, as far as it can be read; the excise needs no estimate. */
  dutyOf(draft: DraftToJudge): Decimal | null;
  findings(draft: DraftToJudge, filer: Standing, days: Days): Finding[];
  /** Null while the draft cannot be certified as it is. */
  declaration(draft: DraftToFile, on: Temporal.PlainDate): Declaration | null;
  excise(draft: DraftToJudge, on: Temporal.PlainDate): DraftExcise | null;
}

export const draftsOf: Readonly<Record<Regime, DraftsOfRegime>> = {
  US_CBP: {
    portOf: ({ answers }) => readCode(answers.portCode),
    importerOf: ({ answers, accountId }) => written(answers.importerAccountId) || accountId,
    dutyOf: ({ answers }) => readAmountUsd(answers.estimatedDutyUsd),
    findings: findingsOfDraft,
    declaration: declarationOfDraft,
    excise: () => null,
  },
  AS_TERRITORY: {
    portOf: () => portsOfRegimes(['AS_TERRITORY'])[0]!,
    importerOf: ({ accountId }) => accountId,
    dutyOf: () => null,
    findings: ({ answers }, _, { lawReadOn }) => territoryFindings({ answers, filedOn: lawReadOn }),
    declaration: territoryDeclaration,
    excise: ({ answers }, on) => exciseOnAnswers(answers, on),
  },
};
