import type { Missing } from '../graph/missing-parts.ts';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ThreadShown } from '../thread/thread-shown.tsx';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import type { Port } from '../in-words/ports.ts';

interface ThreadPartProps {
  entry: EntryShown;
  missing: readonly Missing[];
  port: Port;
  customs: boolean;
  /** Called when something was written. */
  done(): void;
}

/** What filer and Customs write to each other about the entry. */
export function ThreadPart({ entry, missing, port, customs, done }: ThreadPartProps) {
  const t = useTexts('thread');
  const viewer = useViewer();
  const side = customs ? 'CUSTOMS' : 'FILER';
  const mayWrite = !customs || ['OFFICER', 'SUPERVISOR'].some((role) => viewer?.roles.includes(role));
  return (
    <Part heading={t(`title.${side}`)} fields={['thread']} missing={missing} isKnown={Boolean(entry.thread)}>
      <ThreadShown thread={entry.thread} {...{ entry, side, mayWrite, port, done }} />
    </Part>
  );
}
