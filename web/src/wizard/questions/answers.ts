import { newKey } from '../../graph/new-key.ts';

/** What a line says so far, as typed, by the names of its questions; of yes or no, `YES` or `NO`. */
export interface LineAnswers {
  key: string;
  [question: string]: string | undefined;
}

export interface DocumentAnswers {
  documentId: string;
  receipt: string;
  kind: string;
  fileName: string;
}

/** What a draft says so far beside the answers to its questions. */
interface Besides {
  lines?: LineAnswers[];
  documents?: DocumentAnswers[];
  askOfficer?: string[];
  filerReference?: string;
  step?: string;
}

/** What a draft says so far, as typed, by the names of the questions: what was not answered is not there. */
export interface Answers extends Besides {
  [question: string]: string | Besides['lines'] | Besides['documents'] | Besides['askOfficer'];
}

/** What was answered to a question of the pages or of a line; empty where nothing was. */
export function answerTo(answers: Answers | LineAnswers, question: string): string {
  const said = answers[question];
  return typeof said === 'string' ? said : '';
}

interface Said {
  question: string;
  value: string;
}

interface ToldAnswers {
  said: readonly Said[] | null;
  lines: readonly { key: string; said: readonly Said[] }[] | null;
  documents: readonly DocumentAnswers[] | null;
  askOfficer: readonly string[] | null;
  filerReference: string | null;
  step: string | null;
}

/** As the graph takes answers. */
export function asSaid({ lines, documents, askOfficer, filerReference, step, ...answers }: Answers) {
  return {
    said: saidIn(answers),
    documents,
    askOfficer,
    filerReference,
    step,
    lines: lines?.map(({ key, ...line }) => ({ key, said: saidIn(line) })),
  };
}

/** As the wizard keeps what the graph tells of them. */
export function byQuestion({ said, lines, ...more }: ToldAnswers): Answers {
  return withoutNulls({
    ...more,
    ...answersIn(said ?? []),
    lines: lines?.map((line) => ({ ...answersIn(line.said), key: line.key })),
  }) as Answers;
}

const saidIn = (answers: object): Said[] =>
  Object.entries(answers as Record<string, string | undefined>).flatMap(([question, value]) =>
    value === undefined ? [] : [{ question, value }],
  );

const answersIn = (said: readonly Said[]): Record<string, string> =>
  Object.fromEntries(said.map(({ question, value }) => [question, value]));

/** The same without null, recursively: as the graph gives answers, made as the wizard keeps them. */
export function withoutNulls<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutNulls) as Value;
  if (value === null || typeof value !== 'object') return value;
  const said = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(said.map(([name, inner]) => [name, withoutNulls(inner)])) as Value;
}

/** Whether both say the same; where somebody was in the form is not part of what they said. */
export function sayTheSame(one: Answers, other: Answers): boolean {
  return inOrder(one) === inOrder(other);
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function inOrder({ step: _, ...answers }: Answers): string {
  return JSON.stringify(answers, (_name, value: unknown) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const said = Object.entries(value).filter(([, inner]) => !isNothing(inner));
    return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The answers with one line changed; a line of a new key is added at the end. */
export function withLine({ lines = [], ...answers }: Answers, key: string, said: Partial<LineAnswers>): Answers {
  const isNew = !lines.some((line) => line.key === key);
  const changed = lines.map((line) => (line.key === key ? { ...line, ...said } : line));
  return { ...answers, lines: isNew ? [...lines, { ...said, key }] : changed };
}

export const withoutLine = (answers: Answers, key: string): Answers => ({
  ...answers,
  lines: (answers.lines ?? []).filter((line) => line.key !== key),
});

/** A key that no other line has. */
export const newLineKey = (): string => newKey().slice(0, 8);
