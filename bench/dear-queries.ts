// What one address that sends dear queries, each one new, leaves to everybody else.
import { Client } from '../test/journey/client.ts';
import { startChild } from './harness/child.ts';
import { quantile, shown, table } from './harness/figures.ts';
import { dearQuery, type Flood, type Flooded } from './harness/flood.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const connections = 24;
const pauseMs = 100;
let written = 0;

/** How long somebody who is signed in waits for each answer, with a pause before the next. */
async function waits({ url, headers }: Client, isNew: boolean, seconds: number): Promise<number[]> {
  const tookMs: number[] = [];
  const endsAt = performance.now() + seconds * 1_000;
  while (performance.now() < endsAt) {
    const query = isNew ? `query H${(written += 1)} { viewer { subject } }` : '{ viewer { subject } }';
    const began = performance.now();
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    await answer.text();
    if (!answer.ok) throw new Error(`Somebody else was answered ${answer.status}.`);
    tookMs.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return tookMs;
}

async function waitsBeside(flood: Flood | null, honest: Client, isNew: boolean, seconds: number) {
  if (!flood) return { tookMs: await waits(honest, isNew, seconds), flooded: { answered: 0, refused: 0 } };
  const flooding = await startChild('harness/flood.ts', flood);
  try {
    const tookMs = await waits(honest, isNew, seconds);
    return { tookMs, flooded: await flooding.ask<Flooded>('flooded') };
  } finally {
    await flooding.stop();
  }
}

/** A guest's cookie, as an address gets a hundred of in ten minutes. */
async function guestHeaders(url: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', origin: url };
  const answer = await fetch(`${url}/sign-in/guest`, { method: 'POST', headers, body: '{}' });
  return { origin: url, cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! };
}

/** What somebody else waits at a platform while nobody floods, somebody who is not signed in, and a guest. */
export async function waitsUnderFlood(
  url: string,
  seconds: number,
  cpuUs: () => Promise<number>,
  say: (doing: string) => void = () => undefined,
): Promise<{ rows: string[][]; ratios: string[] }> {
  const honest = await Client.persona(url, 'machine');
  const floods = { nobody: null, 'somebody not signed in': {}, 'a guest': await guestHeaders(url) };
  const heads = ['somebody else asks', 'while floods', 'p50 ms', 'p99 ms', 'slowest ms', 'CPU %', 'flood answered'];
  const rows = [[...heads, 'refused']];
  const ratios: string[] = [];
  for (const asks of ['the same query', 'a new query each time']) {
    let alone = 0;
    for (const [who, headers] of Object.entries(floods)) {
      say(`${asks}, ${who} floods`);
      const flood = headers && { url, headers, connections };
      const before = await cpuUs();
      const { tookMs, flooded } = await waitsBeside(flood, honest, asks !== 'the same query', seconds);
      const cpu = ((await cpuUs()) - before) / (seconds * 10_000);
      const [p50, p99, slowest] = [quantile(tookMs, 0.5), quantile(tookMs, 0.99), Math.max(...tookMs)];
      if (who === 'nobody') alone = p50;
      else ratios.push(`${shown(p50 / alone)}× as long (${asks}, ${who} floods)`);
      rows.push([asks, who, ...[p50, p99, slowest, cpu].map(shown), `${flooded.answered}`, `${flooded.refused}`]);
    }
  }
  return { rows, ratios };
}

/** How much longer others wait while one address sends dear queries. */
export async function dearQueries({ platform, seconds, say }: Bench): Promise<Measured> {
  const { rows, ratios } = await waitsUnderFlood(platform.url, seconds * 5, platform.process.cpuUs, say);
  const text = `\
Half of somebody else’s answers take ${ratios.join('; ')}.

${table(rows)}

The flood: ${connections} connections of one address, each of which sends a query of ${dearQuery('D1').length} characters that was never
seen before (nine times one wide fragment over all four services), and the next when it is answered; ${seconds * 5} s. Somebody
else: a broker’s machine on one connection, \`{ viewer { subject } }\`, the next ${pauseMs} ms after the last was answered. CPU is
that of the one process of all services and gateway, in percent of a core.

It does not show: many addresses, which together have a quarter of the time that goes into planning; a flood’s own part
of this machine’s cores, which it shares with the platform.`;
  return { title: 'What a flood of dear queries leaves to others', text };
}
