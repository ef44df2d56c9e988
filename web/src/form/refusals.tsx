import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';
import type { Refusal } from '../graph/refusal.ts';

/** Why something was not done, and what to do about it. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useTexts('page');
  if (!refusals.length) return null;
  return (
    <Notice kind="error" heading={t('notDone')}>
      {refusals.map(({ message, nextStep }) => (
        <p key={message} className="margin-y-05">
          {message} {nextStep}
        </p>
      ))}
    </Notice>
  );
}
