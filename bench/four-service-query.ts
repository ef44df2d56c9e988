// A query through Landfall's gateway and through bare @apollo/gateway, over the same services.
import { sandboxAccounts } from '@landfall/accounts';
import { isDeepStrictEqual } from 'node:util';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { startChild, type Child } from './harness/child.ts';
import { median, shown, spread, table } from './harness/figures.ts';
import { load, type Loaded } from './harness/load.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const connections = 8;

const queries = {
  'four services': {
    query: `query Whole($id: ID!) { account(id: $id) { displayName kind entries(first: 5) { nodes {
      id reference status filedAt estimatedDutyUsd review { status } documentRequests { id status }
      activity(first: 3) { nodes { type occurredAt } } } } } }`,
    variables: { id: sandboxAccounts.kalaniBrokers },
  },
  'one service': {
    query: 'query Few { entries(first: 1) { nodes { id reference status filedAt } } }',
    variables: {},
  },
};

interface Contender {
  name: string;
  child: Child<{ url: string }>;
}

interface Round extends Loaded {
  gatewayUs: number;
  servicesUs: number;
}

/** Requests per second, and what each costs the gateway's process. */
export async function fourServiceQuery(bench: Bench): Promise<Measured> {
  const { platform } = bench;
  const machine = await Client.persona(platform.url, 'machine');
  for (let n = 0; n < 8; n += 1) await machine.data(fileEntry, { input: lawfulFiling() });
  await platform.process.ask('drain');
  const contenders: Contender[] = [
    { name: 'Landfall', child: await startChild('gateways/ours.ts', platform.gatewaySettings(0)) },
    { name: '@apollo/gateway', child: await startChild('gateways/bare-apollo.ts', platform.gatewaySettings(0)) },
  ];
  const rows = [
    ['query', 'gateway', 'requests/s', 'gateway CPU µs/request', 'p50 ms', 'p99 ms', 'services CPU µs/request'],
  ];
  const ratios: string[] = [];
  let bytes = 0;
  try {
    for (const [name, question] of Object.entries(queries)) {
      bytes ||= await refuseDifferentAnswers(contenders, machine, question);
      const [ours, apollo] = await rounds(bench, contenders, machine, question, name);
      rows.push(...contenders.map((contender, n) => rowOf(name, contender.name, [ours!, apollo!][n]!)));
      const times = (of: (round: Round) => number) => shown(median(apollo!.map(of)) / median(ours!.map(of)));
      const more = shown(
        median(ours!.map((round) => round.perSecond)) / median(apollo!.map((round) => round.perSecond)),
      );
      ratios.push(`${name}: ${more}× the requests per second, 1/${times((round) => round.gatewayUs)} of the CPU`);
    }
  } finally {
    for (const { child } of contenders) await child.stop();
  }
  return { title: 'A query through the gateway, beside bare @apollo/gateway', text: told(bench, rows, ratios, bytes) };
}

const told = (bench: Bench, rows: string[][], ratios: string[], bytes: number): string => `\
Landfall against @apollo/gateway: ${ratios.join('; ')}.

${table(rows)}

The first query goes from the account to its entries, and from each of 5 entries to review, documents and the activity log:
five fetches from four services, ${bytes.toLocaleString('en-US')} bytes. ${connections} connections, each asking again when it
is answered, with one broker's token; ${bench.rounds} rounds of ${bench.seconds} s per gateway, interleaved, after a warm-up;
median (least–most). Each gateway is one process. The bare one is Apollo Server standalone with the default data source over the
same supergraph file and the same running services; it verifies tokens and signs identities with the same functions, each
remembered as long. Both gave equal data before the rounds.

It does not show: many different documents or callers (both remember plans, tokens and identities), large answers, or the
gateways at their limit: load generator, gateway, services and Postgres share this machine, and the services cost more than
either gateway, so that requests per second say less than CPU per request. Landfall also counts, limits, cleans errors and
bounds each call's time, which the bare one does not.`;

async function refuseDifferentAnswers(contenders: Contender[], machine: Client, question: object): Promise<number> {
  const answers = await Promise.all(
    contenders.map(async ({ child }) => {
      const answer = await fetch(child.ready.url, {
        method: 'POST',
        headers: machine.headers,
        body: JSON.stringify(question),
      });
      return (await answer.json()) as { data?: unknown; errors?: unknown };
    }),
  );
  const [ours, apollo] = answers;
  if (ours!.errors || apollo!.errors || !isDeepStrictEqual(ours!.data, apollo!.data)) {
    throw new Error(`The gateways answer differently: ${JSON.stringify(answers)}`);
  }
  return JSON.stringify(ours!.data).length;
}

async function rounds(
  bench: Bench,
  contenders: Contender[],
  machine: Client,
  question: object,
  name: string,
): Promise<Round[][]> {
  const results = contenders.map((): Round[] => []);
  for (let round = -1; round < bench.rounds; round += 1) {
    bench.say(`${name}: ${round < 0 ? 'warm-up' : `round ${round + 1} of ${bench.rounds}`}`);
    for (const [n, { child }] of contenders.entries()) {
      const result = await oneRound(bench, child, machine, question);
      if (round >= 0) results[n]!.push(result);
    }
  }
  return results;
}

async function oneRound(
  { platform, seconds }: Bench,
  child: Contender['child'],
  machine: Client,
  question: object,
): Promise<Round> {
  const body = JSON.stringify(question);
  const used = () => Promise.all([child.cpuUs(), platform.process.cpuUs()]);
  const [gatewayBefore, servicesBefore] = await used();
  const isRight = (answer: string): boolean => answer.startsWith('{"data":{') && !answer.includes('"errors":');
  const loaded = await load({
    url: child.ready.url,
    headers: machine.headers,
    body: () => body,
    connections,
    seconds,
    isRight,
  });
  const [gatewayAfter, servicesAfter] = await used();
  return {
    ...loaded,
    gatewayUs: (gatewayAfter - gatewayBefore) / loaded.requests,
    servicesUs: (servicesAfter - servicesBefore) / loaded.requests,
  };
}

function rowOf(query: string, gateway: string, results: Round[]): string[] {
  const each = (of: (round: Round) => number) => results.map(of);
  return [
    query,
    gateway,
    spread(each((round) => round.perSecond)),
    spread(each((round) => round.gatewayUs)),
    shown(median(each((round) => round.p50Ms))),
    shown(median(each((round) => round.p99Ms))),
    shown(median(each((round) => round.servicesUs))),
  ];
}
