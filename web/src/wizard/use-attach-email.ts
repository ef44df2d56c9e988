import { graphql } from '../graph/graph.ts';
import { useGraph } from '../graph/use-graph.ts';
import { askWhoThisIs } from '../session/session.ts';
import type { Answers } from './answers.ts';

const AttachEmail = graphql(`
  mutation AttachEmailOfDraft($input: AttachEmailInput!) {
    attachEmail(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

let attached: string | null = null;

/** Gives a guest's account the address typed in the form, once: a link to prove it is then on its way. */
export function useAttachEmail({ email: typed, filerName }: Answers, isGuest: boolean): () => void {
  const { client } = useGraph();
  return () => {
    const email = typed?.trim();
    if (!isGuest || !email || attached === email) return;
    attached = email;
    void client
      .mutation(AttachEmail, { input: { email, displayName: filerName ?? null } })
      .toPromise()
      .then(({ data }) => {
        if (data?.attachEmail.userErrors.length === 0) return askWhoThisIs();
        attached = null;
      });
  };
}
