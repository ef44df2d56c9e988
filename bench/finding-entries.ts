// What it costs to find entries by what people know of them, among few and among many.
import { keysetCursor } from '@landfall/service-kit';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { askAll, officer, startAlone, timesBySize, trade, type Question } from './harness/entries-alone.ts';
import { filers, growEntries, searched } from './harness/grow-entries.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { rowsOfOneFiling } from './harness/raw-rows.ts';

const found = 'nodes { id reference status filedAt filerReference } pageInfo { endCursor hasNextPage }';
const page = `query ($filter: EntryFilter!, $after: String) { entries(first: 20, filter: $filter, after: $after) { ${found} } }`;
const counted = 'query ($filter: EntryFilter!) { entries(first: 1, filter: $filter) { totalCount } }';
const first = Date.parse('2026-01-01T00:00:00Z');
const filedAt = (n: number): Date => new Date(first + n * 60_000);
const day = (n: number): string => new Date(filedAt(n).getTime() + 3 * 86_400_000).toISOString().slice(0, 10);

/** What is typed, when there are so many entries. */
const typed: Record<string, (count: number) => object> = {
  'a rare word': (count) => ({ text: searched.rareWord(Math.round(count / 4) * 2) }),
  'a word of 3 in 10 names': () => ({ text: searched.commonWord }),
  'a word of the 1,000 oldest alone': () => ({ text: searched.oldWord }),
  'two letters that 1 in 60 names begin with': () => ({ text: 'ka' }),
  'two letters that every name begins with': () => ({ text: 'ha' }),
  'two words, one common, one rare': (count) => ({
    text: `${searched.commonWord} ${searched.rareWord(Math.round(count / 20) * 10 + 2)}`,
  }),
  'a word that nobody has': () => ({ text: 'xylophone' }),
  'the whole number of a bill': (count) => ({ text: searched.bill(Math.round(count / 4) * 2) }),
  'what every bill begins with': () => ({ text: '618' }),
  '`billOfLading`': (count) => ({ billOfLading: searched.bill(Math.round(count / 4) * 2) }),
  '`filerReference`': (count) => ({ filerReference: searched.ownReference(Math.round(count / 4) * 2) }),
  'goods that arrive on the newest day': (count) => ({ arrivesFrom: day(count) }),
  'goods that arrived on the oldest day': () => ({ arrivesUntil: day(1) }),
  'what was filed in an hour of the middle': (count) => ({
    filedFrom: filedAt(count / 2).toISOString(),
    filedUntil: filedAt(count / 2 + 60).toISOString(),
  }),
};

const callers = {
  'the large broker': trade(filers.large),
  'the small broker': trade(filers.small),
  'an officer of the port': officer('3201'),
};

const questions: Question[] = [
  ...Object.entries(typed).flatMap(([name, filter]) =>
    Object.entries(callers).map(([who, caller]) => ({
      ...{ name: `${name}, ${who}`, caller, query: page },
      variables: (_: unknown, count: number) => ({ filter: filter(count) }),
    })),
  ),
  ...Object.entries(callers).map(([who, caller]) => ({
    ...{ name: `a word of 3 in 10 names, a page in the middle, ${who}`, caller, query: page },
    variables: (_: unknown, count: number) => ({
      filter: { text: searched.commonWord },
      after: keysetCursor(filedAt(count / 2), 'ent_1'),
    }),
  })),
  ...Object.entries(callers).map(([who, caller]) => ({
    ...{ name: `\`totalCount\` of all, ${who}`, caller, query: counted },
    variables: () => ({ filter: {} }),
  })),
];

/** Milliseconds of each question at each size, and how often the smallest the largest is. */
export async function findingEntries(bench: Bench): Promise<Measured> {
  const sizes = [10_000, bench.scaled(100_000)].filter((size, n, all) => all.indexOf(size) === n);
  const machine = await Client.persona(bench.platform.url, 'machine');
  await machine.data(fileEntry, { input: lawfulFiling() });
  const rows = await rowsOfOneFiling(bench.platform.postgres.url('entries', 'owner'));
  const service = await startAlone(bench, 'searched');
  const times = questions.map((): number[][] => []);
  try {
    let count = 0;
    for (const size of sizes) {
      bench.say(`${size} entries`);
      await growEntries(bench.platform.postgres, 'searched', rows, { from: count + 1, to: size, words: true });
      count = size;
      await askAll(bench, service, { questions, size, asked: bench.scaled(30) }, times);
    }
  } finally {
    await service.stop();
  }
  return { title: 'Finding entries by what people know', text: told(sizes, times) };
}

const told = (sizes: number[], times: number[][][]): string => `${timesBySize(questions, sizes, times)}

Pages of 20 of \`entries(filter:)\`, measured as above: median (10 %–90 %). The entries are those of the section above, but that 9 in 10
are filed at the officer's port, and each has a bill, a telephone number, the filer's own reference and a name of four
words; the large broker filed half of them, the small one 1 in 500. It does not show a disk that is slower than memory.`;
