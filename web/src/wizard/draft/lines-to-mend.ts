import { isAskable } from './askable.ts';
import { linesSentBack } from './sent-back-entry.ts';
import type { Filling } from './filling.ts';

/** The keys of the lines in which the law found something to mend, and which were not changed since. */
export function linesToMend({ judged, judgedAnswers, answers }: Filling): ReadonlySet<string> {
  const stands = new Set(answers.lines);
  const wrong = judged.findings.filter(({ severity, path }) => severity === 'ERROR' && path[0] === 'lines' && path[2]);
  return new Set(
    wrong
      .filter((finding) => !isAskable(finding, judged))
      .flatMap(({ path }) => judgedAnswers.lines?.[Number(path[1])] ?? [])
      .filter((line) => stands.has(line))
      .map(({ key }) => key),
  );
}

/** The lines to be looked at first, by their number: to be mended, or sent back. */
export function marksOfLines(filling: Filling): ReadonlyMap<number, readonly ['FINDING']> {
  const marked = new Set([...linesToMend(filling), ...linesSentBack(filling)]);
  const numbers = (filling.answers.lines ?? []).flatMap(({ key }, n) => (marked.has(key) ? [n + 1] : []));
  return new Map(numbers.map((number) => [number, ['FINDING']]));
}
