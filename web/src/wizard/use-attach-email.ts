import type { Problem } from '../form/error-summary.tsx';
import { graphql } from '../graph/graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useGraph } from '../graph/use-graph.ts';
import { askWhoThisIs } from '../session/session.ts';
import type { Answers } from './answers.ts';

const AttachEmail = graphql(`
  mutation AttachEmailOfDraft($input: AttachEmailInput!) {
    attachEmail(input: $input) {
      userErrors {
        message
        nextStep
      }
    }
  }
`);

let attached: string | null = null;

/**
 * Gives a guest's account the address typed in the form, once: a link to prove it is then on its way. Tells what is
 * wrong with the address. Without an answer the guest goes on: the last page asks for an address that was not kept.
 */
export function useAttachEmail({ email: typed, filerName }: Answers, isGuest: boolean): () => Promise<Problem[]> {
  const { client } = useGraph();
  return async () => {
    const email = typed?.trim();
    if (!isGuest || !email || attached === email) return [];
    const { data } = await client
      .mutation(AttachEmail, { input: { email, displayName: filerName ?? null } })
      .toPromise();
    if (!data) return [];
    const refusals = data.attachEmail.userErrors;
    if (refusals.length === 0) {
      attached = email;
      void askWhoThisIs();
    }
    return refusals.map((refusal) => ({ fieldId: 'email', says: inFull(refusal) }));
  };
}
