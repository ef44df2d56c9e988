// What one side writes to the other, as it is typed.

/** As the platform has it: longer words are refused, and never cut. */
export const longestWords = 2_000;
/** From here on it is told how much room is left. */
const nearTheEnd = 200;

/** True of what the platform would refuse for its length. */
export const isTooLong = (typed: string): boolean => typed.trim().length > longestWords;

/** How many characters are left, below zero when there are too many; null while there is plenty of room. */
export function roomLeft(typed: string): number | null {
  const left = longestWords - typed.trim().length;
  return left <= nearTheEnd ? left : null;
}
