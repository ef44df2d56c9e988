import { Notice } from '../../page/notice.tsx';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import { messagesId, ThreadShown } from '../../thread/thread-shown.tsx';
import type { Desk, DeskEntry } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';

interface ThreadSectionProps {
  entry: DeskEntry;
  port: { name: string; zone: string };
  /** Called when something was written or closed. */
  done(): void;
}

/** What filer and Customs wrote to each other: any officer of the port answers, whoever holds the review. */
export function ThreadSection({ entry, port, done }: ThreadSectionProps) {
  const t = useTexts('thread');
  return (
    <Section heading={t('title.CUSTOMS')}>
      <ThreadShown thread={entry.thread} side="CUSTOMS" mayWrite {...{ entry, port, done }} />
    </Section>
  );
}

/** That a message of the filer's side waits, above all else on the desk. */
export function WaitsForAnswer({ review: { unansweredSince }, zone }: { review: Desk; zone: string }) {
  const t = useTexts('thread');
  if (!unansweredSince) return null;
  return (
    <div className="margin-y-2">
      <Notice kind="info">
        {t('waitsSince')} <PortTime at={unansweredSince} zone={zone} />.{' '}
        <a className="usa-link" href={`#${messagesId}`}>
          {t('toMessages')}
        </a>
      </Notice>
    </div>
  );
}
