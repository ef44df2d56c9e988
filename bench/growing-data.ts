// What a page of entries and a page of the feed cost as there come to be more of both.
import { anonymous, keysetCursor, type RunningService } from '@landfall/service-kit';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { askAll, officer, startAlone, timesBySize, trade, type Question } from './harness/entries-alone.ts';
import { filers, growEntries } from './harness/grow-entries.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { rowsOfOneFiling } from './harness/raw-rows.ts';

const one = '{ entry(by: { id: "ent_2" }) { id reference status filedAt } }';
const page =
  'query ($after: String) { entries(first: 20, after: $after) { nodes { id reference status filedAt } pageInfo { endCursor } } }';
const ofAccount = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Account {
  entries(first: 20) { nodes { id reference status filedAt } } } } }`;
const feed =
  'query ($after: String) { entriesFeed(first: 100, after: $after) { events { id type subject } cursor more } }';

const pageAt = (share: number) => (_: RunningService, count: number) => ({
  after: keysetCursor(new Date(Date.parse('2026-01-01T00:00:00Z') + Math.round(count * share) * 60_000), 'ent_1'),
});
const feedAt = (share: number) => (service: RunningService, count: number) => ({
  after: service.contextFor(anonymous).cursors.seal(Math.round(count * 3 * share)),
});
const { large, small } = filers;

const questions: Question[] = [
  { name: 'one entry by its id, for comparison', caller: trade(large), query: one, variables: () => ({}) },
  { name: 'entries, first page, a broker with half of them', caller: trade(large), query: page, variables: () => ({}) },
  { name: 'entries, a page in the middle, the same broker', caller: trade(large), query: page, variables: pageAt(0.5) },
  { name: 'entries, first page, a broker with 1 in 500', caller: trade(small), query: page, variables: () => ({}) },
  { name: 'entries, first page, an officer of the port', caller: officer('3201'), query: page, variables: () => ({}) },
  {
    name: '`Account.entries` of the large broker, by itself',
    caller: trade(large),
    query: ofAccount,
    variables: () => ({ all: [{ __typename: 'Account', id: large }] }),
  },
  { name: 'feed from the beginning, the large broker', caller: trade(large), query: feed, variables: () => ({}) },
  { name: 'feed, its last tenth, the large broker', caller: trade(large), query: feed, variables: feedAt(0.9) },
  { name: 'feed from the beginning, the small broker', caller: trade(small), query: feed, variables: () => ({}) },
  { name: 'feed, nothing new, the small broker', caller: trade(small), query: feed, variables: feedAt(1) },
  {
    name: 'feed from the beginning, an officer of the port',
    caller: officer('3201'),
    query: feed,
    variables: () => ({}),
  },
  {
    name: 'feed from the beginning, an officer of a port without entries',
    caller: officer('4909'),
    query: feed,
    variables: () => ({}),
  },
];

/** Milliseconds of each question at each size, and how often the smallest the largest is. */
export async function growingData(bench: Bench): Promise<Measured> {
  const sizes = [1_000, 10_000, bench.scaled(100_000)].filter((size, n, all) => all.indexOf(size) === n);
  const machine = await Client.persona(bench.platform.url, 'machine');
  await machine.data(fileEntry, { input: lawfulFiling() });
  const rows = await rowsOfOneFiling(bench.platform.postgres.url('entries', 'owner'));
  const service = await startAlone(bench, 'grown');
  const times = questions.map((): number[][] => []);
  try {
    let count = 0;
    for (const size of sizes) {
      bench.say(`${size} entries`);
      await growEntries(bench.platform.postgres, 'grown', rows, { from: count + 1, to: size });
      count = size;
      await askAll(bench, service, { questions, size, asked: bench.scaled(100) }, times);
    }
  } finally {
    await service.stop();
  }
  return { title: 'As the data grows', text: told(sizes, times) };
}

function told(sizes: number[], times: number[][][]): string {
  return `${timesBySize(questions, sizes, times)}

The entries service alone, asked over HTTP with a signed identity, one request at a time: median (10 %–90 %), and the largest
size against the smallest. Pages of 20 entries and of 100 events. The entries are copies of one filing, with three events each, made
in SQL in a scratch database: filed at one port, one a minute, half by one broker, one in 500 by another, the rest by 97 more;
vacuumed and analysed. What a size costs every question alike is seen in the first row. The small broker has 2 entries at
the first size and 200 at the last, so its page of the feed grows from 6 events to 100. It does not show years of changes to
one entry, or a disk that is slower than memory: all of it is cached.`;
}
