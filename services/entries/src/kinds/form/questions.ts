// The questions of a form, as the rules of answers read them.
import type { Rule, Sentence } from '@landfall/rule';
import { isBlank, typedText, type Answers } from './answers.js';
import { fieldsOf, holds, isAside, type AnyField, type FieldKind, type Form, type Needed } from './grammar.js';
import { textsOf, type AnyTexts, type FormTexts } from './texts.js';

/** A question of a declaration, or of each of its lines. */
export interface Question {
  readonly name: string;
  readonly kind: FieldKind;
  /** What to answer, as a sentence. */
  readonly asks: string;
  /** Characters that its answer may have. */
  readonly most: number;
  /** Whether it must be answered beside these answers; of a line, its own first. */
  isNeeded(beside: object): boolean;
  /** Where it is asked of some alone: of whom, as a sentence. Of who is not asked no answer is taken. */
  readonly askedOf?: { readonly says: string; includes(beside: object): boolean };
  /** Whether what stands there is kept in the draft and not declared. */
  isAside(beside: object): boolean;
}

/** All questions of one form. */
export interface Questions {
  readonly ofDeclaration: readonly Question[];
  readonly ofLine: readonly Question[];
  /** What is taken too, and is no question of the form. */
  readonly besides: readonly string[];
}

export function questionsOf<F extends Form>(form: F, texts: FormTexts<F>, besides: readonly string[] = []): Questions {
  const { ofPages, ofLine } = textsOf(form, texts);
  return {
    ofDeclaration: fieldsOf(form).map(([name, field]) => question(name, field, ofPages[name]!)),
    ofLine: Object.entries(form.line).map(([name, field]) => question(name, field, ofLine[name]!)),
    besides,
  };
}

function question(name: string, field: AnyField, texts: AnyTexts): Question {
  const { kind, upTo, needed, askedOf } = field;
  return {
    ...{ name, kind, asks: texts.asks, most: upTo },
    isNeeded: (beside) => isNeeded(needed, beside),
    isAside: (beside) => isAside(field, beside),
    ...(askedOf && { askedOf: { says: texts.askedOf ?? '', includes: (beside) => holds(askedOf, beside) } }),
  };
}

/** Whether a question must be answered beside these answers. */
export function isNeeded(needed: Needed, answers: object): boolean {
  if (needed === 'ALWAYS' || needed === 'NEVER') return needed === 'ALWAYS';
  if ('question' in needed) return holds(needed, answers);
  const { lines } = answers as { lines?: readonly Readonly<Record<string, unknown>>[] | null };
  return !lines?.length || lines.some((line) => isBlank(typedText(line[needed.unlessEveryLineSays])));
}

/** That of a few answers one is given. A word that was one formerly is told by a rule of its own. */
export const choicesAreKnown = <F extends Form>(form: F, texts: FormTexts<F>): Rule<Answers> => {
  const { ofPages, ofLine } = textsOf(form, texts);
  const isNone = ({ kind, choices, former }: AnyField, said: unknown): boolean => {
    if ((said ?? '') === '') return false;
    if (kind === 'YES_NO') return typeof said !== 'boolean';
    return kind === 'CHOICE' && ![...choices!, ...(former ?? [])].includes(said as string);
  };
  const wrong = (fields: readonly (readonly [string, AnyField])[], given: object, beside = given): string[] =>
    fields
      .filter(([, field]) => !isAside(field, beside))
      .flatMap(([name, field]) => (isNone(field, (given as Record<string, unknown>)[name]) ? [name] : []));
  const line = Object.entries(form.line);
  return {
    code: 'ANSWER_NOT_A_CHOICE',
    citation: null,
    says: 'The answer is one of those that can be chosen.',
    nextStep: 'Choose one of the answers that are offered.',
    broken: (answers) => [
      ...wrong(fieldsOf(form), answers).map((name) => [name]),
      ...(answers.lines ?? [])
        .slice(0, form.mostLines)
        .flatMap((given, n) => wrong(line, given, { ...answers, ...given }).map((name) => ['lines', String(n), name])),
    ],
    tells: { ...asksOf(ofPages), ...asksOf(ofLine, 'lines.') },
    which: (_, at) => (at[0] === 'lines' ? `lines.${at.at(-1)!}` : at[0]!),
  };
};

const asksOf = (texts: Readonly<Record<string, AnyTexts>>, before = ''): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(Object.entries(texts).map(([name, { asks }]) => [`${before}${name}`, asks]));
