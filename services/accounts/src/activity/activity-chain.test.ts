import { canonicalJson } from '@landfall/service-kit';
import fc from 'fast-check';
import { beginning, nextRow, type ChainedRow } from './activity-chain.js';
import { rowsWrittenBefore } from './recorded/rows-written-before.js';
import { cutOff, verifyRows } from './verify-activity.js';

const said = fc.record({
  chain: fc.constant('acc_1'),
  eventId: fc.uuid(),
  source: fc.constantFrom('entries', 'review'),
  type: fc.constantFrom('entry.filed', 'entry.changed', 'entry.released'),
  typeVersion: fc.integer({ min: 1, max: 3 }),
  subject: fc.string(),
  entryId: fc.option(fc.string()),
  actor: fc.string(),
  ports: fc.array(fc.constantFrom('3201', '3202'), { maxLength: 2 }),
  leads: fc.boolean(),
  occurredAt: fc.date({ noInvalidDate: true }),
  appendedAt: fc.date({ noInvalidDate: true }),
  facts: fc.dictionary(fc.string(), fc.jsonValue()),
});

const chain = fc.array(said, { minLength: 2, maxLength: 12 }).map((each) => {
  const rows: ChainedRow[] = [];
  for (const row of each) rows.push(nextRow(row, rows.at(-1) ?? beginning));
  return rows;
});
const firstBad = (rows: ChainedRow[], witness: ChainedRow) => {
  const { bad, end } = verifyRows(rows, beginning, [witness]);
  return (bad ?? cutOff('acc_1', end, [witness]))?.number;
};

test('a chain that was only appended to is good, and is read in parts as it is read whole', () => {
  fc.assert(
    fc.property(chain, fc.nat(), (rows, at) => {
      expect(firstBad(rows, rows.at(-1)!)).toBeUndefined();
      const half = verifyRows(rows.slice(0, at % rows.length));
      expect(verifyRows(rows.slice(at % rows.length), half.end)).toEqual({
        bad: null,
        end: { number: rows.length, hash: rows.at(-1)!.hash },
      });
    }),
  );
});

const other: { [K in keyof ChainedRow]: (row: ChainedRow) => ChainedRow[K] } = {
  chain: () => 'acc_2',
  number: (row) => row.number + 1,
  eventId: () => 'another',
  source: () => 'documents',
  type: () => 'entry.lost',
  typeVersion: (row) => row.typeVersion + 1,
  subject: (row) => `${row.subject}x`,
  entryId: (row) => (row.entryId === null ? '' : null),
  actor: (row) => `${row.actor}x`,
  ports: (row) => [...row.ports, '9999'],
  leads: (row) => !row.leads,
  occurredAt: (row) => new Date(row.occurredAt.getTime() ^ 1),
  appendedAt: (row) => new Date(row.appendedAt.getTime() ^ 1),
  facts: (row) => [row.facts],
  prevHash: () => 'f'.repeat(64),
  hash: () => 'f'.repeat(64),
};

test.each(Object.keys(other) as (keyof ChainedRow)[])('a row whose %s was changed is named', (key) => {
  fc.assert(
    fc.property(chain, fc.nat(), (rows, at) => {
      const index = at % rows.length;
      const changed = { ...rows[index]!, [key]: other[key](rows[index]!) };
      expect(firstBad(rows.with(index, changed), rows.at(-1)!)).toBe(changed.number);
    }),
    { numRuns: 40 },
  );
});

test('a row taken out, put in, moved or cut from the end is named by its number', () => {
  fc.assert(
    fc.property(chain, said, fc.nat(), (rows, extra, at) => {
      const last = rows.at(-1)!;
      const index = at % rows.length;
      const number = index + 1;
      expect(firstBad(rows.toSpliced(index, 1), last)).toBe(index === rows.length - 1 ? number : number + 1);
      expect(firstBad(rows.slice(0, index), last)).toBe(number);
      const putIn = nextRow(extra, rows[index - 1] ?? beginning);
      expect(firstBad(rows.toSpliced(index, 0, putIn), last)).toBe(number);
      if (index > 0)
        expect(firstBad(rows.with(index, rows[index - 1]!).with(index - 1, rows[index]!), last)).toBe(number);
    }),
  );
});

test('a history that was written anew from some row on is found out by a head that was kept elsewhere', () => {
  fc.assert(
    fc.property(chain, said, fc.nat(), (rows, extra, at) => {
      const anew = rows.slice(0, at % rows.length);
      while (anew.length < rows.length) anew.push(nextRow(extra, anew.at(-1) ?? beginning));
      fc.pre(anew.at(-1)!.hash !== rows.at(-1)!.hash);
      expect(verifyRows(anew).bad).toBeNull();
      expect(firstBad(anew, rows.at(-1)!)).toBe(rows.length);
    }),
  );
});

describe('rows written before the log had a library for RFC 8785', () => {
  const before = rowsWrittenBefore();

  test('are good as they stand, and the chain goes on from them', () => {
    const rows = [...before];
    for (const row of fc.sample(said, 3)) rows.push(nextRow({ ...row, chain: 'acc_before' }, rows.at(-1)!));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(firstBad(rows, rows.at(-1)!)).toBeUndefined();
    expect(firstBad(rows.toSpliced(2, 1), rows.at(-1)!)).toBe(4);
  });

  test('would be written in the same bytes today, whatever they say: the log needs no second form', () => {
    const text = fc.string({ unit: 'binary' });
    const told = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(text, told), (facts) => {
        expect(canonicalJson(facts)).toBe(writtenByHand(facts));
      }),
    );
    for (const { facts } of before) expect(canonicalJson(facts)).toBe(writtenByHand(facts));
  });
});

/** As the log wrote what it hashed until November 2026. */
function writtenByHand(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenByHand).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${writtenByHand(inner)}`);
  return `{${members.join(',')}}`;
}
