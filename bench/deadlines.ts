// What a sweep of deadlines costs, and what filings notice of it: ten thousand due at once among a million that are not.
import { documentAskedFor } from '@landfall/law/examination/longest-request';
import pg from 'pg';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { median, shown, spread, table } from './harness/figures.ts';
import { load, type Loaded } from './harness/load.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const atOnce = 8;

/** Filings with and without a sweep beside them, and what one deadline costs. */
export async function deadlines(bench: Bench): Promise<Measured> {
  const [all, due] = [bench.scaled(1_000_000), bench.scaled(10_000)];
  const machine = await Client.persona(bench.platform.url, 'machine');
  const records = new pg.Client({ connectionString: bench.platform.postgres.url('documents', 'owner') });
  await records.connect();
  try {
    bench.say(`${all} deadlines`);
    await letRun(records, all, due);
    await rounds(bench, machine, 1);
    const before = await rounds(bench, machine, bench.rounds);
    await makeDue(records);
    bench.say(`${due} due, filings beside them`);
    const beside = sweep(bench);
    const during = await roundsUntil(bench, machine, beside);
    const withFilings = await beside;
    const after = await rounds(bench, machine, bench.rounds);
    await makeDue(records);
    bench.say(`${due} due, nothing beside them`);
    const alone = await sweep(bench);
    await bench.platform.process.ask('drain');
    const nothingDue = await sweep(bench);
    const text = told({ all, due, without: [...before, ...after], during, withFilings, alone, nothingDue });
    return { title: 'Deadlines that run out while filings come in', text };
  } finally {
    await records.end();
  }
}

/** Requests for documents of a hundred importers, of which the first are to fall due; the others in a year. */
async function letRun(records: pg.Client, all: number, due: number): Promise<void> {
  const each = (to: number) => `generate_series(1, ${to}) n`;
  for (const statement of [
    `insert into entry_access (entry_id, regime, port, accounts, shared_with)
     select 'ent_b' || n, 'US_CBP', '3201', jsonb_build_array('acc_b' || n % 100), '[]' from ${each(due)}`,
    `insert into document_request (id, entry_id, review_id, caused_by, kind, due_on, status, opened_at)
     select 'req_b' || n, 'ent_b' || n, 'rev_b' || n, gen_random_uuid(), 'PERMIT', '2026-11-01', 'OPEN', now()
     from ${each(due)}`,
    `insert into deadline (clock, about, account_id, due_on, zone, runs_out_at, look_at)
     select '${documentAskedFor}', 'req_b' || n, 'acc_b' || n % 100, current_date + 365, 'Pacific/Honolulu',
       now() + interval '366 days', now() + interval '366 days' from ${each(all)}`,
    'analyze deadline',
  ])
    await records.query(statement);
}

const makeDue = (records: pg.Client): Promise<unknown> =>
  records.query(`update deadline set look_at = now() - interval '1 second', done_at = null
    where about in (select id from document_request where id like 'req_b%')`);

interface Swept {
  done: number;
  tookMs: number;
}

async function sweep({ platform }: Bench): Promise<Swept> {
  const began = performance.now();
  const done = await platform.process.ask<number>('sweep');
  return { done, tookMs: performance.now() - began };
}

async function rounds(bench: Bench, machine: Client, count: number): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for (let round = 0; round < count; round += 1) loaded.push(await file(bench, machine));
  await bench.platform.process.ask('drain');
  return loaded;
}

/** Rounds that had ended before the sweep had: the one in which it ends is not counted, unless it is the only one. */
async function roundsUntil(bench: Bench, machine: Client, sweeping: Promise<unknown>): Promise<Loaded[]> {
  let goesOn = true;
  void sweeping.finally(() => (goesOn = false)).catch(() => undefined);
  const loaded: Loaded[] = [];
  while (goesOn) {
    const round = await file(bench, machine);
    if (goesOn || loaded.length === 0) loaded.push(round);
  }
  return loaded;
}

const file = ({ platform, seconds }: Bench, machine: Client): Promise<Loaded> =>
  load({
    ...{ url: `${platform.url}/graphql`, headers: machine.headers, connections: atOnce, seconds },
    body: () => JSON.stringify({ query: fileEntry, variables: { input: lawfulFiling() } }),
    isRight: (answer) => answer.includes('"userErrors":[]') && !answer.includes('"errors":'),
  });

interface Figures {
  all: number;
  due: number;
  without: Loaded[];
  during: Loaded[];
  withFilings: Swept;
  alone: Swept;
  nothingDue: Swept;
}

function told({ all, due, without, during, withFilings, alone, nothingDue }: Figures): string {
  const [plain, beside] = [without, during].map((loaded) => [
    ...[({ perSecond }: Loaded) => perSecond, ({ p50Ms }: Loaded) => p50Ms, ({ p99Ms }: Loaded) => p99Ms].map((of) =>
      loaded.map(of),
    ),
  ]) as [number[][], number[][]];
  const ratio = (n: number): string => `${shown(median(beside[n]!) / median(plain[n]!))}×`;
  const each = ({ done, tookMs }: Swept): string => `${shown(tookMs / done)} ms`;
  return `\
${table([
  ['filings, 8 at once', 'filings/s', 'p50 ms', 'p99 ms'],
  ['nothing is due', ...plain.map(spread)],
  ['while a sweep goes on', ...beside.map(spread)],
  ['ratio', ...[0, 1, 2].map(ratio)],
])}

Of ${all.toLocaleString('en-US')} deadlines ${due.toLocaleString('en-US')} fall due at once: requests for documents whose last day is over, each told to its importer and
its port. One took ${each(alone)} with nothing beside it (${alone.done.toLocaleString('en-US')} in ${shown(alone.tookMs / 1_000)} s) and ${each(withFilings)} beside filings
(${withFilings.done.toLocaleString('en-US')} in ${shown(withFilings.tookMs / 1_000)} s); to find that nothing is due takes ${shown(nothingDue.tookMs)} ms. Each is a transaction of its own, one after the other, so that a
sweep takes one connection and never holds more than its one object; what filings notice is its share of the two cores, and that
of what follows from its events in the other services.`;
}
