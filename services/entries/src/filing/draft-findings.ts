// What the law says of a draft as it is now, with paths in its answers.
import type { Finding } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Regime } from '../entry/entry.table.js';
import type { Answers } from '../law/answers.js';
import { exciseOnAnswers, territoryFindings, type DraftLineExcise } from '../law/as/filing.js';
import { dayAtPort } from '../law/ports.js';
import { standingOfFiler, type Standing } from '../standing/standing-of-filer.js';
import type { Decimal } from '@landfall/rule';

/** A draft as far as it is judged. */
export interface DraftToJudge {
  regime: Regime;
  /** Whose draft it is: the account that files. */
  accountId: string;
  answers: Answers;
}

/** The standing in which a draft would be filed now. */
export function standingOfDraft(em: SqlEntityManager, draft: DraftToJudge, now: Date): Promise<Standing> {
  const { accountId, answers } = draft;
  const importerAccountId = draft.regime === 'AS_TERRITORY' ? accountId : (answers.importerAccountId ?? accountId);
  return standingOfFiler(em, accountId, importerAccountId, dayOf(draft, now));
}

/** What stands against filing the draft as it is now. Receipts and the certification are looked at on filing alone. */
export function draftFindings(draft: DraftToJudge, standing: Standing, now: Date): Finding[] {
  void standing;
  return territoryFindings({ answers: draft.answers, filedOn: dayOf(draft, now) });
}

/** The excise as it would be if filed now; null but under American Samoa's law. */
export function draftExcise(
  draft: DraftToJudge,
  now: Date,
): { totalUsd: Decimal | null; lines: DraftLineExcise[] } | null {
  return draft.regime === 'AS_TERRITORY' ? exciseOnAnswers(draft.answers, dayOf(draft, now)) : null;
}

const dayOf = ({ regime, answers }: DraftToJudge, now: Date) =>
  dayAtPort(regime === 'AS_TERRITORY' ? 'ASPPG' : (answers.portCode ?? ''), now);
