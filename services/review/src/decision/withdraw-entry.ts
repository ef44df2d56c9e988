import { withdraw } from '@landfall/law/shared/life-cycles/review';
import { openMoves } from '@landfall/rule';
import {
  change,
  done,
  refused,
  toUserError,
  userError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { partyToEntry } from '../access.js';
import { EntryAccessTable } from '../entry-access.table.js';
import { DecisionTable } from './decision.table.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewWithdrawn } from '../review/review-events.js';
import { close } from '../review/review-status.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { toReview } from '../review/review.type.js';
import { WithdrawEntryInput, WithdrawEntryPayload } from './withdraw-entry.input.js';

const operation: Operation<WithdrawEntryPayload> = { name: 'withdrawEntry', payload: WithdrawEntryPayload, again };

@Resolver()
export class WithdrawEntry {
  @Mutation(() => WithdrawEntryPayload, {
    description:
      'Takes back an entry that no officer has taken up. Importer and filer; entries then shows it as withdrawn.',
  })
  async withdrawEntry(
    @Arg('input', () => WithdrawEntryInput, { description: 'Which entry.' }) input: WithdrawEntryInput,
    @Ctx() context: Context,
  ): Promise<WithdrawEntryPayload> {
    return change(operation, input, context, async (it) => {
      const accounts = await partiesTo(input.entryId, it);
      if (!partyToEntry(it.caller, { accounts })) return refused(payload(null, [notHereYet]));
      const review = await lockedReviewOf(it.em, input.entryId);
      if (!review) return refused(payload(null, [notHereYet]));
      const broken = await whyNotWithdrawable(review, it);
      if (broken.length) return refused(payload(toReview(review, it.caller, accounts), broken));
      Object.assign(review, close(review));
      return done(payload(toReview(review, it.caller, accounts)), review.id, reviewWithdrawn(review, accounts));
    });
  }
}

async function again(reviewId: string, it: Change): Promise<WithdrawEntryPayload> {
  const review = await it.em.findOneOrFail(ReviewTable, { id: reviewId });
  return payload(toReview(review, it.caller, await partiesTo(review.entryId, it)));
}

async function partiesTo(entryId: string, { em }: Change): Promise<readonly string[]> {
  return (await em.findOne(EntryAccessTable, { entryId }))?.accounts ?? [];
}

async function whyNotWithdrawable({ id: reviewId, status }: ReviewRow, { em }: Change): Promise<UserError[]> {
  const wasDecided = (await em.count(DecisionTable, { reviewId })) > 0;
  const { closed } = openMoves([withdraw], status, { status, wasDecided });
  return closed.flatMap(({ why }) => why.map(toUserError));
}

/** The same for an entry of somebody else, one that does not exist and one that the queue has not heard of. */
const notHereYet = userError('NOT_FOUND', 'Customs has no such entry of yours to withdraw.', ['entryId'], {
  nextStep: 'If you filed it a moment ago, try again shortly. Otherwise check the entry.',
});

const payload = (review: WithdrawEntryPayload['review'], userErrors: UserError[] = []): WithdrawEntryPayload =>
  Object.assign(new WithdrawEntryPayload(), {
    review,
    entry: review && userErrors.length === 0 ? review.entry : null,
    userErrors,
  });
