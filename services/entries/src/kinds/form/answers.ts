// What a draft says, as typed, and what becomes of it: an amount, a quantity, a day or a code, or nothing that can be read.
import * as words from '@landfall/law';
import type { Typed } from '@landfall/law';
import { Decimal, Temporal } from '@landfall/rule';

/** One line as typed, by the names of the questions of its form. What is answered by yes or no is true or false. */
export interface LineAnswers {
  readonly [question: string]: unknown;
  readonly key: string;
}

/** What a draft says, as typed, by the names of the questions of its form; and what any draft may name beside them. */
export interface Answers {
  readonly [question: string]: unknown;
  readonly lines?: readonly LineAnswers[] | null | undefined;
  readonly documents?: readonly DocumentAnswers[] | null | undefined;
  readonly askOfficer?: readonly string[] | null | undefined;
  readonly filerReference?: Typed;
}

/** What every draft may name beside its answers: lines, documents and own reference have rules of their own. */
export const besideAnswers = ['lines', 'documents', 'filerReference', 'step', 'key'] as const;

/** A document named in a draft. */
export interface DocumentAnswers {
  readonly documentId: string;
  readonly receipt: string;
  readonly kind: string;
  readonly fileName: string;
}

/** The text that was typed; null where none was. */
export const typedText = (said: unknown): string | null => (typeof said === 'string' ? said : null);

/** What was answered, in its word: that of a yes-or-no is YES or NO. Empty where nothing was. */
export function asWord(said: unknown): string {
  if (typeof said === 'boolean') return said ? 'YES' : 'NO';
  return String(said ?? '');
}

/** A quantity or a weight; null when it cannot be read as one. */
export const readNumber = (typed: Typed): Decimal | null => decimalOf(words.valueOf(words.readNumber(typed)));

/** An amount in US dollars; null when it cannot be read as one. */
export const readAmountUsd = (typed: Typed): Decimal | null => decimalOf(words.valueOf(words.readMoneyUsd(typed)));

/** A day; null when it cannot be read as one. */
export function readDay(typed: Typed): Temporal.PlainDate | null {
  const day = words.valueOf(words.readDay(typed));
  return day === null ? null : Temporal.PlainDate.from(day);
}

/** A code as codes are kept; as written where it cannot be one, which the law then says. */
export const readCode = (typed: Typed): string => words.valueOf(words.readCode(typed)) ?? written(typed);

/** A tariff number as the tariff prints it; as written where it cannot be one. */
export const readTariffNumber = (typed: Typed): string =>
  words.valueOf(words.readTariffNumber(typed)) ?? written(typed);

/** The number of a bill without what is not seen; as written where it says nothing. */
export const readBill = (typed: Typed): string => words.valueOf(words.readWaybill(typed)) ?? written(typed);

/** The text without blanks around it; empty when there is none. */
export const written = (typed: Typed): string => typed?.trim() ?? '';

export const isBlank = (typed: Typed): boolean => written(typed) === '';

const decimalOf = (value: string | null): Decimal | null => (value === null ? null : new Decimal(value));
