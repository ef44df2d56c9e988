import { closingReasons } from '@landfall/law';
import type { VariablesOf } from 'gql.tada';
import { useState } from 'react';
import { Refusals } from '../form/refusals.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { useAct } from '../graph/use-act.ts';
import { capitalised } from '../in-words/status-in-words.ts';
import { textsOf, useTexts } from '../texts/texts.ts';
import { CloseThread } from './thread-query.ts';
import { WordsField } from './words-field.tsx';

type Reason = VariablesOf<typeof CloseThread>['input']['reasonCode'];

/** Customs' part of a thread is closed, with a reason that the filer reads. */
export function CloseThreadForm({ entryId, done }: { entryId: string; done(): void }) {
  const t = useTexts('thread');
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <Why entryId={entryId} done={done} close={() => setIsOpen(false)} />;
  return (
    <button type="button" className="usa-button usa-button--outline margin-top-1" onClick={() => setIsOpen(true)}>
      {t('close.begin')}
    </button>
  );
}

function Why({ entryId, done, close }: { entryId: string; done(): void; close(): void }) {
  const t = useTexts('thread');
  const { reason, setReason, words, setWords, problemAt, others, isActing, send } = useClosing(entryId, done, close);
  return (
    <div role="group" aria-label={t('close.begin')}>
      <SelectField
        id="close-why"
        label={t('close.why')}
        nothing={t('close.choose')}
        problem={problemAt('close-why')}
        choices={reasonsInWords()}
        value={reason}
        onChange={(value) => setReason(value as Reason | '')}
      />
      <WordsField
        id="close-words"
        label={t('close.words')}
        isOptional={reason !== 'OTHER'}
        rows={3}
        value={words}
        problem={problemAt('close-words')}
        onChange={setWords}
      />
      <Refusals refusals={others} />
      <button type="button" className="usa-button margin-top-2" disabled={isActing} onClick={() => void send()}>
        {isActing ? t('close.closing') : t('close.press')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled margin-top-1 mobile-lg:margin-left-1"
        onClick={close}
      >
        {t('close.cancel')}
      </button>
    </div>
  );
}

const reasonsInWords = () =>
  closingReasons.map((value) => ({ value, label: capitalised(textsOf('thread')(`closed.why.CUSTOMS.${value}`)) }));

function useClosing(entryId: string, done: () => void, close: () => void) {
  const t = useTexts('thread');
  const [reason, setReason] = useState<Reason | ''>('');
  const [words, setWords] = useState('');
  const needsWords = reason === 'OTHER';
  // Whether words are needed hangs on the reason.
  const { problemAt, tell } = useProblems({ 'close-why': reason, 'close-words': `${needsWords} ${words}` });
  const { act, isActing, refusals } = useAct(CloseThread, (data) => data.closeThread);
  const send = async (): Promise<void> => {
    const lacksWords = needsWords && !words.trim();
    tell([
      ...(reason ? [] : [{ fieldId: 'close-why', says: t('close.missing') }]),
      ...(lacksWords ? [{ fieldId: 'close-words', says: t('close.wordsMissing') }] : []),
    ]);
    if (!reason || lacksWords) return;
    const sent = await act({ entryId, reasonCode: reason, ...(words.trim() ? { wordsToFiler: words.trim() } : {}) });
    if (!sent) return;
    close();
    done();
  };
  return { reason, setReason, words, setWords, problemAt, others: refusals, isActing, send };
}
