// Where what was said stands: in what programs send, in what is certified and in what is kept.
import { Decimal, Temporal, type Path } from '@landfall/rule';
import { exact } from '../exact.js';
import { fieldsOf, type AnyField, type Form } from './grammar.js';
import { someOf, spelled, type Said } from './said.js';

export const placeOf = (name: string, { at }: AnyField): Path => at ?? [name];

/** What stands at a place; undefined where nothing does. */
export const valueAt = (within: unknown, at: Path): unknown =>
  at.reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[name], within);

/** Reads what a program sent: figures are figures there, codes and numbers are brought to their one spelling. */
export function readSent<F extends Form>(form: F, sent: { readonly lines: readonly object[] }): Said<F> {
  const read = (fields: readonly (readonly [string, AnyField])[], from: object): object =>
    Object.fromEntries(fields.map(([name, field]) => [name, asSaid(field, valueAt(from, placeOf(name, field)))]));
  const line = Object.entries(form.line);
  return { ...read(fieldsOf(form), sent), lines: sent.lines.map((one) => read(line, one)) } as unknown as Said<F>;
}

function asSaid(field: AnyField, value: unknown): unknown {
  if (field.kind === 'DAY') return typeof value === 'string' ? Temporal.PlainDate.from(value) : null;
  if (Array.isArray(value)) return someOf(value.map((one: string) => spelled(field, one)));
  if (typeof value !== 'string') return value ?? null;
  return field.kind === 'TEXT' ? value : spelled(field, value);
}

/** What is certified of what was said, as programs send it: each at its place, in the order of the form. */
export const certifiedOf = <F extends Form>(form: F, said: Said<F>): Record<string, unknown> & { lines: object[] } =>
  placed(form, said as never, () => true, asCertified);

/** What is kept of what was said: codes, figures and days as text; no word of a person. */
export const keptOf = <F extends Form>(form: F, said: Said<F>): Record<string, unknown> & { lines: object[] } =>
  placed(form, said as never, ({ seen }) => seen === 'AS_THE_FILING', asKept);

type AnySaid = Readonly<Record<string, unknown>> & { readonly lines: readonly Readonly<Record<string, unknown>>[] };

function placed(
  form: Form,
  said: AnySaid,
  takes: (field: AnyField) => boolean,
  as: (value: unknown) => unknown,
): Record<string, unknown> & { lines: object[] } {
  const put = (fields: readonly (readonly [string, AnyField])[], from: Readonly<Record<string, unknown>>) => {
    const whole: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const value = from[name] ?? null;
      const stands = value !== null || !field.isAbsentUnlessSaid;
      if (takes(field) && stands) putAt(whole, placeOf(name, field), as(value));
    }
    return whole;
  };
  const line = Object.entries(form.line);
  return { ...put(fieldsOf(form), said), lines: said.lines.map((one) => put(line, one)) };
}

function putAt(whole: Record<string, unknown>, [first, ...rest]: Path, value: unknown): void {
  if (rest.length === 0) whole[first!] = value;
  else putAt((whole[first!] ??= {}) as Record<string, unknown>, rest, value);
}

const asCertified = (value: unknown): unknown => (value instanceof Temporal.PlainDate ? value.toString() : value);
const asKept = (value: unknown): unknown => (Decimal.isDecimal(value) ? exact(value) : asCertified(value));
