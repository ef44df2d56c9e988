import { makeEvent, type NewEvent } from '@landfall/events';
import type { Office } from '@landfall/law';
import { determinationRules } from '@landfall/law/us/determination';
import { findings } from '@landfall/rule';
import {
  changedMeanwhile,
  done,
  mutation,
  newId,
  refused,
  toUserError,
  userError,
  UserError,
  type Change,
} from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { officer } from '../access.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { reviewAgain, reviewNotThere, reviewShown } from '../review/review-payload.js';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { DeterminationTable, type DeterminationRow } from './determination.table.js';
import { ReviewDeterminationKind, ReviewFormalEntryGround } from './determination.type.js';
import { lastOfKind, officesOn } from './determinations-of-review.js';

@InputType({ description: 'What is determined about an entry.' })
class MakeDeterminationInput {
  @Field(() => ID, { description: 'The review of the entry, at a port of the caller’s; held or not.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the review that the caller saw.' })
  expectedVersion!: number;

  @Field(() => ReviewDeterminationKind, { description: 'What is determined.' })
  kind!: ReviewDeterminationKind;

  @Field({ description: 'Whether it is found so; false where it is found not to be, or no longer.' })
  holds!: boolean;

  @Field(() => ReviewFormalEntryGround, {
    nullable: true,
    description: 'With `FORMAL_ENTRY_REQUIRED` that holds, and with nothing else: for what.',
  })
  ground?: ReviewFormalEntryGround | null;

  @Field(() => String, {
    nullable: true,
    description: 'A note for Customs on why, up to 2,000 characters; it stays in review.',
  })
  note?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The review with what is determined, or why it was not.', simpleResolvers: true })
class MakeDeterminationPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Every reason why it was not determined; empty when it was.' })
  userErrors!: UserError[];
}

export const makeDetermination = mutation({
  name: 'makeDetermination',
  description:
    'Determines what the law leaves to the judgment of an office. Whoever does not hold the office on the day is refused, with the section. A formal entry that is required keeps an informal one from release.',
  may: officer,
  input: MakeDeterminationInput,
  inputSays: 'Of which entry, what is determined, and on which ground.',
  answers: MakeDeterminationPayload,
  again: reviewAgain,
  async work(input, it) {
    const review = await reviewToWorkOn(it, input.reviewId); // may
    if (!review) return refused(reviewNotThere);
    const { kind, holds, ground = null, note = null } = input;
    const offices = await officesOn(review, it);
    const broken = [
      ...(await whyNotNow(review, input, it)),
      ...findings(determinationRules, { kind, holds, ground, offices }).map(toUserError),
      ...noteTooLong(note, ['note']),
    ]; // law
    if (broken.length) return refused(reviewShown(review, it.caller, ...broken));
    const made = determined(review, { kind, holds, ground, offices }, note, it); // decide
    it.em.create(DeterminationTable, made.row); // keep
    review.version += 1;
    await it.em.flush();
    return done(reviewShown(review, it.caller), review.id, made.event); // answer
  },
});

type Determined = Pick<DeterminationRow, 'kind' | 'holds' | 'ground'> & { offices: Office[] };

function determined(
  review: ReviewRow,
  facts: Determined,
  note: string | null,
  { caller, now }: Change,
): { row: DeterminationRow; event: NewEvent } {
  const { id: reviewId, entryId, port } = review;
  const id = newId('det');
  return {
    row: { id, reviewId, ...facts, note: note?.trim() || null, madeBy: caller.subject, madeAt: now },
    event: makeEvent(
      'determination.made',
      { determinationId: id, reviewId, entryId, ...facts },
      { subject: id, partitionkey: entryId, ports: [port] },
    ),
  };
}

/** What was released or withdrawn is determined upon no more; nor is what another law governs. */
async function whyNotNow(
  review: ReviewRow,
  { expectedVersion, kind, holds }: MakeDeterminationInput,
  it: Change,
): Promise<UserError[]> {
  if (review.version !== expectedVersion) return [changedMeanwhile('review', ['expectedVersion'], review.version)];
  if (review.regime !== 'US_CBP') return [ofAnotherLaw];
  if (review.status === 'CLOSED') return [closed];
  const last = await lastOfKind(review.id, kind, it);
  return (last?.holds ?? false) === holds && !(kind === 'FORMAL_ENTRY_REQUIRED' && holds) ? [nothingNew] : [];
}

const ofAnotherLaw = userError(
  'DETERMINATION_OF_ANOTHER_LAW',
  'The determinations of 19 CFR are made of entries in the customs territory.',
  ['reviewId'],
  { nextStep: 'Decide the declaration by the law of American Samoa.' },
);
const closed = userError('REVIEW_CLOSED', 'The review is closed.', ['reviewId'], {
  nextStep: 'Nothing is left to determine.',
});
const nothingNew = userError('DETERMINED_ALREADY', 'It stands so already.', ['holds'], {
  nextStep: 'Look at the review again.',
});
