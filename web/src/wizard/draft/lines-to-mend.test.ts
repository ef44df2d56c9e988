import type { Finding, JudgedDraft } from './draft-graph.ts';
import type { Filling } from './filling.ts';
import { linesToMend, marksOfLines } from './lines-to-mend.ts';

const [a, b, c] = ['a', 'b', 'c'].map((key) => ({ key }));
const at = (line: number, ...field: string[]) =>
  ({ code: 'MISSING', severity: 'ERROR', path: ['lines', String(line), ...field] }) as Finding;

/** A draft of which the law said something, and what became of its lines since. */
const filling = (findings: readonly Finding[], lines: unknown[], more: object = {}) =>
  ({
    judged: { findings, askableCodes: ['MAY_BE_A_GIFT'] } as unknown as JudgedDraft,
    judgedAnswers: { lines: [a, b, c] },
    answers: { lines },
    entry: null,
    filedLineKeys: null,
    ...more,
  }) as unknown as Filling;

test.each<[string, readonly Finding[], unknown[], string[]]>([
  ['a line in which something is missing is to mend', [at(1, 'valueUsd')], [a, b, c], ['b']],
  ['one that was changed since is not', [at(1, 'valueUsd')], [a, { key: 'b', valueUsd: '5' }, c], []],
  ['one that was taken out is not, and the next does not stand for it', [at(1, 'valueUsd')], [a, c], []],
  ['what is said of the line as a whole marks none', [at(1)], [a, b, c], []],
  ['nor does a warning', [{ ...at(1, 'valueUsd'), severity: 'WARNING' }], [a, b, c], []],
  ['nor what may be put to an officer', [{ ...at(1, 'valueUsd'), code: 'MAY_BE_A_GIFT' }], [a, b, c], []],
])('%s', (_says, findings, lines, keys) => {
  expect([...linesToMend(filling(findings, lines))]).toEqual(keys);
});

test('the lines that Customs sent a declaration back for stay marked by their keys, wherever they stand now', () => {
  const sentBack = {
    entry: { waitingFor: 'FURTHER_FILING', review: { lineNumbers: [1] } },
    filedLineKeys: ['c', 'a'],
  };
  expect([...marksOfLines(filling([at(0, 'valueUsd')], [a, b, c], sentBack)).keys()]).toEqual([1, 3]);
});
