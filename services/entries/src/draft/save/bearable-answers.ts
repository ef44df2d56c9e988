// What can be kept of a draft: texts and lists of a bearable length. Nothing else is judged while it is being written.
import { mostLines } from '@landfall/law/shared/lines';
import type { Finding, Path, Rule } from '@landfall/rule';
import { toUserError, type UserError } from '@landfall/service-kit';
import type { DraftAnswers, DraftSaid } from '../draft-answers.type.js';
import { isQuestionName } from '../question-name.js';

const mostDocuments = 100;
const mostQuestions = 20;
const mostAnswers = 200;
const mostCharacters = 2_000;
const mostCharactersOfReceipt = 4_000;

const listsAreShort: Rule<DraftAnswers> = {
  code: 'TOO_MANY',
  citation: null,
  says: `A draft has up to ${mostLines} lines, ${mostDocuments} documents, ${mostAnswers} answers on its pages and on each line, and ${mostQuestions} questions to an officer.`,
  nextStep: 'Take some out, and file the rest with another draft.',
  broken: ({ said, lines, documents, askOfficer }) => [
    ...((lines?.length ?? 0) > mostLines ? [['lines']] : []),
    ...((documents?.length ?? 0) > mostDocuments ? [['documents']] : []),
    ...((askOfficer?.length ?? 0) > mostQuestions ? [['askOfficer']] : []),
    ...((said?.length ?? 0) > mostAnswers ? [['said']] : []),
    ...(lines ?? []).flatMap((line, n) => (line.said.length > mostAnswers ? [['lines', String(n), 'said']] : [])),
  ],
};

const textsAreShort: Rule<DraftAnswers> = {
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: `A text of a draft has up to ${mostCharacters.toLocaleString('en-US')} characters.`,
  nextStep: 'Shorten it.',
  broken: (answers) => longTexts(answers, []),
};

const keysAreDistinct: Rule<DraftAnswers> = {
  code: 'LINE_KEY_REPEATED',
  citation: null,
  says: 'Each line of a draft has a key of its own.',
  nextStep: 'Give each new line a new key.',
  broken: ({ lines }) => {
    const keys = (lines ?? []).map(({ key }) => key);
    const first = new Map(keys.map((key, n) => [key, n] as const).reverse());
    return keys.flatMap((key, n) => (first.get(key) === n ? [] : [['lines', String(n), 'key']]));
  },
};

const questionsAreNamed: Rule<DraftAnswers> = {
  code: 'QUESTION_NOT_NAMED',
  citation: null,
  says: 'Each answer names a question of the form, and each question once.',
  nextStep: 'Ask for the form of this kind of entry, and answer by the names of its questions.',
  broken: ({ said, lines }) => [
    ...misnamed(said).map((n) => ['said', n, 'question']),
    ...(lines ?? []).flatMap((line, n) => misnamed(line.said).map((m) => ['lines', String(n), 'said', m, 'question'])),
  ],
};

function misnamed(said: readonly DraftSaid[] | null | undefined): string[] {
  const names = (said ?? []).map(({ question }) => question);
  return names.flatMap((name, n) => (isQuestionName(name) && names.indexOf(name) === n ? [] : [String(n)]));
}

/** Asked of answers before they are kept; paths are in the answers. */
export const answersAreBearable: readonly Rule<DraftAnswers>[] = [
  ...[listsAreShort, textsAreShort, keysAreDistinct, questionsAreNamed],
];

function longTexts(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') {
    const most = path.at(-1) === 'receipt' ? mostCharactersOfReceipt : mostCharacters;
    return value.length > most ? [path] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .slice(0, mostLines)
    .flatMap(([name, inner]) => longTexts(inner, [...path, name]));
}

/** As the caller sent them. */
export const inTheInput = (finding: Finding): UserError =>
  toUserError({ ...finding, path: ['answers', ...finding.path] });
