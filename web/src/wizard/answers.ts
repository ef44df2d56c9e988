import type { FilerKind } from '@landfall/law';
import type { VariablesOf } from 'gql.tada';
import { newKey } from '../graph/new-key.ts';
import type { SaveDraft } from './draft-graph.ts';

type Sent = VariablesOf<typeof SaveDraft>['input']['answers'];

/** Without null: what was not answered is not there. */
type Said<Type> = { [Name in keyof Type]?: NonNullable<Type[Name]> };

export type LineAnswers = Said<Omit<NonNullable<Sent['lines']>[number], 'key'>> & { key: string };
export type DocumentAnswers = NonNullable<Sent['documents']>[number];

/** What a draft says so far, as typed. */
export type Answers = Said<Omit<Sent, 'lines' | 'documents'>> & {
  lines?: LineAnswers[];
  documents?: DocumentAnswers[];
};

/** An answer of a line. */
export type LineField = Exclude<keyof LineAnswers, 'key'>;

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

/** Who declares for himself names no business: a name typed before is taken out, since it would not be declared. */
export function withFilerKind({ organisationName, ...answers }: Answers, filerKind: FilerKind): Answers {
  return { ...answers, filerKind, ...(filerKind === 'BUSINESS' && organisationName ? { organisationName } : {}) };
}

/** A key that no other line has. */
export const newLineKey = (): string => newKey().slice(0, 8);
