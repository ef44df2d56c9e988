import { lazy, Suspense, type ReactNode } from 'react';
import { loadTexts } from '../texts/texts.ts';
import type { Folded, FoldedProps } from './folded.tsx';
import { mostAtFirst } from './most-at-first.ts';

/** Without a connection a long list is long. */
const Unfolded = ({ lines, children }: FoldedProps<{ number: number }>): ReactNode => children(lines);

const Later = lazy(() =>
  Promise.all([import('./folded.tsx'), loadTexts(['lines'])]).then(
    ([{ Folded }]) => ({ default: Folded as typeof Unfolded }),
    () => ({ default: Unfolded }),
  ),
) as unknown as typeof Folded;

/** Lines of a declaration, which are few in most: what folds and finds many is loaded for those who have many. */
export function FoldedWhenMany<Line extends { number: number }>(props: FoldedProps<Line>) {
  const { lines, children } = props;
  if (lines.length <= mostAtFirst) return children(lines);
  return (
    <Suspense fallback={children(lines.slice(0, mostAtFirst))}>
      <Later {...props} />
    </Suspense>
  );
}
