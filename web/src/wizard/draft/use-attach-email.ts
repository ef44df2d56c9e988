import type { Problem } from '../../form/error-summary.tsx';
import { graphql } from '../../graph/graph.ts';
import { inFull } from '../../graph/refusal.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { askWhoThisIs } from '../../session/session.ts';
import { answerTo } from '../questions/answers.ts';
import type { Filling } from './filling.ts';
import { questionsOf } from '../questions/what-is-asked.ts';

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
 * Gives a guest's account the address that was answered to the question, once: a link to prove it is then on its way. Tells what is
 * wrong with the address. Without an answer the guest goes on: the last page asks for an address that was not kept.
 */
export function useAttachEmail(
  { form, answers }: Filling,
  question: string | undefined,
  isGuest: boolean,
): () => Promise<Problem[]> {
  const { client } = useGraph();
  return async () => {
    const email = question && answerTo(answers, question).trim();
    if (!isGuest || !email || attached === email) return [];
    const name = questionsOf(form).find(({ autofill }) => autofill === 'name')?.name;
    const displayName = (name && answerTo(answers, name)) || null;
    const { data } = await client.mutation(AttachEmail, { input: { email, displayName } }).toPromise();
    if (!data) return [];
    const refusals = data.attachEmail.userErrors;
    if (refusals.length === 0) {
      attached = email;
      void askWhoThisIs();
    }
    return refusals.map((refusal) => ({ fieldId: question, says: inFull(refusal) }));
  };
}
