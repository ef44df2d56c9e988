import { useTexts } from '../texts/texts.ts';
import { Words } from './message-list.tsx';
import type { Side, Thread } from './thread-query.ts';
import { saidWith } from './said-with.ts';

interface DecisionWordsProps {
  thread: Thread | null;
  /** When it was decided; null where nothing was. */
  decidedAt: string | null;
  side: Side;
}

/** What an officer wrote to the filer with a decision, where the decision stands; nothing where nothing was written. */
export function DecisionWords({ thread, decidedAt, side }: DecisionWordsProps) {
  const t = useTexts('thread');
  const said = saidWith(thread, decidedAt);
  if (!said) return null;
  return (
    <div className="border-left-05 border-primary padding-left-2 margin-y-1">
      <p className="margin-0 text-bold">{t(`wrote.${side}`)}</p>
      <Words text={said.text} side={side} />
    </div>
  );
}
