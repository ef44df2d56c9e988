import type { Client } from 'urql';
import { inFull } from '../../graph/refusal.ts';
import { tellSessionEnded } from '../../session/session-store.ts';
import { asSaid } from '../questions/answers.ts';
import { SaveDraft, toKeptDraft } from './draft-graph.ts';
import type { Send } from './draft-keeper.ts';
import { isSignedOut } from './is-signed-out.ts';

/** Sends answers to the platform, and says in the keeper's words what came of it. */
export function sendTo(client: Client): Send {
  return async (draftId, expectedVersion, answers) => {
    // On its way also while the page is being left.
    const fetchOptions = { keepalive: JSON.stringify(answers).length < mostKeptAlive };
    const input = { draftId, expectedVersion, answers: asSaid(answers) };
    const { data, error } = await client.mutation(SaveDraft, { input }, { fetchOptions }).toPromise();
    const payload = data?.saveDraft;
    if (!payload && error && isSignedOut(error)) {
      // Signed out in another tab, too: the page says so.
      tellSessionEnded();
      return { is: 'SESSION_ENDED' };
    }
    if (!payload) return { is: 'UNREACHED' };
    const draft = payload.draft && toKeptDraft(payload.draft);
    const [first] = payload.userErrors;
    if (!first && draft) return { is: 'KEPT', draft };
    if (first?.code === 'CONFLICT' && draft) return { is: 'CONFLICT', draft };
    return { is: 'REFUSED', says: first ? inFull(first) : '', draft };
  };
}

// A browser lets 64 KiB in all go on after the page.
const mostKeptAlive = 40_000;
