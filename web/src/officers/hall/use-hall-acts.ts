import type { VariablesOf } from 'gql.tada';
import { useState } from 'react';
import type { Graph } from '../../graph/open-graph.ts';
import { allInFull, type Refusal } from '../../graph/refusal.ts';
import { useSend, type Sent } from '../../graph/use-send.ts';
import { Return } from '../../work/return-claim.tsx';
import { decisionInput, nothingDecided, type DecidedOn, type DecisionDraft } from '../decision/decision-draft.ts';
import { Claim } from '../queue/queue-query.ts';
import { Decide, SetExamination } from '../review/review-acts.ts';
import type { Desk } from '../review/review-query.ts';
import { lettingGo } from './hall-standing.ts';

export type WhyExamined = VariablesOf<typeof SetExamination>['input']['reasonCode'];

/** What came of an act: on its way, done, not known to be done, or refused with the reasons. */
export type Acted = { is: 'IDLE' | 'SENDING' | 'DONE' } | { is: 'NOT_SENT' | 'REFUSED'; says: string };

/** Ends an act that the platform did not answer, or refused. */
class Ended extends Error {
  readonly acted: Acted;
  constructor(acted: Acted) {
    super(acted.is);
    this.acted = acted;
  }
}

interface Acting {
  graph: Graph;
  review: Desk;
  on: DecidedOn;
  me: string;
  ask(): Promise<void>;
}

/**
 * What an officer does in the hall: the review is claimed where it is not theirs yet, and then decided. Each request goes
 * out under its own key until it is answered, so that what is tried again is done once.
 */
export function useHallActs({ graph, review, on, me, ask }: Acting) {
  const claim = useSend(graph, Claim);
  const decide = useSend(graph, Decide);
  const set = useSend(graph, SetExamination);
  const back = useSend(graph, Return);
  const [acted, setActed] = useState<Acted>({ is: 'IDLE' });
  const { id: reviewId } = review;
  const held = async (): Promise<number> =>
    review.status === 'CLAIMED' && review.claimedBy === me
      ? review.version
      : done(await claim.send({ reviewId, expectedVersion: review.version }), 'claimReview').review!.version;
  const decided = async (draft: DecisionDraft): Promise<void> => {
    const expectedVersion = await held();
    done(await decide.send(decisionInput(draft, { ...on, expectedVersion })), 'decideReview');
  };
  const act = async (work: () => Promise<void>): Promise<void> => {
    setActed({ is: 'SENDING' });
    try {
      await work();
      setActed({ is: 'DONE' });
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      setActed(error.acted);
    }
    await ask();
  };
  const examine = async (reasonCode: WhyExamined): Promise<void> => {
    const setting = { reviewId, expectedVersion: await held(), examination: 'INTENSIVE', reasonCode };
    const { version } = done(await set.send(setting), 'setExamination').review!;
    const returning = { reviewId, expectedVersion: version, reasonCode: 'NEEDS_ANOTHER_OFFICER' };
    done(await back.send(returning), 'returnReview');
  };
  return {
    acted,
    letGo: () => act(() => decided(lettingGo(on))),
    askFor: (wanted: Pick<DecisionDraft, 'documentKind' | 'reasonCode'>) => act(() => decided(askingFor(wanted, on))),
    examine: (why: WhyExamined) => act(() => examine(why)),
  };
}

export type HallActing = ReturnType<typeof useHallActs>;

interface Payload {
  userErrors: readonly Refusal[];
}

/** What the platform answered. @throws Ended where it refused, or did not answer. */
function done<Name extends string, Told extends Payload>(sent: Sent<Record<Name, Told>>, name: Name): Told {
  if (sent.is === 'FAILED') throw new Ended({ is: 'NOT_SENT', says: sent.says });
  const payload = sent.data[name];
  if (payload.userErrors.length > 0) throw new Ended({ is: 'REFUSED', says: allInFull(payload.userErrors) });
  return payload;
}

const askingFor = (wanted: Partial<DecisionDraft>, { requestDays }: DecidedOn): DecisionDraft => ({
  ...nothingDecided,
  decision: 'ASK_FOR_DOCUMENT',
  dueOn: requestDays?.proposedOn ?? '',
  ...wanted,
});
