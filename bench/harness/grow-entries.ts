// Copies of one filing's rows, made in SQL in a scratch database: too many to file one by one.
import type { Postgres } from '@landfall/local-postgres';
import pg from 'pg';
import type { Scratch } from './platform.ts';
import type { FilingRows } from './raw-rows.ts';

/** Accounts among which the copies are shared out. */
export const filers = {
  /** Filed half of all entries. */
  large: 'acc_0000000000000000000000arge',
  /** Filed one in five hundred. */
  small: 'acc_00000000000000000000sma11',
};

const statements = [
  `insert into filing select r.* from generate_series($2::int, $3::int) n cross join lateral
    jsonb_populate_record(null::filing, $1::jsonb || own(n) || jsonb_build_object('id', 'fil_' || n, 'entry_id', 'ent_' || n)) r`,
  `insert into filing_certified select r.* from generate_series($2::int, $3::int) n cross join lateral
    jsonb_populate_record(null::filing_certified, $1::jsonb || jsonb_build_object('filing_id', 'fil_' || n)) r`,
  `insert into entry select r.* from generate_series($2::int, $3::int) n cross join lateral
    jsonb_populate_record(null::entry, $1::jsonb || own(n) || jsonb_build_object('id', 'ent_' || n, 'filer_reference', null, 'reference', 'US-' || n,
      'release_code', n, 'current_filing_id', 'fil_' || n)) r`,
  // filed, taken into review, released: three events of an entry, in the order of the log
  `insert into event select r.* from generate_series($2::int, $3::int) n cross join generate_series(0, 2) step cross join lateral
    jsonb_populate_record(null::event, $1::jsonb || jsonb_build_object('seq', n * 3 + step, 'position', n * 3 + step,
      'id', gen_random_uuid(), 'subject', 'ent_' || n, 'partitionkey', 'ent_' || n,
      'accounts', jsonb_build_array(own(n) ->> 'filer_account_id', 'acc_importer'),
      'time', own(n) ->> 'filed_at')) r`,
];

/** Who filed the n-th entry, for whom and when: one a minute. */
const own = `create or replace function own(n int) returns jsonb language sql as $$ select jsonb_build_object(
  'filer_account_id', case when n % 500 = 0 then '${filers.small}' when n % 2 = 0 then '${filers.large}' else 'acc_other' || n % 97 end,
  'importer_account_id', 'acc_importer', 'filed_at', timestamptz '2026-01-01' + n * interval '1 minute') $$`;

/** What people find entries by, where a measurement looks for them. */
export const searched = {
  /** A word of 3 in 10 names. */
  commonWord: 'trading',
  /** A word of one in a hundred names, of the oldest alone. */
  oldWord: 'whaling',
  /** Of one name. */
  rareWord: (n: number) => `hale${n}`,
  bill: (n: number) => `618${String(n).padStart(8, '0')}`,
  ownReference: (n: number) => `PO-${n}`,
};

// Names of two words out of 240 beginnings each, and what is above; the port of one in ten is another.
const withWords = [
  `insert into filing_word (filing_id, kind, word) select 'fil_' || n, w.kind, w.word
    from generate_series($1::int, $2::int) n cross join lateral (values
      ('NAME', substr('aeiouhklmnpw', n % 12 + 1, 1) || substr('aeiou', n / 12 % 5 + 1, 1) || substr('hklm', n / 60 % 4 + 1, 1) || 'ana'),
      ('NAME', case when n % 10 < 3 then '${searched.commonWord}' else 'imports' end),
      ('NAME', case when n <= 1000 then '${searched.oldWord}' else 'goods' end),
      ('NAME', 'hale' || n), ('BILL', '618' || lpad(n::text, 8, '0')), ('PHONE', '808' || lpad((n * 7919 % 10000000)::text, 7, '0')),
      ('OWN_REFERENCE', 'po' || n)) w (kind, word)`,
  `update entry set filer_reference = 'PO-' || n, arrives_on = (filed_at + interval '3 days')::date,
     port = case when n % 10 = 0 then '1001' else port end
   from generate_series($1::int, $2::int) n where id = 'ent_' || n`,
];

/** Makes the entries from that number to that one, with their filings and events. */
export async function growEntries(
  postgres: Postgres,
  database: Scratch,
  rows: FilingRows,
  { from, to, words = false }: { from: number; to: number; words?: boolean },
): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.adminUrl.replace(/\/postgres$/, `/${database}`) });
  await client.connect();
  try {
    await client.query(own);
    await client.query('begin');
    for (const [n, template] of [rows.filing, rows.filing_certified, rows.entry, rows.event].entries()) {
      await client.query(statements[n]!, [JSON.stringify(template), from, to]);
    }
    for (const statement of words ? withWords : []) await client.query(statement, [from, to]);
    await client.query('commit');
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
