// What must hold of the law's pages and of the list of what is asked. Each finding is a sentence that says where.
import { families, type Requirement } from '../../packages/law/requirements/index.ts';
import type { PrintedRule } from './law-json.ts';
import { servesUnder } from './parts.ts';
import type { TitledTest } from './titled-tests.ts';
import type { PrintedLife } from './printed-moves.ts';
import type { PrintedRefusal } from './refusals.ts';
import type { WrittenMove, WrittenRule } from './written-rules.ts';

/** All that is compared. */
export interface Compared {
  asked: readonly Requirement[];
  tests: readonly TitledTest[];
  written: readonly WrittenRule[];
  printed: readonly Pick<PrintedRule, 'code' | 'file'>[];
  /** Moves of life cycles as they are written, and the life cycles that are printed. */
  moves: readonly WrittenMove[];
  lives: readonly Pick<PrintedLife, 'file' | 'moves'>[];
  /** Refusals in an operation's own words as they are written, and as they are printed. */
  refused: readonly { code: string; file: string; line: number }[];
  refusals: readonly Pick<PrintedRefusal, 'code' | 'file'>[];
  /** Names of the queries and mutations of the graph. */
  operations: readonly string[];
}

export const whatIsNotWhole = (compared: Compared): string[] =>
  [
    ...[unlisted, movesUnlisted, refusalsUnlisted],
    ...[idsMissing, idsUnknown, doneWithoutTest, testsOfNothing, rulesOfNobody, unenforced],
  ].flatMap((find) => find(compared));

/** A rule is on the page of its own file, as often as it is written there; one that is made, on some page. */
function unlisted({ written, printed }: Compared): string[] {
  return written
    .filter(({ code, file, isMade }, n) => {
      const alike = printed.filter((one) => isCode(one.code, code) && (isMade || one.file === file)).length;
      const before = written.slice(0, n).filter((one) => one.code === code && one.file === file && !one.isMade).length;
      return alike < (isMade ? 1 : before + 1);
    })
    .map(({ file, line, code }) => `${file}:${line} ${code ?? 'a rule whose code cannot be read'} is on no page`);
}

const isCode = (printed: string, written: string | null): boolean =>
  written !== null && new RegExp(`^${written.replaceAll('*', '.+')}$`).test(printed);

function movesUnlisted({ moves, lives }: Compared): string[] {
  const isPrinted = ({ file, name }: WrittenMove): boolean =>
    lives.some((life) => life.file === file && life.moves.some((move) => move.name === name));
  return moves
    .filter((move) => !isPrinted(move))
    .map(({ file, line, name }) => `${file}:${line} the move ${name} is in no life cycle that is printed`);
}

/** As often as it is written there. */
function refusalsUnlisted({ refused, refusals }: Compared): string[] {
  const times = (all: Compared['refusals'], { code, file }: Compared['refusals'][number]): number =>
    all.filter((one) => one.code === code && one.file === file).length;
  return refused
    .filter((one, n) => times(refusals, one) <= times(refused.slice(0, n), one))
    .map(({ file, line, code }) => `${file}:${line} the refusal ${code} is on no page`);
}

const allIds: readonly string[] = Object.entries(families).flatMap(([family, { count }]) =>
  Array.from({ length: count }, (_, n) => `${family}-${String(n + 1).padStart(2, '0')}`),
);

function idsMissing({ asked }: Compared): string[] {
  return allIds.filter((id) => !asked.some((one) => one.id === id)).map((id) => `${id} is missing from the list`);
}

function idsUnknown({ asked }: Compared): string[] {
  const unknown = asked.filter(({ id }) => !allIds.includes(id)).map(({ id }) => `${id} is no requirement`);
  const twice = asked.filter(({ id }, n) => asked.findIndex((one) => one.id === id) < n);
  return [...unknown, ...twice.map(({ id }) => `${id} is in the list twice`)];
}

function doneWithoutTest({ asked, tests }: Compared): string[] {
  return asked
    .filter(({ id, state }) => state === 'DONE' && !tests.some(({ ids }) => ids.includes(id)))
    .map(({ id }) => `${id} is DONE, and no test is titled with it`);
}

function testsOfNothing({ asked, tests }: Compared): string[] {
  return tests.flatMap(({ ids, title, file }) =>
    ids
      .filter((id) => (asked.find((one) => one.id === id)?.state ?? 'NONE') === 'NONE')
      .map((id) => {
        const isKnown = asked.some((one) => one.id === id);
        return `${file} “${title}” is titled with ${id}, ${isKnown ? 'of which nothing is done' : 'which is no requirement'}`;
      }),
  );
}

function rulesOfNobody({ asked, printed }: Compared): string[] {
  const has = (id: string, code: string) => printed.some((one) => one.code === code && servesUnder(id, one.file));
  return asked.flatMap((one) =>
    one.state === 'NONE'
      ? []
      : one.rules
          .filter((code) => !has(one.id, code))
          .map((code) => `${one.id} names ${code}, which is no rule’s code`),
  );
}

function unenforced({ asked, operations }: Compared): string[] {
  return asked.flatMap((one) => {
    if (one.state === 'NONE') return [];
    const unknown = one.by.filter((name) => !operations.includes(name));
    const missing =
      one.state === 'DONE' && one.by.length === 0 ? [`${one.id} is DONE, and no operation enforces it`] : [];
    return [...missing, ...unknown.map((name) => `${one.id} names ${name}, which is no operation of the graph`)];
  });
}
