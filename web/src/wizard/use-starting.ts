import { newKey } from '../graph/new-key.ts';
import { useRef, useState } from 'react';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { inFull } from '../graph/refusal.ts';
import { useGraph } from '../graph/use-graph.ts';
import { draftPath, goTo } from '../page/route.tsx';
import { beGuest, useSessionHasEnded, useViewer } from '../session/session.ts';
import { StartDraft } from './draft/draft-graph.ts';
import { formOf, type EntryKind } from './questions/form-graph.ts';

/** Starts a draft, once however often it is asked to; who is not signed in becomes a guest by it. */
export function useStarting() {
  const { client } = useGraph();
  const isSignedIn = useViewer() !== null;
  const hasEnded = useSessionHasEnded();
  const [isStarting, setStarting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const key = useRef(newKey());
  const isUnderWay = useRef(false);

  const startNow = async (kind: EntryKind): Promise<void> => {
    if (!isSignedIn || hasEnded) await beGuest();
    const input = { kind, idempotencyKey: `${key.current}-${kind}` };
    const started = client.mutation(StartDraft, { input }).toPromise();
    // Without its form the draft opens at its list of parts, which asks for it again.
    const form = await formOf(client, kind).catch(() => null);
    const { data, error } = await started;
    const { draft, userErrors } = data?.startDraft ?? {};
    if (draft) return goTo(draftPath(draft.reference, form?.pages[0]?.name));
    const [refusal] = userErrors ?? [];
    if (refusal) throw new Error(inFull(refusal));
    if (error) throw new Error(whyNoAnswer(error));
  };
  const start = async (kind: EntryKind): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setStarting(true);
    setTrouble(null);
    await startNow(kind)
      .catch((failure: Error) => setTrouble(failure.message))
      .finally(() => {
        isUnderWay.current = false;
        setStarting(false);
      });
  };
  return { start, isStarting, trouble };
}
