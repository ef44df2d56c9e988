// What a sweep of deadlines costs, whether that grows with the rows, and what filings notice of one beside them.
import { documentAskedFor } from '@landfall/law/examination/longest-request';
import pg from 'pg';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { median, shown, spread, table } from './harness/figures.ts';
import { load, type Loaded } from './harness/load.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const atOnce = 8;
const entries = 100;

/** Sweeps at two sizes of the table, then filings with and without one beside them, in turns. */
export async function deadlines(bench: Bench): Promise<Measured> {
  const [few, all, due] = [bench.scaled(20_000), bench.scaled(1_000_000), bench.scaled(1_000)];
  const machine = await Client.persona(bench.platform.url, 'machine');
  const records = new pg.Client({ connectionString: bench.platform.postgres.url('documents', 'owner') });
  await records.connect();
  try {
    await askForDocuments(bench, records, machine, due);
    const sweeps: SweptAt[] = [];
    for (const rows of [few, all]) {
      bench.say(`${due} due of ${rows} deadlines`);
      await letRun(records, rows);
      sweeps.push({ rows, ...(await sweepAlone(bench, records)) });
    }
    bench.say('filings with a sweep beside them, and without');
    return {
      title: 'Deadlines that run out while filings come in',
      text: told(due, sweeps, await inTurns(bench, records, machine)),
    };
  } finally {
    await records.end();
  }
}

/** Open requests for documents of real entries, so that whoever is told of one knows it. */
async function askForDocuments({ platform }: Bench, records: pg.Client, machine: Client, due: number): Promise<void> {
  const ids: string[] = [];
  for (let n = 0; n < Math.min(entries, due); n += 1)
    ids.push((await machine.data(fileEntry, { input: lawfulFiling() })).fileEntry.entry.id);
  await platform.process.ask('drain');
  await records.query(
    `insert into document_request (id, entry_id, review_id, caused_by, kind, due_on, status, opened_at)
     select 'req_b' || n, ($1::text[])[1 + n % cardinality($1)], 'rev_b' || n, gen_random_uuid(), 'PERMIT', '2026-11-01',
       'OPEN', now() from generate_series(1, $2::integer) n`,
    [ids, due],
  );
  await setDeadlines(records, 1, due);
}

/** So many deadlines in all, those beyond the requests' own a year ahead. */
async function letRun(records: pg.Client, rows: number): Promise<void> {
  const [{ standing }] = (await records.query('select count(*)::integer as standing from deadline')).rows;
  await setDeadlines(records, standing + 1, rows);
  await records.query('vacuum analyze deadline');
}

const setDeadlines = (records: pg.Client, from: number, to: number): Promise<unknown> =>
  records.query(
    `insert into deadline (clock, about, account_id, due_on, zone, runs_out_at, look_at)
     select $1, 'req_b' || n, 'acc_b' || n % 100, current_date + 365, 'Pacific/Honolulu',
       now() + interval '366 days', now() + interval '366 days' from generate_series($2::integer, $3::integer) n`,
    [documentAskedFor, from, to],
  );

const makeDue = (records: pg.Client): Promise<unknown> =>
  records.query(`update deadline set look_at = now() - interval '1 second', done_at = null
    where about in (select id from document_request where id like 'req_b%')`);

interface SweptAt {
  rows: number;
  /** What one deadline took, of each sweep. */
  eachMs: number[];
  /** What it took to find that nothing is due. */
  nothingMs: number[];
}

async function sweepAlone(bench: Bench, records: pg.Client): Promise<Omit<SweptAt, 'rows'>> {
  const [eachMs, nothingMs]: [number[], number[]] = [[], []];
  for (let round = 0; round < bench.rounds; round += 1) {
    await makeDue(records);
    const { done, tookMs } = await sweep(bench);
    eachMs.push(tookMs / done);
    await bench.platform.process.ask('drain');
    nothingMs.push((await sweep(bench)).tookMs);
  }
  return { eachMs, nothingMs };
}

async function sweep({ platform }: Bench): Promise<{ done: number; tookMs: number }> {
  const began = performance.now();
  const done = await platform.process.ask<number>('sweep');
  return { done, tookMs: performance.now() - began };
}

interface InTurns {
  without: Loaded[];
  beside: Loaded[];
  /** How many deadlines were done beside the filings of each round. */
  done: number[];
}

async function inTurns(bench: Bench, records: pg.Client, machine: Client): Promise<InTurns> {
  const turns: InTurns = { without: [], beside: [], done: [] };
  await file(bench, machine);
  for (let round = 0; round < bench.rounds; round += 1) {
    await bench.platform.process.ask('drain');
    turns.without.push(await file(bench, machine));
    await bench.platform.process.ask('drain');
    const filing = file(bench, machine);
    turns.done.push(await sweepWhile(bench, records, filing));
    turns.beside.push(await filing);
  }
  return turns;
}

/** Something is due all the while; answers how many were done. */
async function sweepWhile(bench: Bench, records: pg.Client, busy: Promise<unknown>): Promise<number> {
  let goesOn = true;
  void busy.finally(() => (goesOn = false)).catch(() => undefined);
  let all = 0;
  while (goesOn) {
    await makeDue(records);
    all += (await sweep(bench)).done;
  }
  return all;
}

const file = ({ platform, seconds }: Bench, machine: Client): Promise<Loaded> =>
  load({
    ...{ url: `${platform.url}/graphql`, headers: machine.headers, connections: atOnce, seconds },
    body: () => JSON.stringify({ query: fileEntry, variables: { input: lawfulFiling() } }),
    isRight: (answer) => answer.includes('"userErrors":[]') && !answer.includes('"errors":'),
  });

function told(due: number, sweeps: readonly SweptAt[], { without, beside, done }: InTurns): string {
  const figures = (loaded: readonly Loaded[]): number[][] => [
    loaded.map(({ perSecond }) => perSecond),
    loaded.map(({ p50Ms }) => p50Ms),
    loaded.map(({ p99Ms }) => p99Ms),
  ];
  const [plain, swept] = [figures(without), figures(beside)];
  // each round against the one just before it, so that what else the machine does counts for both
  const ratios = swept.map((of, n) => `${shown(median(of.map((figure, round) => figure / plain[n]![round]!)))}×`);
  return `\
${table([
  ['filings, 8 at once', 'filings/s', 'p50 ms', 'p99 ms'],
  ['nothing is due', ...plain.map(spread)],
  ['while deadlines are swept', ...swept.map(spread)],
  ['ratio', ...ratios],
])}

${table([
  ['deadlines in the table', 'one that is due, ms', 'to find that nothing is due, ms'],
  ...sweeps.map(({ rows, eachMs, nothingMs }) => [rows.toLocaleString('en-US'), spread(eachMs), spread(nothingMs)]),
])}

Requests for documents whose last day is over, ${due.toLocaleString('en-US')} at once, each told to its importer and its port by an event; median
(least–most) of ${without.length} rounds. The first table is measured with the larger number of rows, a round with a sweep after each
without; ${shown(median(done))} deadlines were done in a round. Each is a transaction of its own, one after the other: a sweep takes one connection
and never holds more than its one object. What filings notice is its share of the two cores, and that of what follows from its
events in the other services. It does not show a sweep of two processes at once.`;
}
