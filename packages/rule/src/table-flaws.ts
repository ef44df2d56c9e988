import { Temporal } from 'temporal-polyfill';
import { hasCome, nearestRows, valuesOf, type DatedTable, type Moment, type Since } from './table.js';

/** A value of a fact that no row names. */
const another = 'another';

type Key = Record<string, unknown>;

/**
 * Where a table has no value, or two that are equally near: for every set of facts that its rows tell apart, just before
 * and at each moment at which a row begins or ends, by the clocks of these zones. None for a table that can be read.
 */
export function flawsOf<K extends object>(table: DatedTable<K, unknown>, zones: readonly string[]): string[] {
  const boundaries = table.rows.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until]));
  const moments = zones.flatMap((zone) => boundaries.flatMap((since) => around(since, zone)));
  return [...new Set(keysOf(table).flatMap((key) => moments.flatMap((moment) => flawAt(table, key, moment))))];
}

function flawAt<K extends object>(table: DatedTable<K, unknown>, key: Key, moment: Moment): string[] {
  const rows = nearestRows(table, key as K, moment);
  // From its first row on, a table holds a value for all that it tells apart.
  const isHeld = table.rows.some(({ since }) => hasCome(since, moment));
  const of = `${Object.values(key).join(', ')} at ${moment.at.toString()}, ${moment.on.toString()} at the port`;
  if (rows.length > 1) return [`two values for ${of}`];
  return rows.length === 0 && isHeld ? [`no value for ${of}`] : [];
}

/** Every set of values that the rows tell apart. A fact that each of them names has no other values. */
function keysOf<K extends object>({ rows }: DatedTable<K, unknown>): Key[] {
  const facts = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))] as (keyof K & string)[];
  return facts.reduce<Key[]>(
    (keys, fact) => {
      const named = rows.flatMap(({ when }) => (fact in when ? valuesOf(when[fact]) : [another]));
      return keys.flatMap((key) => [...new Set(named)].map((value) => ({ ...key, [fact]: value })));
    },
    [{}],
  );
}

function around(since: Since, timeZone: string): Moment[] {
  const begins =
    'at' in since
      ? Temporal.Instant.from(since.at)
      : Temporal.PlainDate.from(since.day).toZonedDateTime({ timeZone }).toInstant();
  return [begins.subtract({ seconds: 1 }), begins].map((at) => ({
    at,
    on: at.toZonedDateTimeISO(timeZone).toPlainDate(),
  }));
}
