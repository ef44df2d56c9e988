import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextField } from '../form/text-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { foldLines, type LineToFold } from './fold-lines.ts';
import type { Marks } from './line-marks.tsx';
import { mostAtFirst } from './most-at-first.ts';

export interface FoldedProps<Line> {
  lines: readonly Line[];
  /** What is looked through, where a page has several lists. */
  of?: string;
  /** All that a line is found by. */
  textOf(line: NoInfer<Line>): string;
  marks: Marks;
  children(shown: readonly Line[]): ReactNode;
}

/** Lines as a list shows them: all where they are few; else the first, problems before others, and a way to find any. */
export function Folded<Line extends { number: number }>({ lines, of, textOf, marks, children }: FoldedProps<Line>) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const looked = useDeferredValue(typed);
  const toFold = useMemo(
    () => lines.map((line): LineToFold & { line: Line } => ({ line, number: line.number, found: textOf(line) })),
    [lines, textOf],
  );
  const { shown, found } = foldLines(toFold, { typed: looked, isOpen, marked: new Set(marks.keys()) });
  const table = children(shown.map(({ line }) => line));
  if (lines.length <= mostAtFirst) return table;
  const standing = { shown: shown.length, found, all: lines.length, marked: marks.size };
  return (
    <>
      <Find of={of} typed={typed} find={(now) => (setTyped(now), setOpen(false))} />
      <Standing {...standing} isLookedFor={looked.trim() !== ''} />
      {shown.length > 0 && table}
      {(shown.length < found || isOpen) && (
        <ShowAll count={found} isOpen={isOpen} toggle={() => setOpen((before) => !before)} />
      )}
    </>
  );
}

function Find({ of, typed, find }: { of: string | undefined; typed: string; find(typed: string): void }) {
  const t = useTexts('lines');
  const label = of ? t('findIn', { of }) : t('find');
  return (
    <div role="search" aria-label={label} onKeyDown={keepEnter}>
      <TextField id={useId()} label={label} hint={t('findHint')} value={typed} onChange={find} width="xl" />
    </div>
  );
}

/** What is looked for is found while it is typed: Enter would send the form that the list may stand in. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

interface StandingProps {
  shown: number;
  found: number;
  all: number;
  marked: number;
  isLookedFor: boolean;
}

/** How many are shown of how many: the browser's own search knows nothing of those that are folded. */
function Standing({ shown, found, all, marked, isLookedFor }: StandingProps) {
  const t = useTexts('lines');
  const says = isLookedFor
    ? [found === 0 ? t('foundNone') : t('found', { count: found, all }), shown < found && t('foundShown', { shown })]
    : [
        shown < all ? t('shown', { shown, count: all }) : t('all', { count: all }),
        marked > 0 && t('first', { count: marked }),
      ];
  return (
    <p role="status" className="margin-y-1">
      {says.filter(Boolean).join(' ')}
    </p>
  );
}

function ShowAll({ count, isOpen, toggle }: { count: number; isOpen: boolean; toggle(): void }) {
  const t = useTexts('lines');
  return (
    <button
      type="button"
      className="usa-button usa-button--outline margin-top-1"
      aria-expanded={isOpen}
      onClick={toggle}
    >
      {isOpen ? t('fold') : t('showAll', { count })}
    </button>
  );
}
