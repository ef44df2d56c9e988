import { withdraw } from '@landfall/law/shared/life-cycles/review';
import { openMoves } from '@landfall/rule';
import { done, mutation, refused, toUserError, UserError, whoMoves, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { partyToEntry } from '../access.js';
import { EntryAccessTable } from '../entry-access.table.js';
import { Entry } from '../entry.type.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { notAtCustoms } from '../review/not-at-customs.js';
import { reviewWithdrawn } from '../review/review-events.js';
import { close } from '../review/review-status.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { Review, toReview } from '../review/review.type.js';
import { DecisionTable } from './decision.table.js';

@InputType({ description: 'Which entry its filer takes back.' })
class WithdrawEntryInput {
  @Field(() => ID, { description: 'The entry’s id.' })
  entryId!: string;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The review of the entry, or why it was not withdrawn.', simpleResolvers: true })
class WithdrawEntryPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => Entry, {
    nullable: true,
    description:
      'The entry that is taken back, null when it is not. What was paid for it, `paidUsd`, is owed back: `owedBackUsd` says so as soon as entries has heard of it, and `nextStep` whom to ask how it is given back.',
  })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Every reason why it was not withdrawn; empty when it was.' })
  userErrors!: UserError[];
}

export const withdrawEntry = mutation({
  name: 'withdrawEntry',
  description:
    'Takes back an entry that no officer has taken up. Importer and filer; entries then shows it as withdrawn.',
  may: whoMoves(withdraw),
  input: WithdrawEntryInput,
  inputSays: 'Which entry.',
  answers: WithdrawEntryPayload,
  async again(reviewId, it) {
    const review = await it.em.findOneOrFail(ReviewTable, { id: reviewId });
    return withdrawn(review, await partiesTo(review.entryId, it), it);
  },
  async work(input, it) {
    const accounts = await partiesTo(input.entryId, it);
    const review = partyToEntry(it.caller, { accounts }) ? await lockedReviewOf(it.em, input.entryId) : null;
    if (!review) return refused({ review: null, entry: null, userErrors: [notAtCustoms] });
    const broken = await whyNotWithdrawable(review, it);
    const shown = toReview(review, it.caller, accounts);
    if (broken.length) return refused({ review: shown, entry: null, userErrors: broken });
    Object.assign(review, close(review));
    return done(withdrawn(review, accounts, it), review.id, reviewWithdrawn(review, accounts));
  },
});

async function partiesTo(entryId: string, { em }: Change): Promise<readonly string[]> {
  return (await em.findOne(EntryAccessTable, { entryId }))?.accounts ?? [];
}

async function whyNotWithdrawable({ id: reviewId, status }: ReviewRow, { em }: Change): Promise<UserError[]> {
  const wasDecided = (await em.count(DecisionTable, { reviewId })) > 0;
  const { closed } = openMoves([withdraw], status, { status, wasDecided });
  return closed.flatMap(({ why }) => why.map(toUserError));
}

function withdrawn(row: ReviewRow, accounts: readonly string[], { caller }: Change) {
  const review = toReview(row, caller, accounts);
  return { review, entry: review?.entry ?? null };
}
