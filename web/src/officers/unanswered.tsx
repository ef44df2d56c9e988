import { Notice } from '../page/notice.tsx';
import type { LiveAnswer } from './use-live-answer.ts';

/** What stands in the place of an answer that is not there yet. */
export function Unanswered({ answer, what }: { answer: LiveAnswer<unknown>; what: string }) {
  if (!answer.failure) return <p role="status">{what} is loading…</p>;
  return (
    <Notice kind="error" heading={`${what} cannot be shown just now`}>
      <p>{answer.failure}</p>
      <button type="button" className="usa-button" disabled={answer.asking} onClick={() => void answer.ask()}>
        {answer.asking ? 'Trying…' : 'Try again'}
      </button>
    </Notice>
  );
}
