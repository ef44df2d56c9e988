import { as } from '@landfall/service-kit';
// The answers of a draft as they are kept, by the names of the questions, and as the graph takes and tells them.
import { asWord, type Answers, type DocumentAnswers, type LineAnswers } from '../../kinds/form/answers.js';
import { DraftAnswers, DraftDocument, DraftLine, DraftSaid } from '../draft-answers.type.js';
import { isQuestionName } from '../question-name.js';

/** As kept. What a yes-or-no was answered is kept as its word; drafts that were begun earlier keep true and false. */
export interface KeptAnswers {
  readonly [question: string]: unknown;
  readonly lines?: readonly (Readonly<Record<string, unknown>> & { readonly key: string })[] | null;
  readonly documents?: readonly DocumentAnswers[] | null;
  readonly askOfficer?: readonly string[] | null;
  readonly filerReference?: string | null;
  readonly step?: string | null;
}

export function toKept({ said, lines, documents, askOfficer, filerReference, step }: DraftAnswers): KeptAnswers {
  return {
    ...byQuestion(said),
    ...(lines && { lines: lines.map((line) => ({ key: line.key, ...byQuestion(line.said) })) }),
    ...(documents && { documents: documents.map((one) => ({ ...one })) }),
    ...(askOfficer && { askOfficer: [...askOfficer] }),
    ...((filerReference ?? null) !== null && { filerReference: filerReference! }),
    ...((step ?? null) !== null && { step: step! }),
  };
}

const byQuestion = (said: readonly DraftSaid[] | null | undefined): Record<string, string> =>
  Object.fromEntries((said ?? []).map(({ question, value }) => [question, value]));

export function toAnswers(kept: KeptAnswers): DraftAnswers {
  const { lines, documents, askOfficer, filerReference, step } = kept;
  return as(DraftAnswers, {
    said: toSaid(kept),
    lines: lines?.map((line) => as(DraftLine, { key: line.key, said: toSaid(line) })) ?? null,
    documents: documents?.map((one) => as(DraftDocument, one)) ?? null,
    askOfficer: askOfficer ? [...askOfficer] : null,
    ...{ filerReference: filerReference ?? null, step: step ?? null },
  });
}

const toSaid = (kept: object): DraftSaid[] =>
  Object.entries(kept)
    .filter(([question, value]) => isQuestionName(question) && value !== null)
    .map(([question, value]) => as(DraftSaid, { question, value: asWord(value) }));

/** As the law reads them: a yes-or-no is true or false. */
export function asTyped({ lines, ...kept }: KeptAnswers, yesOrNo: ReadonlySet<string>): Answers {
  const typed = (said: object): object =>
    Object.fromEntries(
      Object.entries(said).map(([name, value]) => [name, yesOrNo.has(name) ? asYesOrNo(value) : value]),
    );
  return { ...typed(kept), ...(lines && { lines: lines.map(typed) as LineAnswers[] }) };
}

const asYesOrNo = (word: unknown): unknown => (word === 'YES' ? true : word === 'NO' ? false : word);
