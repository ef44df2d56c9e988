import { useState } from 'react';
import type { Problem } from '../../form/error-summary.tsx';
import { useProblems } from '../../form/use-problems.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { useSend } from '../../graph/use-send.ts';
import { decisionInput, nothingDecided, withLastDay, type DecidedOn, type DecisionDraft } from './decision-draft.ts';
import { asProblems, givenIn, whatIsDoubtful, whatIsOpen } from './decision-problems.ts';
import { Decide } from '../review/review-acts.ts';
import { useKeptDraft } from '../../offline/use-kept-draft.ts';

const untried = { failure: null as string | null, conflicts: 0, askedBack: '' };

/** A decision in the making: kept until it is taken, told what is open, and sent once. */
export function useDecision(graph: Graph, me: string, on: DecidedOn, ask: () => Promise<void>) {
  const kept = useKeptDraft<DecisionDraft>(`landfall.decision.${me}.${on.reviewId}`, nothingDecided);
  const { send, isSending } = useSend(graph, Decide);
  const [tried, setTried] = useState(untried);
  const { tell, ...found } = useProblems(givenIn(kept.draft));
  const told = ({ problems = [], ...more }: Partial<typeof untried> & { problems?: readonly Problem[] }): void => {
    tell(problems);
    setTried((before) => ({ ...before, failure: null, ...more }));
  };
  const decide = async (): Promise<void> => {
    const problems = whatIsOpen(kept.draft, on, new Date());
    if (problems.length > 0) return told({ problems });
    const doubts = whatIsDoubtful(kept.draft, on);
    const askedBack = doubts.map(({ says }) => says).join(' ');
    if (askedBack !== tried.askedBack && doubts.length > 0) return told({ problems: doubts, askedBack });
    const sent = await send(decisionInput(kept.draft, on));
    if (sent.is === 'FAILED') return told({ failure: sent.says });
    const { userErrors, changes } = sent.data.decideReview;
    const isLate = changes.length > 0;
    if (userErrors.length === 0) {
      kept.drop();
      told({});
    } else if (isLate) told({ conflicts: tried.conflicts + 1 });
    else told({ problems: asProblems(userErrors, on) });
    await ask();
  };
  /** Another decision asks other things: what was open about the first is no longer said. */
  const change = (part: Partial<DecisionDraft>): void => {
    if (part.decision) tell([]);
    kept.change(withLastDay(part, kept.draft, on));
  };
  return { ...kept, ...tried, ...found, change, isSending, decide };
}
