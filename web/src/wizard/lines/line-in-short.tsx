import { useTexts } from '../../texts/texts.ts';
import type { LineAnswers } from '../questions/answers.ts';
import { lineInShort, nameOfLine } from '../check/answers-in-words.ts';
import type { Filling } from '../draft/filling.ts';

/** A line in a few words, as it is read. */
export function LineInShort({ line, filling: { form, answers } }: { line: LineAnswers; filling: Filling }) {
  const t = useTexts('wizard');
  return (
    <>
      <p className="margin-y-05 breaks-words">{nameOfLine(form, line) || t('line.notDescribed')}</p>
      <p className="margin-y-05 text-base-darker">{lineInShort(t, form, line, answers).join(' · ')}</p>
    </>
  );
}
