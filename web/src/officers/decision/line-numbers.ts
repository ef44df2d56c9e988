/** The numbers in what an officer typed, as `2, 5-7`; null where something else stands there, or a line that is none. */
export function lineNumbersIn(typed: string, lines: readonly { number: number }[]): number[] | null {
  const filed = new Set(lines.map(({ number }) => number));
  const named = typed
    .trim()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part));
  const numbers = named.flatMap((found) => (found ? range(Number(found[1]), Number(found[2] ?? found[1])) : [NaN]));
  const isBackwards = named.some((found) => found?.[2] && Number(found[2]) < Number(found[1]));
  return isBackwards || numbers.some((number) => !filed.has(number)) ? null : [...new Set(numbers)];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, n) => from + n);
