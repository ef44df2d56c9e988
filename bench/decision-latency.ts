// How long it takes from an officer's decision until it is on the filer's screen.
import { randomUUID } from 'node:crypto';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { quantile, shown, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { Arrivals, watchEntries } from './harness/watchers.ts';

const reviewOf = 'query ($id: ID!) { entry(by: { id: $id }) { review { id status version entryVersion } } }';
const claim =
  'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { review { version } userErrors { code } } }';
const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { userErrors { code } } }';

/** p50 and p99 from the sending of the decision to the release on the screen, for one watcher and for a hundred. */
export async function decisionLatency(bench: Bench): Promise<Measured> {
  const rows = [['subscribers', 'decisions', 'p50 ms', 'p99 ms', 'slowest ms']];
  const plan = [
    { subscribers: 1, count: bench.scaled(200) },
    { subscribers: 100, count: bench.scaled(60) },
  ];
  for (const { subscribers, count } of plan) {
    bench.say(`${count} decisions before ${subscribers} subscribers`);
    const times = await watchDecisions(bench, subscribers, count);
    rows.push([
      ...[String(subscribers), String(count)],
      ...[0.5, 0.99, 1].map((share) => shown(quantile(times, share))),
    ]);
  }
  return { title: 'From an officer’s decision to the filer’s screen', text: told(rows) };
}

const told = (rows: string[][]): string => `\
${table(rows)}

From the sending of \`decideReview\` (a release) until each subscriber of \`entryChanged\` has RELEASED with the fields of its
screen: two services and two events lie between. Sockets as above, one decision at a time. It does not show: the distributed
shape, where Kafka lies between; a network; load beside it.`;

async function watchDecisions({ platform: { url } }: Bench, subscribers: number, count: number): Promise<number[]> {
  const arrivals = new Arrivals(subscribers);
  const [sockets, machine, officer] = await Promise.all([
    watchEntries(url, subscribers, arrivals),
    Client.persona(url, 'machine'),
    Client.persona(url, 'officer'),
  ]);
  const fileOne = async (): Promise<string> =>
    (await machine.data(fileEntry, { input: lawfulFiling() })).fileEntry.entry.id;
  const times: number[] = [];
  try {
    // nothing tells that a subscription has begun but its first message
    while (!(await arrivals.reachAll(await fileOne(), 'IN_REVIEW', 2_000)));
    for (let n = 0; n < count; n += 1) {
      const id = await fileOne();
      if (!(await arrivals.reachAll(id, 'IN_REVIEW', 30_000))) throw new Error('Nobody took the entry up within 30 s.');
      const input = await claimed(officer, id);
      const sentAt = performance.now();
      const { decideReview } = await officer.data(decide, { input });
      if (decideReview.userErrors.length) throw new Error(`Not decided: ${JSON.stringify(decideReview.userErrors)}`);
      if (!(await arrivals.reachAll(id, 'RELEASED', 30_000))) throw new Error('Somebody was not told within 30 s.');
      times.push(...arrivals.times(id, 'RELEASED').map((at) => at - sentAt));
    }
  } finally {
    for (const socket of sockets) await socket.dispose();
  }
  return times;
}

/** The officer takes the entry up; answers with what is decided on it. */
async function claimed(officer: Client, entryId: string): Promise<Record<string, unknown>> {
  const { id: reviewId, ...of } = await officer.until(
    reviewOf,
    { id: entryId },
    ({ entry: { review } }) => review?.status === 'OPEN' && review,
  );
  const { version, entryVersion } = of;
  const answer = await officer.data(claim, {
    input: { reviewId, expectedVersion: version, idempotencyKey: randomUUID() },
  });
  const expectedVersion = answer.claimReview.review.version;
  const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };
  return { reviewId, expectedVersion, entryVersion, ...release, idempotencyKey: randomUUID() };
}
