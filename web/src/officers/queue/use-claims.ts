import type { ResultOf } from 'gql.tada';
import { useState } from 'react';
import type { Graph } from '../../graph/open-graph.ts';
import { inFull } from '../../graph/refusal.ts';
import { useSend } from '../../graph/use-send.ts';
import { textsOf } from '../../texts/texts.ts';
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
  const { send } = useSend(graph, Claim);
  const [claiming, setClaiming] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const claim = async ({ id, version }: { id: string; version: number }): Promise<boolean> => {
    setClaiming(id);
    const sent = await send({ reviewId: id, expectedVersion: version });
    setClaiming(null);
    const refusal = sent.is === 'FAILED' ? sent.says : whyRefused(sent.data.claimReview);
    setRefusals(({ [id]: _old, ...others }) => (refusal ? { ...others, [id]: refusal } : others));
    if (sent.is === 'ANSWERED' && sent.data.claimReview.review) tell(sent.data.claimReview.review);
    return refusal === null;
  };
  return { claiming, refusals, claim };
}

/** A lost race says who won it; anything else what the platform says. */
export function whyRefused({ review, userErrors }: Claimed): string | null {
  const [first] = userErrors;
  if (!first) return null;
  const winner = review?.holder?.displayName;
  const message = winner ? textsOf('officers')('faster', { name: winner }) : first.message;
  return inFull({ ...first, message });
}
