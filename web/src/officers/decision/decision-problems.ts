import { unanswered } from '@landfall/law/examination/decision';
import { foundBefore } from '@landfall/law/law-of-decision';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import type { Problem } from '../../form/error-summary.tsx';
import type { Given } from '../../form/use-problems.ts';
import { inFull } from '../../graph/refusal.ts';
import { textsOf } from '../../texts/texts.ts';
import { isTooLong } from '../../thread/words.ts';
import { flawIn, typedAmount, typedDay } from '../../form/typed.ts';
import { decisionFacts } from './decision-facts.ts';
import { linesToAssess, needsWords, owesMore, type DecidedOn, type DecisionDraft } from './decision-draft.ts';
import { lineNumbersIn } from './line-numbers.ts';
import { doubtsOf } from './rate-typed.ts';

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

/**
 * What an officer has left open, and what the law of a decision finds against it: told before anything is sent. What is
 * left out or cannot be read is said in the page’s own words, the rest in those of the law.
 */
export function whatIsOpen(draft: DecisionDraft, on: DecidedOn, now: Date): Problem[] {
  const t = textsOf('desk');
  if (!draft.decision) return [{ fieldId: fieldIds.decision, says: t('decide.open.decision') }];
  const facts = decisionFacts(draft, on, now);
  const found = foundBefore(on.isOfCustomsTerritory ? 'US_CBP' : 'AS_TERRITORY', facts);
  const told = found.flatMap((one) => leftOut[one.code]?.(draft, facts, one.path) ?? asProblems([one], on));
  return inOrderOfPage([...told, ...notSendable(draft, on)], on);
}

/** What is asked back once, and then taken as it stands: an assessment that its rate, or the value, makes unlikely. */
export function whatIsDoubtful(draft: DecisionDraft, on: DecidedOn): Problem[] {
  if (draft.decision !== 'RELEASE') return [];
  const doubts = doubtsOf(linesToAssess(on), draft, on.lawReadOn);
  const again = textsOf('desk')('decide.again');
  return asProblems(doubts, on).map((doubt) => ({ ...doubt, says: `${doubt.says} ${again}` }));
}

/** What keeps the decision from being sent at all, whatever the law says of it. */
function notSendable(draft: DecisionDraft, { lines }: DecidedOn): Problem[] {
  const t = textsOf('desk');
  const problems: Problem[] = [];
  const open = (fieldId: string, says: string): number => problems.push({ fieldId, says });
  if (draft.decision === 'SEND_BACK' && lineNumbersIn(draft.lineNumbers, lines) === null)
    open(fieldIds.lineNumbers, t('decide.open.lineNumbers', { last: lines.at(-1)?.number ?? 1 }));
  if (!draft.reasonCode) open(fieldIds.reasonCode, t('decide.open.reason'));
  if (isTooLong(draft.wordsToFiler)) open(fieldIds.wordsToFiler, t('decide.open.wordsTooLong'));
  return problems;
}

type LeftOut = (draft: DecisionDraft, facts: ReturnType<typeof decisionFacts>, at: readonly string[]) => Problem[];

/** Rules of what is left out: how the page asks for it, at each field that is open. */
const leftOut: Readonly<Record<string, LeftOut>> = {
  QUESTION_UNANSWERED: (_, facts) =>
    unanswered(facts).map((code) => ({
      fieldId: fieldIds.answer(code),
      says: textsOf('desk')('decide.open.question'),
    })),
  EXCISE_NOT_ASSESSED: ({ assessments }, facts) =>
    unassessedLines(facts).map((n) => ({
      fieldId: fieldIds.assessment(n),
      says: flawIn(typedAmount(assessments[n] ?? '')) ?? textsOf('desk')('decide.open.assessment', { n }),
    })),
  REQUEST_INCOMPLETE: ({ dueOn }, _, [field]) => [
    field === 'documentKind'
      ? { fieldId: fieldIds.documentKind, says: textsOf('desk')('decide.open.document') }
      : { fieldId: fieldIds.dueOn, says: flawIn(typedDay(dueOn)) ?? textsOf('desk')('decide.open.dueOn') },
  ],
  FURTHER_DUTY_NOT_STATED: ({ furtherDueUsd }) => [
    {
      fieldId: fieldIds.furtherDueUsd,
      says: flawIn(typedAmount(furtherDueUsd)) ?? textsOf('desk')('decide.open.furtherDue'),
    },
  ],
  WORDS_TO_FILER_MISSING: () => [{ fieldId: fieldIds.wordsToFiler, says: textsOf('desk')('decide.open.words') }],
};

/** As the fields stand below each other; above them what stands at none. */
function inOrderOfPage(problems: readonly Problem[], { askedOfficer, toAssess }: DecidedOn): Problem[] {
  const { decision, documentKind, dueOn, lineNumbers, reasonCode, furtherDueUsd, wordsToFiler } = fieldIds;
  const order: readonly (string | null)[] = [
    decision,
    ...askedOfficer.map(fieldIds.answer),
    ...toAssess.map(fieldIds.assessment),
    documentKind,
    dueOn,
    lineNumbers,
    reasonCode,
    furtherDueUsd,
    wordsToFiler,
  ];
  return problems.toSorted((one, other) => order.indexOf(one.fieldId) - order.indexOf(other.fieldId));
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
