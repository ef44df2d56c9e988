/** Lines of two filings: those that are one line in both, and those that stand in one of them alone. */
export interface PairedLines<Line> {
  /** As it was and as it is, in the order of the later filing. */
  pairs: [was: Line, is: Line][];
  added: Line[];
  removed: Line[];
}

/**
 * Which line is which, since numbers move when a line is taken out: what is alike in the first of these ways belongs
 * together, then of what is left what is alike in the second, and so on; among equals in their order.
 */
export function pairLines<Line>(
  was: readonly Line[],
  is: readonly Line[],
  alike: readonly ((line: Line) => string)[],
): PairedLines<Line> {
  const before = new Map<Line, Line>();
  let [removed, added] = [[...was], [...is]];
  for (const likeness of alike) {
    const open = new Map<string, Line[]>();
    for (const line of removed) {
      const equals = open.get(likeness(line));
      if (equals) equals.push(line);
      else open.set(likeness(line), [line]);
    }
    const taken = new Set<Line>();
    for (const line of added) {
      const found = open.get(likeness(line))?.shift();
      if (found === undefined) continue;
      before.set(line, found);
      taken.add(found);
    }
    removed = removed.filter((line) => !taken.has(line));
    added = added.filter((line) => !before.has(line));
  }
  const pairs = is.flatMap((line): [Line, Line][] => (before.has(line) ? [[before.get(line)!, line]] : []));
  return { pairs, added, removed };
}
