import { portWithCode } from '../in-words/ports.ts';
import { LiveNotice } from '../live/live-notice.tsx';
import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';
import type { LiveAnswer } from './use-live-answer.ts';

interface LiveStateProps {
  answer: LiveAnswer<unknown>;
  /** Code of the port whose time is shown. */
  port: string | undefined;
}

/** Whether one of Customs' pages keeps itself up to date, and whether parts of it are missing. */
export function LiveState({ answer, port }: LiveStateProps) {
  const t = useTexts('officers');
  const { liveState, since, ask } = answer;
  const isPartial = answer.error !== null && answer.failure === null;
  return (
    <>
      <LiveNotice {...{ liveState, since, ask }} shown={answer} zone={portWithCode(port ?? '').zone} />
      {isPartial && <Notice kind="warning">{t('partial')}</Notice>}
    </>
  );
}
