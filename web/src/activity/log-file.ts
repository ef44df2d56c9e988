import { eventInWords } from '../entry/event-in-words.ts';
import { actorInWords } from '../in-words/actor-in-words.ts';
import { byteOrderMark, lineOfCsv } from '../in-words/line-of-csv.ts';
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

export const headOfFile = (): string => byteOrderMark + lineOfCsv(columns);

/** The lines of rows, each with its end. */
export const linesOfRows = (rows: readonly LogRow[]): string => rows.map((row) => lineOfCsv(fieldsOf(row))).join('');

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
