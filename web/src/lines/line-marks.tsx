import { useTexts } from '../texts/texts.ts';

/** What makes a line worth looking at first. */
export type Mark = 'SENT_BACK' | 'FINDING' | 'CHANGED' | 'ASSESS' | 'CRITERION';
/** What is about each line, by its number. */
export type Marks = ReadonlyMap<number, readonly Mark[]>;

/** Each line that is named with what it is named for. */
export function marksOf(named: readonly (readonly [Mark, Iterable<number>])[]): Marks {
  const marks = new Map<number, Mark[]>();
  for (const [mark, numbers] of named) {
    for (const number of new Set(numbers)) marks.set(number, [...(marks.get(number) ?? []), mark]);
  }
  return marks;
}

/** What is about a line, in words, within its row; nothing about most. */
export function LineMarks({ marks }: { marks: readonly Mark[] | undefined }) {
  const t = useTexts('lines');
  if (!marks) return null;
  return (
    <span className="display-block margin-top-05">
      {marks.map((mark) => (
        <span key={mark} className="usa-tag display-inline-block bg-accent-warm-darker margin-right-05">
          {t(`mark.${mark}`)}
        </span>
      ))}
    </span>
  );
}
