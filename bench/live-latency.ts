// How long it takes from a filing until it is on the screen of whoever watches.
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { quantile, shown, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { Arrivals, watchEntries } from './harness/watchers.ts';

interface Times {
  /** From the answer of `fileEntry` to each delivery of the new entry; below zero when the delivery came first. */
  afterAnswerMs: number[];
  /** From the sending of `fileEntry` to the same. */
  afterSendingMs: number[];
  /** From the answer to each delivery of IN_REVIEW, which review and entries bring about by two more events. */
  inReviewMs: number[];
}

/** p50 and p99 for one watcher and for a hundred. */
export async function liveLatency(bench: Bench): Promise<Measured> {
  const rows = [['subscribers', 'filings', 'step', 'p50 ms', 'p99 ms', 'slowest ms']];
  const plan = [
    { subscribers: 1, count: bench.scaled(200) },
    { subscribers: 100, count: bench.scaled(60) },
  ];
  for (const { subscribers, count } of plan) {
    bench.say(`${count} filings before ${subscribers} subscribers`);
    const { afterAnswerMs, afterSendingMs, inReviewMs } = await watchFilings(bench, subscribers, count);
    const row = (step: string, times: number[]) =>
      rows.push([
        String(subscribers),
        String(count),
        step,
        ...[0.5, 0.99, 1].map((share) => shown(quantile(times, share))),
      ]);
    row('answered → FILED on screen', afterAnswerMs);
    row('sent → FILED on screen', afterSendingMs);
    row('answered → IN_REVIEW on screen', inReviewMs);
  }
  return { title: 'From a filing to the screens that show it', text: told(rows) };
}

const told = (rows: string[][]): string => `\
${table(rows)}

Each subscriber is a WebSocket of its own (graphql-ws), watching \`entryChanged\` with fields of the entry; a hundred are
twenty sockets each of importer, broker’s clerk, broker’s machine, an officer and a supervisor, five callers with different
rights. Filings come one at a time, the next when everyone has seen the last one under review. FILED is one event and one query
per distinct rights; IN_REVIEW lies two events further (entries → review → entries). A time below zero was delivered before
\`fileEntry\` was answered.

It does not show: the distributed shape, where Kafka lies between; a network; load beside it. With one subscriber the p99 rests
on two filings. Watchers are objects of one process, which also takes CPU from the platform on this machine.`;

async function watchFilings({ platform }: Bench, subscribers: number, count: number): Promise<Times> {
  const arrivals = new Arrivals(subscribers);
  const sockets = await watchEntries(platform.url, subscribers, arrivals);
  const machine = await Client.persona(platform.url, 'machine');
  const file = async (): Promise<string> =>
    (await machine.data(fileEntry, { input: lawfulFiling() })).fileEntry.entry.id;
  const times: Times = { afterAnswerMs: [], afterSendingMs: [], inReviewMs: [] };
  try {
    // nothing tells that a subscription has begun but its first message
    while (!(await arrivals.reachAll(await file(), 'IN_REVIEW', 2_000)));
    for (let n = 0; n < count; n += 1) {
      const sentAt = performance.now();
      const id = await file();
      const answeredAt = performance.now();
      if (!(await arrivals.reachAll(id, 'IN_REVIEW', 30_000))) throw new Error('Somebody was not told within 30 s.');
      const filedAt = arrivals.times(id, 'FILED');
      if (filedAt.length !== subscribers)
        throw new Error(`${filedAt.length} of ${subscribers} were told of the filing.`);
      times.afterAnswerMs.push(...filedAt.map((at) => at - answeredAt));
      times.afterSendingMs.push(...filedAt.map((at) => at - sentAt));
      times.inReviewMs.push(...arrivals.times(id, 'IN_REVIEW').map((at) => at - answeredAt));
    }
  } finally {
    for (const socket of sockets) await socket.dispose();
  }
  return times;
}
