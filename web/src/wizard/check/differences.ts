import type { AnswerInWords } from './answers-in-words.ts';

/** What two versions of a draft say differently. */
export interface Difference {
  name: string;
  label: string;
  typed: string;
  saved: string;
}

export function differences(typed: readonly AnswerInWords[], saved: readonly AnswerInWords[]): Difference[] {
  const names = new Map([...typed, ...saved].map(({ name, label }) => [name, label]));
  const sayOf = (all: readonly AnswerInWords[], name: string): string =>
    all.find((one) => one.name === name)?.says ?? '';
  return [...names]
    .map(([name, label]) => ({ name, label, typed: sayOf(typed, name), saved: sayOf(saved, name) }))
    .filter((one) => one.typed !== one.saved);
}
