// The rows that one filing leaves in the database of entries, and how to write them again by hand.
import { randomUUID } from 'node:crypto';
import { newId, newReference } from '@landfall/service-kit';
import pg from 'pg';

type Row = Record<string, unknown>;

/** The rows of one filing, by table, in an order in which they can be inserted. */
export interface FilingRows {
  filing: Row;
  filing_certified: Row;
  entry: Row;
  event: Row;
  idempotency: Row;
}

/** Reads the rows of the newest entry that was filed once. The log's own numbering is left out. */
export async function rowsOfOneFiling(url: string): Promise<FilingRows> {
  const one = async (text: string, values: unknown[] = []): Promise<Row> =>
    (await client.query<Row>(text, values)).rows[0]!;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const entry = await one('select * from entry where filing_count = 1 order by filed_at desc limit 1');
    const filing = await one('select * from filing where id = $1', [entry['current_filing_id']]);
    const certified = await one('select * from filing_certified where filing_id = $1', [filing['id']]);
    const event = await one(`select * from event where type = 'entry.filed' and subject = $1`, [entry['id']]);
    const idempotency = await one('select * from idempotency where object_id = $1', [filing['id']]);
    return { filing, filing_certified: certified, entry, event: without(event, 'seq', 'position'), idempotency };
  } finally {
    await client.end();
  }
}

const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

/** The same rows under new ids, as another filing would leave them. */
export function asAnotherFiling({ filing, filing_certified, entry, event, idempotency }: FilingRows): FilingRows {
  const [entryId, filingId] = [newId('ent'), newId('fil')];
  return {
    filing: { ...filing, id: filingId, entry_id: entryId },
    filing_certified: { ...filing_certified, filing_id: filingId },
    entry: { ...entry, id: entryId, reference: newReference('US'), current_filing_id: filingId },
    event: { ...event, id: randomUUID(), subject: entryId, partitionkey: entryId },
    idempotency: { ...idempotency, key: randomUUID(), object_id: filingId },
  };
}

/** Writes one filing's rows in one transaction by prepared statements. */
export async function writeRaw(client: pg.Client, rows: FilingRows): Promise<void> {
  await client.query('begin');
  for (const [table, row] of Object.entries(rows)) {
    const columns = Object.keys(row);
    const places = columns.map((_, n) => `$${n + 1}`);
    const text = `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`;
    await client.query({ name: table, text, values: Object.entries(row).map(asParameter) });
  }
  await client.query('commit');
}

const textArrays = ['accounts', 'ports', 'shared_with'];

// pg reads JSON columns as objects, but writes an array as an array of Postgres
function asParameter([column, value]: [string, unknown]): unknown {
  const isJson =
    value !== null && typeof value === 'object' && !(value instanceof Date) && !textArrays.includes(column);
  return isJson ? JSON.stringify(value) : value;
}
