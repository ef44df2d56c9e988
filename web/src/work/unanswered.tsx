import { Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import type { LiveAnswer } from './use-live-answer.ts';

interface UnansweredProps {
  answer: LiveAnswer<unknown>;
  what: 'queue' | 'review' | 'list';
}

/** What stands in the place of an answer that is not there yet. */
export function Unanswered({ answer: { failure, asking, ask }, what }: UnansweredProps) {
  const t = useTexts('officers');
  if (!failure) return <Loading says={t(`loading.${what}`)} />;
  return <Failed heading={t(`failed.${what}`)} says={failure} isTrying={asking} retry={() => void ask()} />;
}
