import type { Path } from '@landfall/rule';
import { Decimal } from 'decimal.js';

/**
 * Tells of what was found in an input whether it may come of what an unread figure was taken for: it is found of another
 * figure that stands beside it or beside what holds it, or of the whole of what holds it. Of texts and codes nothing is.
 */
export const restsOnUnread =
  (input: object, unread: readonly Path[]) =>
  ({ path }: { path: Path }): boolean => {
    const found = valueAt(input, path);
    if (Decimal.isDecimal(found)) return unread.some((at) => isWithin(at, path.slice(0, -1)));
    return typeof found === 'object' && found !== null && unread.some((at) => isWithin(at, path));
  };

const valueAt = (input: object, path: Path): unknown =>
  path.reduce<unknown>((within, name) => (within as Record<string, unknown> | null | undefined)?.[name], input);

const isWithin = (at: Path, holder: Path): boolean => holder.every((name, n) => at[n] === name);
