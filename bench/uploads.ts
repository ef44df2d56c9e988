// Large files sent at once: how fast they come in, and how much memory that takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { Client } from '../test/journey/client.ts';
import { askToUpload, pdfOf } from '../test/journey/upload.ts';
import { startChild, type Child } from './harness/child.ts';
import { median, shown, spread, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const fileBytes = 10 * 2 ** 20;
const megabyte = 2 ** 20;
const most = 3;

interface Contender {
  name: string;
  /** Where the bytes are sent. */
  origin: string;
  /** The process whose memory is watched. */
  child: Child<unknown>;
  /** The next path to send a file to. */
  ask(): Promise<string>;
}

interface Round {
  megabytesPerSecond: number;
  slowestSeconds: number;
  cpuMsPerMegabyte: number;
  startMegabytes: number;
  grownMegabytes: number;
}

/** Throughput and growth of memory for so many files of 10 MB at once, beside bare Node. */
export async function uploads(bench: Bench): Promise<Measured> {
  const { platform } = bench;
  const folder = mkdtempSync(join(tmpdir(), 'landfall-bare-'));
  const atOnce = bench.scaled(20);
  const file = pdfOf(fileBytes);
  const filer = await Client.persona(platform.url, 'importer');
  const ask = async () => (await askToUpload(filer, file)).slice(platform.url.length);
  const bare = await startChild<{ url: string }>('receivers/bare-node.ts', { folder });
  const alone = await startChild<{ url: string }>(
    'receivers/documents-alone.ts',
    platform.serviceSettings('documents'),
  );
  const settings = { ...platform.gatewaySettings(0), DOCUMENTS_PUBLIC_URL: alone.ready.url };
  const gateway = await startChild<{ url: string }>('gateways/ours.ts', settings);
  const contenders: Contender[] = [
    { name: 'bare Node to disk', origin: bare.ready.url, child: bare, ask: async () => '/' },
    { name: 'documents, behind a gateway', origin: new URL(gateway.ready.url).origin, child: alone, ask },
    { name: 'everything in one process', origin: platform.url, child: platform.process, ask },
  ];
  try {
    const rows = await measureAll(bench, contenders, file, atOnce);
    return { title: `${atOnce} files of 10 MB at once`, text: told(rows, Math.min(bench.rounds, most), atOnce) };
  } finally {
    for (const child of [gateway, alone, bare]) await child.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(bench: Bench, contenders: Contender[], file: Buffer, atOnce: number): Promise<string[][]> {
  const rounds = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
  const first = new Map<string, Round>();
  for (const contender of contenders) await sendAll(contender, file, 1);
  for (let round = -1; round < Math.min(bench.rounds, most); round += 1) {
    for (const contender of contenders) {
      bench.say(`${contender.name}: ${round < 0 ? 'warm-up' : `round ${round + 1}`}`);
      const measured = await sendAll(contender, file, atOnce);
      if (round < 0) first.set(contender.name, measured);
      else rounds.get(contender.name)!.push(measured);
    }
  }
  const head = ['receiver', 'MB/s', 'slowest file s', 'its CPU ms/MB', 'memory MB', 'grew at first MB', 'grew then MB'];
  return [head, ...[...rounds].map(([name, measured]) => rowOf(name, measured, first.get(name)!))];
}

function rowOf(name: string, rounds: readonly Round[], first: Round): string[] {
  const each = (of: (round: Round) => number) => rounds.map(of);
  return [
    name,
    spread(each((round) => round.megabytesPerSecond)),
    shown(median(each((round) => round.slowestSeconds))),
    shown(median(each((round) => round.cpuMsPerMegabyte))),
    shown(first.startMegabytes),
    shown(first.grownMegabytes),
    spread(each((round) => round.grownMegabytes)),
  ];
}

async function sendAll({ origin, child, ask }: Contender, file: Buffer, atOnce: number): Promise<Round> {
  const paths: string[] = [];
  for (let n = 0; n < atOnce; n += 1) paths.push(await ask());
  const pool = new Pool(origin, { connections: atOnce, pipelining: 1 });
  const memory = await watchMemory(child);
  const cpuBefore = await child.cpuUs();
  const began = performance.now();
  const took = await Promise.all(paths.map((path) => sendOne(pool, path, file, began)));
  const seconds = Math.max(...took);
  const cpuUs = (await child.cpuUs()) - cpuBefore;
  const { before, peak } = await memory.stop();
  await pool.close();
  const megabytes = (atOnce * fileBytes) / megabyte;
  return {
    megabytesPerSecond: megabytes / seconds,
    slowestSeconds: seconds,
    cpuMsPerMegabyte: cpuUs / 1_000 / megabytes,
    startMegabytes: before / megabyte,
    grownMegabytes: (peak - before) / megabyte,
  };
}

/** Seconds until the file is answered. */
async function sendOne(pool: Pool, path: string, body: Buffer, began: number): Promise<number> {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const answer = await pool.request({ method: 'PATCH', path, headers, body });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`A wrong answer (${answer.statusCode}): ${text.slice(0, 500)}`);
  return (performance.now() - began) / 1_000;
}

const lookEveryMs = 20;

/** Looks at the memory of a process again and again until it is stopped. */
async function watchMemory(child: Child<unknown>): Promise<{ stop(): Promise<{ before: number; peak: number }> }> {
  const before = await child.memoryBytes();
  let peak = before;
  let isWatching = true;
  const watching = (async () => {
    while (isWatching) {
      peak = Math.max(peak, await child.memoryBytes());
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  })();
  return {
    stop: async () => {
      isWatching = false;
      await watching;
      return { before, peak };
    },
  };
}

const told = (rows: string[][], rounds: number, atOnce: number): string => `\
${table(rows)}

Each file goes in one PATCH on a connection of its own, all at once, through the public URL; the clock stops with the last
answer. Documents writes the bytes in their place, brings them safely to the disk (fsync), hashes and judges them there,
and keeps document, event and receipt before it answers. Bare Node pipes each body to a file, brings that safely to
the disk too, and does nothing else; no gateway stands before it. Memory is the process's RSS, looked at every ${lookEveryMs} ms:
what it was after one file and before the first ${atOnce}, by how much it grew at most while these came (a warm-up, whose speed
does not count), and in each of the ${rounds} rounds after it, interleaved; median (least–most). Documents gives the memory of
each piece back when it is written; bare Node and the gateway let it gather until the engine collects it, at some 64 MB, which is
what the one process grows by at first. The memory and CPU of “behind a gateway” are those of documents' process, without the
gateway's.

It does not show: slow networks, on which the same files lie open for minutes and take no more; antivirus. Sender and receivers
share this machine's cores and disk.`;
