import { useEffect } from 'react';
import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';
import { CloseThreadForm } from './close-thread.tsx';
import { MessageList } from './message-list.tsx';
import { noteShown } from '../offline/messages-read.ts';
import type { Side, Thread } from './thread-query.ts';
import { WriteBox } from './write-box.tsx';

/** Where a page shows the messages, for links to them. */
export const messagesId = 'messages';

export interface ThreadShownProps {
  thread: Thread | null;
  entry: { id: string; reference: string };
  /** The side that looks. */
  side: Side;
  /** False for those of Customs who read along. */
  mayWrite: boolean;
  port: { name: string; zone: string };
  /** Called when something was written or closed. */
  done(): void;
}

/** What filer and Customs wrote to each other about an entry, and the box to write on. */
export function ThreadShown({ thread, entry, side, mayWrite, port, done }: ThreadShownProps) {
  const t = useTexts('thread');
  const last = thread?.messages.at(-1)?.id;
  useEffect(() => {
    if (last && side === 'FILER') noteShown(entry.id, last);
  }, [entry.id, last, side]);
  if (!thread) return <p>{t('notYet')}</p>;
  const { messages, awaits, closed } = thread;
  const waits = awaits === 'CUSTOMS' && !closed;
  return (
    <div id={messagesId}>
      {mayWrite && !closed && <p className="margin-top-0 measure-5">{t(`lead.${side}`)}</p>}
      <MessageList messages={messages} side={side} zone={port.zone} />
      {waits && <p className="measure-5 text-bold">{t(`waits.${side}`)}</p>}
      {closed && <Closed reasonCode={closed.reasonCode} {...{ side, port, entry }} />}
      {mayWrite && <WriteBox entryId={entry.id} isClosed={side === 'FILER' && closed !== null} {...{ side, done }} />}
      {mayWrite && side === 'CUSTOMS' && !closed && messages.length > 0 && (
        <CloseThreadForm entryId={entry.id} done={done} />
      )}
    </div>
  );
}

type Reason = NonNullable<Thread['closed']>['reasonCode'];
type ClosedProps = Pick<ThreadShownProps, 'side' | 'port' | 'entry'> & { reasonCode: Reason };

function Closed({ reasonCode, side, port, entry }: ClosedProps) {
  const t = useTexts('thread');
  const reason = t(`closed.why.${side}.${reasonCode}`);
  return (
    <Notice kind="info">
      {t(`closed.${side}`, { reason })}{' '}
      {side === 'FILER' && t('closed.turnTo', { port: port.name, reference: entry.reference })}
    </Notice>
  );
}
