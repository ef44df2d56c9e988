import type { ResultOf } from 'gql.tada';
import { useState } from 'react';
import type { Graph } from '../graph/open-graph.ts';
import { useAct } from './act.ts';
import { Claim, type ReviewNews } from './queue-query.ts';

type Claimed = ResultOf<typeof Claim>['claimReview'];

export interface Claims {
  /** The review whose claim is under way. */
  claiming: string | null;
  /** Why a claim was not made, by review. */
  refusals: Readonly<Record<string, string>>;
  /** True when the caller holds the review afterwards. */
  claim(review: { id: string; version: number }): Promise<boolean>;
}

/** Takes reviews from the queue, and says who was faster. */
export function useClaims(graph: Graph, tell: (review: ReviewNews) => void): Claims {
  const { act } = useAct(graph, Claim);
  const [claiming, setClaiming] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const claim = async ({ id, version }: { id: string; version: number }): Promise<boolean> => {
    setClaiming(id);
    const acted = await act({ reviewId: id, expectedVersion: version });
    setClaiming(null);
    const refusal = acted.is === 'FAILED' ? acted.says : whyRefused(acted.data.claimReview);
    setRefusals(({ [id]: _old, ...others }) => (refusal ? { ...others, [id]: refusal } : others));
    if (acted.is === 'ANSWERED' && acted.data.claimReview.review) tell(acted.data.claimReview.review);
    return refusal === null;
  };
  return { claiming, refusals, claim };
}

/** A lost race says who won it; anything else what the platform says. */
export function whyRefused({ review, userErrors }: Claimed): string | null {
  const [first] = userErrors;
  if (!first) return null;
  const winner = review?.holder?.displayName;
  const who = winner ? `${winner} was faster and holds it now.` : first.message;
  return [who, first.nextStep].filter(Boolean).join(' ');
}
