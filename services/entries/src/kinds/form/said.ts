// What was said on a form, read from what a person typed.
import {
  isBlank,
  readAmountUsd,
  readBill,
  readCode,
  readDay,
  readNumber,
  readTariffNumber,
  typedText,
  written,
  type Answers,
} from './answers.js';
import { Decimal, Temporal, type Path } from '@landfall/rule';
import { readEmailAddress, readPhone, readTariffNumbers, valueOf } from '@landfall/law';
import { fieldsOf, isAside, type AnyField, type FieldKind, type Form, type ValueOf } from './grammar.js';

type ValueIn<F> = F extends { readonly value?: infer Value; readonly needed: infer N }
  ? [N] extends ['NEVER' | object]
    ? NonNullable<Value> | null
    : NonNullable<Value>
  : never;
type FieldsOfPages<Pages> = { [Name in keyof Pages]: Pages[Name] extends string ? never : Pages[Name] }[keyof Pages];
type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never;
type ValuesOf<Fields> = { readonly [Name in keyof Fields]: ValueIn<Fields[Name]> };

/** One line of goods as it was said. */
export type SaidOfLine<F extends Form> = ValuesOf<F['line']>;

/** All that was said on a form, by the names of its questions, with the lines of goods. */
export type Said<F extends Form> = ValuesOf<Together<FieldsOfPages<F['pages']>>> & {
  readonly lines: readonly SaidOfLine<F>[];
};

/** The same as far as it is said: null where it is not, and where what was typed cannot be read. */
export type SaidSoFar<F extends Form> = OrNull<Omit<Said<F>, 'lines'>> & {
  readonly lines: readonly OrNull<SaidOfLine<F>>[];
};
type OrNull<Values> = { readonly [Name in keyof Values]: Values[Name] | null };

/** What was said, and where nothing could be read: there stands what says the least, on which no finding may rest. */
export interface ReadAnswers<F extends Form> {
  readonly said: Said<F>;
  readonly unread: readonly Path[];
}

/** Reads the answers of a draft as far as they can be read, and marks what was answered and cannot be. */
export function readSoFar<F extends Form>(form: F, answers: Answers): { said: SaidSoFar<F>; unread: readonly Path[] } {
  const unread: Path[] = [];
  const said = readEach(form, answers, (field, typed, at) => {
    const value = readAnswer(field, typed);
    if (value === null && !isBlank(typedText(typed))) unread.push(at);
    return value;
  });
  return { said: said as SaidSoFar<F>, unread };
}

/** The same for what reads a whole declaration: what is needed and cannot be read is marked. */
export function readAnswers<F extends Form>(form: F, answers: Answers): ReadAnswers<F> {
  const unread: Path[] = [];
  const said = readEach(form, answers, (field, typed, at) => {
    const value = readAnswer(field, typed);
    if (value !== null || field.needed !== 'ALWAYS') return value;
    unread.push(at);
    return sayingLeast[field.kind];
  });
  return { said: said as Said<F>, unread };
}

/** What is put aside is not read. */
function readEach(form: Form, answers: Answers, read: (field: AnyField, typed: unknown, at: Path) => unknown): unknown {
  const readAll = (fields: readonly (readonly [string, AnyField])[], typed: object, at: Path, beside: object): object =>
    Object.fromEntries(
      fields.map(([name, field]) => {
        const said = isAside(field, beside) ? null : (typed as Record<string, unknown>)[name];
        return [name, read(field, said, [...at, name])];
      }),
    );
  const line = Object.entries(form.line);
  const lines = (answers.lines ?? []).map((typed, n) =>
    readAll(line, typed, ['lines', String(n)], { ...answers, ...typed }),
  );
  return { ...readAll(fieldsOf(form), answers, [], answers), lines };
}

/** Marked as unread, so that nothing that rests on it is told: which day it is does not matter. */
const anyDay = Temporal.PlainDate.from('2016-08-26');

const sayingLeast: { readonly [Kind in FieldKind]: ValueOf[Kind] } = {
  ...{ TEXT: '', BILL: '', PHONE: '', EMAIL: '', CODE: '', TARIFF_NUMBER: '', CHOICE: '', YES_NO: false },
  ...{ TARIFF_NUMBERS: [], AMOUNT: new Decimal(0), NUMBER: new Decimal(0), DAY: anyDay },
};

/** Null where nothing was said, and where what was said cannot be read. */
function readAnswer(field: AnyField, typed: unknown): ValueOf[FieldKind] | null {
  if (typeof typed === 'boolean') return typed;
  return readers[field.kind](typed as string | null | undefined, field);
}

/** A code or a number in its one spelling; what is none stays, for the law to say so. */
export const spelled = (field: AnyField, typed: string): string =>
  (readers[kindOfEach(field)](typed, field) as string | null) ?? typed;

/** What a person types in one field programs send one by one. */
const kindOfEach = ({ kind }: AnyField): FieldKind => (kind === 'TARIFF_NUMBERS' ? 'TARIFF_NUMBER' : kind);

type Typed = string | null | undefined;
const readers: { readonly [Kind in FieldKind]: (typed: Typed, field: AnyField) => ValueOf[Kind] | null } = {
  TEXT: (typed) => written(typed) || null,
  BILL: (typed) => readBill(typed) || null,
  PHONE: (typed) => valueOf(readPhone(typed)),
  EMAIL: (typed) => emailOf(typed),
  CODE: (typed, { spelling }) => spelling?.(written(typed)) ?? (readCode(typed) || null),
  TARIFF_NUMBER: (typed) => readTariffNumber(typed) || null,
  TARIFF_NUMBERS: (typed) => someOf(readTariffNumbers(typed)),
  CHOICE: (typed, { choices = [], former = [] }) =>
    [...choices, ...former].find((known) => known === written(typed)) ?? null,
  YES_NO: () => null,
  AMOUNT: readAmountUsd,
  NUMBER: readNumber,
  DAY: readDay,
};

export const someOf = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

/** As it was read, which is how mail goes to it. */
function emailOf(typed: Typed): string | null {
  const reading = readEmailAddress(typed);
  return reading.is === 'READ' ? reading.email.typed : null;
}
