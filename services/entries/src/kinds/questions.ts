// The questions of a form, as the rules of answers read them.
import type { TypedFigure } from '@landfall/law';
import type { Rule, Sentence } from '@landfall/rule';
import { isBlank, typedText, type Answers } from './answers.js';
import { fieldsOf, holds, type AnyField, type Form, type Needed } from './form.js';
import { textsOf, type AnyTexts, type FormTexts } from './texts.js';

/** A question of a declaration, or of each of its lines. */
export interface Question {
  readonly name: string;
  readonly kind: 'TEXT' | 'EMAIL' | 'PHONE' | 'CODE' | 'TARIFF_NUMBER' | 'BILL' | 'CHOICE' | TypedFigure['kind'];
  /** What to answer, as a sentence. */
  readonly asks: string;
  /** Characters that a text may have; 64 unless stated. */
  readonly most?: number;
  /** Always, unless stated. */
  readonly isNeeded?: (answers: Answers) => boolean;
  /** Where it is asked of some alone: of whom, as a sentence. Of who is not asked no answer is taken. */
  readonly askedOf?: { readonly says: string; includes(answers: Answers): boolean };
}

/** All questions of one form. */
export interface Questions {
  readonly ofDeclaration: readonly Question[];
  readonly ofLine: readonly Question[];
  /** What is asked too and is no text: by their names in the declaration and in a line. */
  readonly besides: { readonly ofDeclaration: readonly string[]; readonly ofLine: readonly string[] };
}

export const mostLines = 999;
export const mostCharacters = 64;

/** What a form asks that is typed; what is answered by yes or no stands besides. */
export function questionsOf<F extends Form>(form: F, texts: FormTexts<F>, besides: readonly string[] = []): Questions {
  const { ofPages, ofLine } = textsOf(form, texts);
  const typed = (fields: readonly (readonly [string, AnyField])[], said: Readonly<Record<string, AnyTexts>>) =>
    fields.filter(([, { kind }]) => kind !== 'YES_NO').map(([name, field]) => question(name, field, said[name]!));
  const yesNo = (fields: readonly (readonly [string, AnyField])[]): string[] =>
    fields.flatMap(([name, { kind }]) => (kind === 'YES_NO' ? [name] : []));
  const line = Object.entries(form.line);
  return {
    ofDeclaration: typed(fieldsOf(form), ofPages),
    ofLine: typed(line, ofLine),
    besides: { ofDeclaration: [...yesNo(fieldsOf(form)), ...besides], ofLine: yesNo(line) },
  };
}

function question(name: string, { kind, upTo, needed, askedOf }: AnyField, texts: AnyTexts): Question {
  return {
    ...{ name, kind: kind as Question['kind'], asks: texts.asks, most: upTo },
    isNeeded: (answers) => isNeeded(needed, answers),
    ...(askedOf && { askedOf: { says: texts.askedOf ?? '', includes: (answers) => holds(askedOf, answers) } }),
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
  const wrong = (fields: readonly (readonly [string, AnyField])[], given: object): string[] =>
    fields.flatMap(([name, field]) => (isNone(field, (given as Record<string, unknown>)[name]) ? [name] : []));
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
        .flatMap((given, n) => wrong(line, given).map((name) => ['lines', String(n), name])),
    ],
    tells: { ...asksOf(ofPages), ...asksOf(ofLine, 'lines.') },
    which: (_, at) => (at[0] === 'lines' ? `lines.${at.at(-1)!}` : at[0]!),
  };
};

/** That what is answered by yes or no is answered. */
export const yesOrNoIsSaid = <F extends Form>(form: F, texts: FormTexts<F>): Rule<Answers> => {
  const { ofPages } = textsOf(form, texts);
  const asked = fieldsOf(form).filter(([, { kind, needed }]) => kind === 'YES_NO' && needed === 'ALWAYS');
  return {
    code: 'ANSWER_MISSING',
    citation: null,
    says: 'This answer is needed.',
    nextStep: 'Give the answer, then file.',
    broken: (answers) => asked.flatMap(([name]) => ((answers[name] ?? null) === null ? [[name]] : [])),
    tells: asksOf(ofPages),
    which: (_, [name]) => name!,
  };
};

const asksOf = (texts: Readonly<Record<string, AnyTexts>>, before = ''): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(Object.entries(texts).map(([name, { asks }]) => [`${before}${name}`, asks]));
