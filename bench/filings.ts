// Filings acknowledged through the public URL, beside the same rows written by hand into the same tables.
import { entries } from '@landfall/entries';
import { migrate } from '@landfall/service-kit';
import pg from 'pg';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { median, shown, spread, table } from './harness/figures.ts';
import { load } from './harness/load.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { asAnotherFiling, rowsOfOneFiling, writeRaw, type FilingRows } from './harness/raw-rows.ts';

interface Filed {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** CPU of the whole platform per filing, its effects in all services included. */
  platformUs: number;
  /** Filings per second when the clock stops only with their last effect. */
  settledPerSecond: number;
}

/** Filings per second with one filer and with eight, and what part of raw Postgres that is. */
export async function filings(bench: Bench): Promise<Measured> {
  const { platform } = bench;
  const machine = await Client.persona(platform.url, 'machine');
  await machine.data(fileEntry, { input: lawfulFiling() });
  const rows = await rowsOfOneFiling(platform.postgres.url('entries', 'owner'));
  await migrate(entries, platform.postgres.url('raw', 'owner'), platform.postgres.url('raw', 'app'));
  const shows = [
    ['at once', 'filings/s', 'p50 ms', 'p99 ms', 'platform CPU µs/filing', 'settled filings/s', 'raw/s', 'raw is'],
  ];
  for (const atOnce of [1, 8]) {
    const [filed, raw] = await interleaved(bench, machine, rows, atOnce);
    const each = (of: (round: Filed) => number) => filed.map(of);
    const ratio = median(raw) / median(each((round) => round.perSecond));
    shows.push([
      String(atOnce),
      spread(each((round) => round.perSecond)),
      shown(median(each((round) => round.p50Ms))),
      shown(median(each((round) => round.p99Ms))),
      spread(each((round) => round.platformUs)),
      spread(each((round) => round.settledPerSecond)),
      spread(raw),
      `${shown(ratio)}×`,
    ]);
  }
  return { title: 'Filings acknowledged, beside the same rows written raw', text: told(bench, shows) };
}

const told = (bench: Bench, rows: string[][]): string => `\
${table(rows)}

A filing is \`fileEntry\` with all data of one line, through gateway, identity, law and ORM, acknowledged after its commit. Raw
is the same five rows (filing, certified text, entry, event, idempotency key) in one transaction by prepared statements over
${'`pg`'}, into the same tables of a scratch database on the same server, with as many connections. ${bench.rounds} rounds of
${bench.seconds} s each, interleaved, after a warm-up; median (least–most). Before each round everything earlier had its effects.

While filings come in, their effects (positions, events, review opened, selectivity, status, activity log of each account)
already take their share of the same two cores: “settled” stops the clock when the last effect is done, and is what can be
sustained. The CPU is that of the one process of all services and gateway, effects included, without Postgres.`;

async function interleaved(
  bench: Bench,
  machine: Client,
  rows: FilingRows,
  atOnce: number,
): Promise<[Filed[], number[]]> {
  const [filed, raw]: [Filed[], number[]] = [[], []];
  const clients = await Promise.all(
    Array.from({ length: atOnce }, () => connect(bench.platform.postgres.url('raw', 'app'))),
  );
  try {
    for (let round = -1; round < bench.rounds; round += 1) {
      bench.say(`${atOnce} at once: ${round < 0 ? 'warm-up' : `round ${round + 1} of ${bench.rounds}`}`);
      const [one, other] = [await fileFor(bench, machine, atOnce), await writeFor(bench, clients, rows)];
      if (round < 0) continue;
      filed.push(one);
      raw.push(other);
    }
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  return [filed, raw];
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function fileFor({ platform, seconds }: Bench, machine: Client, connections: number): Promise<Filed> {
  const body = (): string => JSON.stringify({ query: fileEntry, variables: { input: lawfulFiling() } });
  const isRight = (answer: string): boolean => answer.includes('"userErrors":[]') && !answer.includes('"errors":');
  const before = await platform.process.cpuUs();
  const began = performance.now();
  const loaded = await load({
    url: `${platform.url}/graphql`,
    headers: machine.headers,
    body,
    connections,
    seconds,
    isRight,
  });
  await platform.process.ask('drain');
  const settledSeconds = (performance.now() - began) / 1_000;
  const platformUs = ((await platform.process.cpuUs()) - before) / loaded.requests;
  return { ...loaded, platformUs, settledPerSecond: loaded.requests / settledSeconds };
}

async function writeFor({ seconds }: Bench, clients: pg.Client[], rows: FilingRows): Promise<number> {
  const began = performance.now();
  const endsAt = began + seconds * 1_000;
  let written = 0;
  const one = async (client: pg.Client): Promise<void> => {
    while (performance.now() < endsAt) {
      await writeRaw(client, asAnotherFiling(rows));
      written += 1;
    }
  };
  await Promise.all(clients.map(one));
  return (written * 1_000) / (performance.now() - began);
}
