import { eventInWords } from '../entry/event-in-words.ts';
import { actorInWords } from '../in-words/actor-in-words.ts';
import type { LogRow } from './activity-query.ts';
import { entryOfRow } from './entry-of-row.ts';

/** The columns of the file, in order. Times are UTC. `number` and `hash` bind each row to the one before it in its log. */
export const columns = [
  'number',
  'happened_at_utc',
  'written_at_utc',
  'what',
  'who',
  'type',
  'entry_reference',
  'entry_id',
  'facts',
  'event_id',
  'hash',
] as const;

/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

export const headOfFile = (): string => byteOrderMark + lineOf(columns);

/** The lines of rows, each with its end. */
export const linesOfRows = (rows: readonly LogRow[]): string => rows.map((row) => lineOf(fieldsOf(row))).join('');

function fieldsOf(row: LogRow): string[] {
  const { number, occurredAt, appendedAt, type, facts, by, entryReference, id, hash } = row;
  return [
    String(number),
    occurredAt,
    appendedAt,
    eventInWords(type, facts),
    actorInWords(by),
    type,
    entryReference ?? '',
    entryOfRow(facts) ?? '',
    JSON.stringify(facts),
    id,
    hash,
  ];
}

/** RFC 4180. A field that a spreadsheet would take for a formula has an apostrophe before it, and is text by that. */
const lineOf = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\r\n`;

function quoted(field: string): string {
  const safe = /^[\s\p{Cc}]*[=+\-@|%]/u.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}
