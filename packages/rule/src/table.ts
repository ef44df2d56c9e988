import { Temporal } from 'temporal-polyfill';
import type { Citation } from './citation.js';
import type { Trust } from './figure.js';

/** An act, an order, a regulation or a reading: what sets a value, told once where it sets several. */
export interface Instrument {
  readonly name: string;
  /** Where it stands, if it stands in what can be cited here. */
  readonly citation?: Citation;
  readonly trust: Trust;
}

/** A day, which begins at each port by its own clock, 'YYYY-MM-DD'; or an instant, the same everywhere, as '2025-08-29T04:01Z'. */
export type Since = { readonly day: string } | { readonly at: string };

/** A value that the law sets by several facts at once, and changes for some of them alone. */
export interface DatedTable<K extends object, T> {
  /** What the value is, as a phrase. */
  readonly says: string;
  readonly citation: Citation | null;
  /** Of those about the same facts, the oldest first: each holds until the next one. */
  readonly rows: readonly TableRow<K, T>[];
}

export interface TableRow<K extends object, T> {
  /** The facts that it is about, each one value or any of several. Where a fact is not named, it may be anything. */
  readonly when: { readonly [Fact in keyof K]?: K[Fact] | readonly K[Fact][] };
  readonly since: Since;
  /** Where it ends though no row about the same facts follows: from then on it is as for all others. */
  readonly until?: Since;
  readonly is: T;
  readonly by: Instrument;
}

/** When the law is read: an instant, and the calendar day that it falls on at the port. */
export interface Moment {
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
}

/**
 * The value in force, and what set it: of all rows that fit, the one that names the most facts. Throws RangeError where
 * none is held or two are equally near; `flawsOf` finds such a table before anybody reads it.
 */
export function valueAt<K extends object, T>(
  table: DatedTable<K, T>,
  key: K,
  moment: Moment,
): Pick<TableRow<K, T>, 'is' | 'by'> {
  const nearest = nearestRows(table, key, moment);
  const [row] = nearest;
  if (row === undefined) throw new RangeError(`No value is held for ${moment.at.toString()}: ${table.says}`);
  if (nearest.length > 1) throw new RangeError(`Two values are held for ${moment.at.toString()}: ${table.says}`);
  return row;
}

/** Of the rows in force those that name the most of these facts; of rows about the same facts the last one alone. */
export function nearestRows<K extends object, T>({ rows }: DatedTable<K, T>, key: K, moment: Moment): TableRow<K, T>[] {
  const inForce = rows.filter((row) => isAbout(row, key) && isInForce(row, moment));
  const most = Math.max(...inForce.map(countOfFacts));
  const nearest = new Map(inForce.filter((row) => countOfFacts(row) === most).map((row) => [factsOf(row), row]));
  return [...nearest.values()];
}

export function hasCome(since: Since, { at, on }: Moment): boolean {
  return 'at' in since ? Temporal.Instant.compare(since.at, at) <= 0 : Temporal.PlainDate.compare(since.day, on) <= 0;
}

/** For who lists the law. */
export function isTable(value: unknown): value is DatedTable<Record<string, unknown>, unknown> {
  return typeof value === 'object' && value !== null && 'says' in value && 'rows' in value && Array.isArray(value.rows);
}

function isAbout<K extends object>({ when }: TableRow<K, unknown>, key: K): boolean {
  return Object.entries(when).every(([fact, is]) => valuesOf(is).includes(key[fact as keyof K]));
}

function isInForce({ since, until }: TableRow<object, unknown>, moment: Moment): boolean {
  return hasCome(since, moment) && (until === undefined || !hasCome(until, moment));
}

export const valuesOf = (is: unknown): readonly unknown[] => (Array.isArray(is) ? is : [is]);
const countOfFacts = ({ when }: TableRow<object, unknown>): number => Object.keys(when).length;
const factsOf = ({ when }: TableRow<object, unknown>): string => JSON.stringify(Object.entries(when).sort());
