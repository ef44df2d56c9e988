import { useState } from 'react';
import { PortTime } from '../page/port-time.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { Message, Side } from './thread-query.ts';

const atFirst = 20;

interface MessageListProps {
  messages: readonly Message[];
  /** The side that looks. */
  side: Side;
  zone: string;
}

/** What was written, oldest first; of a long talk its end, and the rest on demand. What comes is read out. */
export function MessageList({ messages, side, zone }: MessageListProps) {
  const t = useTexts('thread');
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? messages : messages.slice(-atFirst);
  const earlier = messages.length - shown.length;
  return (
    <>
      {earlier > 0 && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => setIsWhole(true)}>
          {t('earlier', { count: earlier })}
        </button>
      )}
      <div role="log" aria-label={t('list')}>
        {messages.length === 0 && <p className="margin-top-0">{t(`nothing.${side}`)}</p>}
        <ol className="add-list-reset">
          {shown.map((message) => (
            <OneMessage key={message.id} message={message} side={side} zone={zone} />
          ))}
        </ol>
      </div>
    </>
  );
}

function OneMessage({ message, side, zone }: { message: Message; side: Side; zone: string }) {
  const t = useTexts('thread');
  const { text, decision, writtenAt } = message;
  const ofCustoms = message.side === 'CUSTOMS';
  return (
    <li className={`border-left-05 padding-left-2 margin-bottom-2 ${ofCustoms ? 'border-primary' : 'border-base'}`}>
      <p className="margin-0">
        <strong>{useWriter(message, side)}</strong>
        {decision && `, ${t(`with.${decision}`)}`}
        <span className="display-block font-body-2xs">
          <PortTime at={writtenAt} zone={zone} />
        </span>
      </p>
      <Words text={text} side={side} />
    </li>
  );
}

/** Words as they were written, or why there are none. */
export function Words({ text, side }: { text: string | null; side: Side }) {
  const t = useTexts('thread');
  const lacking = t(side === 'FILER' ? 'erased' : 'erasedOrHidden');
  return text === null ? (
    <p className="margin-y-05 text-italic">{lacking}</p>
  ) : (
    <p className="margin-y-05 measure-5 words">{text}</p>
  );
}

/** Officers know each other by name; to the filer Customs is one. */
function useWriter({ side: from, officer, account }: Message, side: Side): string {
  const t = useTexts('thread');
  const viewer = useViewer();
  if (from === 'CUSTOMS') return (side === 'CUSTOMS' && officer?.displayName) || t('customs');
  const isMine = side === 'FILER' && account?.id === viewer?.accountId;
  if (isMine) return t('you');
  // A guest's account has no name of its own.
  return account && account.kind !== 'GUEST' ? account.displayName : t('filer');
}
