import type { Client, CombinedError } from 'urql';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { useRetry } from '../../live/use-retry.ts';
import type { Answers } from '../questions/answers.ts';
import {
  DraftByReference,
  toKeptDraft,
  JudgeDraft,
  type Copied,
  type EntryOfDraft,
  type JudgedDraft,
} from './draft-graph.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { loadSentBack } from './load-sent-back.ts';
import { formOf, type Form } from '../questions/form-graph.ts';
import { loadListsOf } from '../questions/special-questions.tsx';
import type { Filling } from './filling.ts';
import { isSignedOut } from './is-signed-out.ts';
import { sendTo } from './send-draft.ts';

export type OpenedDraft =
  { is: 'LOADING' } | { is: 'ABSENT' } | { is: 'FAILED'; says: string; retry(): void } | { is: 'OPEN'; opened: Opened };

interface Opened {
  keeper: DraftKeeper;
  form: Form;
  judged: JudgedDraft;
  entry: EntryOfDraft | null;
  filedLineKeys: readonly string[] | null;
  copied: Copied | null;
  reload(): void;
}

/** The caller's draft of that reference, kept on the platform as it is typed. */
export function useOpenedDraft(reference: string): OpenedDraft {
  const { client } = useGraph();
  const [state, setState] = useState<OpenedDraft>({ is: 'LOADING' });
  const [isAsking, setAsking] = useState(true);
  const load = useCallback(async () => {
    setAsking(true);
    const reload = (): void => void load();
    setState(await openDraft(client, reference, reload));
    setAsking(false);
  }, [client, reference]);
  useEffect(() => void load(), [load]);
  useRetry(state.is === 'FAILED', isAsking, () => void load());
  const keeper = state.is === 'OPEN' ? state.opened.keeper : null;
  useEffect(() => (keeper ? keepWhileShown(keeper) : undefined), [keeper]);
  return state;
}

async function openDraft(client: Client, reference: string, reload: () => void): Promise<OpenedDraft> {
  const { data, error } = await client.query(DraftByReference, { reference }).toPromise();
  const draft = data?.draft;
  const failed = (why: CombinedError): OpenedDraft => ({ is: 'FAILED', says: whyNoAnswer(why), retry: reload });
  if (!draft) return !error || isSignedOut(error) ? { is: 'ABSENT' } : failed(error);
  const form = await formOf(client, draft.kind).catch((why: CombinedError) => why);
  if (form instanceof Error) return failed(form);
  // Whoever loses the connection later goes on all the same; without it now, each question asks again.
  const { entry, filedLineKeys, copied } = draft;
  await Promise.all([loadListsOf(form), entry?.waitingFor ? loadSentBack() : null]).catch(() => null);
  const keeper = new DraftKeeper(toKeptDraft(draft), sendTo(client));
  return { is: 'OPEN', opened: { keeper, form, judged: draft, entry, filedLineKeys, copied, reload } };
}

/** What a page that shows an opened draft reads of it, and changes. */
export function useFilling({ keeper, judged: first, ...kept }: Opened): Filling {
  const { client } = useGraph();
  const shown = useSyncExternalStore(keeper.watch, () => keeper.shown);
  const [{ judged, judgedAnswers }, setJudged] = useState({ judged: first, judgedAnswers: shown.answers });
  const judge = useCallback(async () => {
    if (!(await keeper.save())) return null;
    const { answers } = keeper.shown;
    const { data } = await client.query(JudgeDraft, { id: keeper.shown.draft.id }).toPromise();
    if (!data?.draft) return null;
    setJudged({ judged: data.draft, judgedAnswers: answers });
    return data.draft;
  }, [client, keeper]);
  const change = useCallback((how: (answers: Answers) => Answers) => keeper.change(how), [keeper]);
  const set = useCallback((said: Partial<Answers>) => change((answers) => ({ ...answers, ...said })), [change]);
  return { ...shown, keeper, judged, judgedAnswers, judge, set, change, ...kept };
}

/** Saves at once when the page is left, or the phone put away. */
function keepWhileShown(keeper: DraftKeeper): () => void {
  const saveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void keeper.save();
  };
  document.addEventListener('visibilitychange', saveWhenHidden);
  return () => {
    document.removeEventListener('visibilitychange', saveWhenHidden);
    void keeper.save().then(() => keeper.stop());
  };
}
