import type { Problem } from '../../form/error-summary.tsx';
import type { Given } from '../../form/use-problems.ts';
import { inFull } from '../../graph/refusal.ts';
import { textsOf } from '../../texts/texts.ts';
import { isTooLong } from '../../thread/words.ts';
import { flawIn, typedAmount, typedDay } from '../../form/typed.ts';
import { lineNumbersIn } from './line-numbers.ts';
import { needsWords, owesMore, type DecidedOn, type DecisionDraft } from './decision-draft.ts';

/** Where each part of a decision stands on the page. */
export const fieldIds = {
  decision: 'decision',
  reasonCode: 'reason',
  wordsToFiler: 'words-to-filer',
  note: 'note',
  documentKind: 'document-kind',
  dueOn: 'due-on',
  furtherDueUsd: 'further-due',
  lineNumbers: 'line-numbers',
  answer: (code: string) => `answer-${code}`,
  assessment: (line: number) => `assessment-${line}`,
} as const;

/** What is typed and chosen, by its field; whether words are needed hangs on the reason and the document. */
export const givenIn = (draft: DecisionDraft): Given => ({
  [fieldIds.decision]: draft.decision,
  [fieldIds.reasonCode]: draft.reasonCode,
  [fieldIds.wordsToFiler]: `${needsWords(draft)} ${draft.wordsToFiler}`,
  [fieldIds.note]: draft.note,
  [fieldIds.documentKind]: draft.documentKind,
  [fieldIds.dueOn]: draft.dueOn,
  [fieldIds.furtherDueUsd]: `${owesMore(draft)} ${draft.furtherDueUsd}`,
  [fieldIds.lineNumbers]: draft.lineNumbers,
  ...Object.fromEntries(
    Object.entries(draft.answers).map(([code, { accepted, note }]) => [fieldIds.answer(code), `${accepted} ${note}`]),
  ),
  ...Object.fromEntries(
    Object.entries(draft.assessments).map(([line, amount]) => [fieldIds.assessment(Number(line)), amount]),
  ),
});

/** What an officer has left open: told before anything is sent. */
export function whatIsOpen(draft: DecisionDraft, { askedOfficer, toAssess, lines }: DecidedOn): Problem[] {
  const t = textsOf('desk');
  const { decision, reasonCode, documentKind, dueOn, answers, assessments } = draft;
  if (!decision) return [{ fieldId: fieldIds.decision, says: t('decide.open.decision') }];
  const problems: Problem[] = [];
  const open = (fieldId: string, says: string): number => problems.push({ fieldId, says });
  if (decision === 'RELEASE') {
    for (const code of askedOfficer) {
      if ((answers[code]?.accepted ?? null) === null) open(fieldIds.answer(code), t('decide.open.question'));
    }
    for (const line of toAssess) {
      const typed = typedAmount(assessments[line] ?? '');
      if (typed.is !== 'READ') {
        open(fieldIds.assessment(line), flawIn(typed) ?? t('decide.open.assessment', { n: line }));
      }
    }
  }
  if (decision === 'ASK_FOR_DOCUMENT') {
    if (!documentKind) open(fieldIds.documentKind, t('decide.open.document'));
    const typed = typedDay(dueOn);
    if (typed.is !== 'READ') open(fieldIds.dueOn, flawIn(typed) ?? t('decide.open.dueOn'));
  }
  if (decision === 'SEND_BACK' && lineNumbersIn(draft.lineNumbers, lines) === null) {
    open(fieldIds.lineNumbers, t('decide.open.lineNumbers', { last: lines.at(-1)?.number ?? 1 }));
  }
  if (!reasonCode) open(fieldIds.reasonCode, t('decide.open.reason'));
  if (owesMore(draft)) {
    const typed = typedAmount(draft.furtherDueUsd);
    if (typed.is !== 'READ') open(fieldIds.furtherDueUsd, flawIn(typed) ?? t('decide.open.furtherDue'));
  }
  if (isTooLong(draft.wordsToFiler)) open(fieldIds.wordsToFiler, t('decide.open.wordsTooLong'));
  if (needsWords(draft) && !draft.wordsToFiler.trim()) open(fieldIds.wordsToFiler, t('decide.open.words'));
  return problems;
}

interface Refused {
  message: string;
  path: readonly string[];
  citation: string | null;
  nextStep: string | null;
}

/** What the platform found, at the fields that it names. */
export function asProblems(found: readonly Refused[], { askedOfficer, toAssess }: DecidedOn): Problem[] {
  return found.map((refusal) => ({
    fieldId: fieldOf(refusal.path, askedOfficer, toAssess),
    says: inFull(refusal),
    citation: refusal.citation,
  }));
}

function fieldOf([field, at]: readonly string[], asked: readonly string[], lines: readonly number[]): string | null {
  const n = Number(at ?? 0);
  if (field === 'answers') return fieldIds.answer(asked[n] ?? asked[0] ?? '');
  if (field === 'assessments') return lines.length ? fieldIds.assessment(lines[n] ?? lines[0]!) : null;
  const known: Readonly<Record<string, unknown>> = fieldIds;
  const id = field ? known[field] : null;
  return typeof id === 'string' ? id : null;
}
