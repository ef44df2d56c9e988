import type { DecidedFacts, StatedFacts } from '@landfall/law/shared/decision-facts';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { whenDecided } from '@landfall/law/shared/entry-standing';
import { Decimal } from '@landfall/rule';
import { decisionInput, type DecidedOn, type DecisionDraft, type StandingAsShown } from './decision-draft.ts';
import type { Desk } from '../review/review-query.ts';

/** The findings on an earlier filing do not stand for this one. */
export function standingAsShown({ entry, examination, examinations }: Desk): StandingAsShown {
  const filedAt = entry?.filings?.at(-1)?.filedAt ?? '';
  return {
    status: entry?.status ?? 'IN_REVIEW',
    awaitsFurtherFiling: entry?.waitingFor === 'FURTHER_FILING',
    examination: examination ?? 'GENERAL',
    findings: (examinations ?? []).filter(({ recordedAt }) => recordedAt >= filedAt).map(({ findings }) => findings),
  };
}

/** A decision as it would be sent, for the law that is asked before and after: what cannot be read is not stated. */
export function decisionFacts(draft: DecisionDraft, on: DecidedOn, now: Date): StatedFacts & DecidedFacts {
  const { entryVersion, askedOfficer, toAssess, lines, port, standing } = on;
  const { assessments, lineNumbers, furtherDueUsd, ...stated } = decisionInput(draft, on);
  const { decision, reasonCode, answers, documentKind = null, dueOn = null, wordsToFiler = null } = stated;
  return {
    decision,
    reasonCode,
    answers: answers ?? [],
    documentKind,
    dueOn,
    wordsToFiler,
    askedOfficer,
    assessments: (assessments ?? []).flatMap(({ line, exciseUsd, rateTaken }) => {
      if (exciseUsd === '') return [];
      const { rate, quantity } = rateTaken ?? {};
      const rests = rate && quantity ? { rate: new Decimal(rate), quantity: new Decimal(quantity) } : null;
      return [{ line, exciseUsd: new Decimal(exciseUsd), rateTaken: rests }];
    }),
    linesToAssess: toAssess,
    lineNumbers: lineNumbers ?? [],
    filedLines: lines.map(({ number }) => number),
    furtherDueUsd: furtherDueUsd ? new Decimal(furtherDueUsd) : null,
    found: standing.findings.at(-1) ?? [],
    examination: standing.examination,
    examinationFindingsRecorded: standing.findings.length > 0,
    status: whenDecided(standing.status),
    awaitsFurtherFiling: standing.awaitsFurtherFiling,
    // that the entry changed meanwhile, review tells, with what happened
    decisionEntryVersion: entryVersion,
    dataVersion: entryVersion,
    entryVersion,
    port: port.code,
    today: dayAtPort(port.code, now),
  };
}
