import { done, mutation, newId, refused, userError, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { officerOrSupervisor } from '../access.js';
import { Entry, entryStub } from '../entry.type.js';
import { notAtCustoms } from '../review/not-at-customs.js';
import type { ReviewChange } from '../review/review-status.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { MessageTable, type MessageRow } from './message.table.js';
import { threadClosed } from './thread-events.js';
import { threadToWriteIn } from './thread-to-write-in.js';
import { ThreadClosingReason } from './thread.enums.js';
import { flawsOfWords, wordsToKeep } from './words.js';

@InputType({ description: 'That Customs writes no more about an entry, and why.' })
class CloseThreadInput {
  @Field(() => ID, { description: 'The entry that the thread is about.' })
  entryId!: string;

  @Field(() => ThreadClosingReason, { description: 'Why; the filer reads it.' })
  reasonCode!: ThreadClosingReason;

  @Field(() => String, {
    nullable: true,
    description: 'What the filer reads besides, up to 2,000 characters; needed with `OTHER`.',
  })
  wordsToFiler?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The entry whose thread was closed, or why it was not.', simpleResolvers: true })
class CloseThreadPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry; null when its thread was not closed.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Every reason why it was not closed; empty when it was.' })
  userErrors!: UserError[];
}

export const closeThread = mutation({
  name: 'closeThread',
  description:
    'Closes Customs’ part of a thread, with a reason that the filer reads: nothing in it waits for an answer any more. Officers and supervisors of the port.',
  may: officerOrSupervisor,
  input: CloseThreadInput,
  inputSays: 'Which thread, and why.',
  answers: CloseThreadPayload,
  again: async (reviewId, { em }) => closedIn(await em.findOneOrFail(ReviewTable, { id: reviewId })),
  async work(input, it) {
    const thread = await threadToWriteIn(it, input.entryId);
    if (thread?.side !== 'CUSTOMS') return refused({ entry: null, userErrors: [notAtCustoms] });
    const { review } = thread;
    const broken = whyNot(review, input);
    if (broken.length) return refused({ entry: null, userErrors: broken });
    const { review: closed, message } = closedBy(it.caller.subject, it.now, review, input);
    Object.assign(review, closed);
    if (message) it.em.persist(it.em.create(MessageTable, message));
    return done(closedIn(review), review.id, threadClosed(review, input.reasonCode));
  },
});

function whyNot({ threadClosedAt }: ReviewRow, { reasonCode, wordsToFiler }: CloseThreadInput): UserError[] {
  const isUnsaid = reasonCode === 'OTHER' && wordsToKeep(wordsToFiler) === null;
  return [
    ...(threadClosedAt ? [closedAlready] : []),
    ...(isUnsaid ? [unsaid] : []),
    ...flawsOfWords(wordsToFiler, ['wordsToFiler']),
  ];
}

/** Nothing in it waits any more; what the filer reads of it is a message of Customs, which does not open it again. */
function closedBy(
  writtenBy: string,
  now: Date,
  { id: reviewId, entryId }: ReviewRow,
  { reasonCode, wordsToFiler }: CloseThreadInput,
): { review: ReviewChange; message: MessageRow | null } {
  const text = wordsToKeep(wordsToFiler);
  const said = { id: newId('msg'), reviewId, entryId, side: 'CUSTOMS', decisionId: null, accountId: null } as const;
  return {
    review: { threadClosedAt: now, threadClosedReason: reasonCode, unansweredSince: null },
    message: text === null ? null : { ...said, text, writtenBy, writtenAt: now },
  };
}

const closedIn = ({ entryId }: ReviewRow) => ({ entry: entryStub(entryId) });

const closedAlready = userError('THREAD_CLOSED', 'This thread is closed already.', ['entryId'], {
  nextStep: 'Write a message to open it again.',
});

const unsaid = userError('WORDS_TO_FILER_MISSING', 'Another reason is said in words.', ['wordsToFiler'], {
  nextStep: 'Write what the filer is to read.',
});
