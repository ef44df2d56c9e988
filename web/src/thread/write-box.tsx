import { useRef, type FormEvent } from 'react';
import { Refusals } from '../form/refusals.tsx';
import { useProblems } from '../form/use-problems.ts';
import { inFull, type Refusal } from '../graph/refusal.ts';
import { useAct } from '../graph/use-act.ts';
import { useKeptDraft } from '../offline/use-kept-draft.ts';
import { useViewer } from '../session/session.ts';
import { NeedsConnection } from '../offline/needs-connection.tsx';
import { useTexts } from '../texts/texts.ts';
import { WriteMessage, type Side } from './thread-query.ts';
import { WordsField } from './words-field.tsx';
import { isTooLong } from './words.ts';

interface WriteBoxProps {
  entryId: string;
  side: Side;
  /** True while the filer may not write: then the box stands only for what was typed before. */
  isClosed: boolean;
  done(): void;
}

const nothing = { text: '' };

/** Writes to the other side. What is typed outlives a reload, a lost connection and a session that ends. */
export function WriteBox({ entryId, side, isClosed, done }: WriteBoxProps) {
  const t = useTexts('thread');
  const { text, change, problem, others, isActing, send } = useMessage(entryId, done);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  if (isClosed && !text) return null;
  return (
    <form noValidate onSubmit={submit} className="margin-top-2">
      <NeedsConnection>
        <WordsField
          id="message"
          label={t(`write.${side}`)}
          hint={t(`hint.${side}`)}
          rows={4}
          value={text}
          problem={problem}
          onChange={(typed) => change({ text: typed })}
        />
        <Refusals refusals={others} />
        {others.length > 0 && <p className="margin-bottom-0">{t('kept')}</p>}
        <button type="submit" className="usa-button margin-top-2" disabled={isActing}>
          {isActing ? t('sending') : t('send')}
        </button>
      </NeedsConnection>
    </form>
  );
}

function useMessage(entryId: string, done: () => void) {
  const t = useTexts('thread');
  const me = useViewer()?.subject ?? '';
  // Kept where a draft is kept, so that signing out forgets it.
  const { draft, change, drop } = useKeptDraft(`landfall:draft:message:${me}:${entryId}`, nothing);
  const typed = useRef(draft.text);
  typed.current = draft.text;
  const { problemAt, tell } = useProblems({ message: draft.text });
  const say = (says: string | undefined): void => tell(says ? [{ fieldId: 'message', says }] : []);
  const { act, isActing, refusals } = useAct(WriteMessage, (data) => data.writeMessage);
  const send = async (): Promise<void> => {
    const text = draft.text.trim();
    say(text ? (isTooLong(text) ? t('tooLong') : undefined) : t('missing'));
    if (!text || isTooLong(text)) return document.getElementById('message')?.focus();
    const sent = await act({ entryId, text }, (refusals) => say(refusals.filter(isOfText).map(inFull)[0]));
    // What was typed on meanwhile stays.
    if (sent && typed.current.trim() === text) drop();
    if (sent) done();
  };
  const others = refusals.filter((refusal) => !isOfText(refusal));
  return { text: draft.text, change, problem: problemAt('message'), others, isActing, send };
}

const isOfText = ({ path }: Refusal): boolean => path?.[0] === 'text';
