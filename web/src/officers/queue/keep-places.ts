/** A list on a screen that changes under the reader without moving. */
export interface KeptPlaces<R> {
  /** What is shown, in the order in which it was first shown, each as it now stands. */
  rows: readonly R[];
  /** Ids of what came since and is not shown yet. */
  behind: readonly string[];
  /** Ids of what is shown and is no longer in the list. */
  gone: ReadonlySet<string>;
}

interface Row {
  id: string;
}

export const nothingShown: KeptPlaces<never> = { rows: [], behind: [], gone: new Set() };

/** The list after a new answer: no row moves, comes or goes by itself, unless the screen was empty. */
export function keepPlaces<R extends Row>(shown: readonly R[], answered: readonly R[]): KeptPlaces<R> {
  if (shown.length === 0) return { ...nothingShown, rows: answered };
  const now = new Map(answered.map((row) => [row.id, row]));
  const isShown = new Set(shown.map(({ id }) => id));
  return {
    rows: shown.map((row) => now.get(row.id) ?? row),
    behind: answered.filter(({ id }) => !isShown.has(id)).map(({ id }) => id),
    gone: new Set(shown.filter(({ id }) => !now.has(id)).map(({ id }) => id)),
  };
}
