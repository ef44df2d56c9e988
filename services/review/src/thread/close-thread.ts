import {
  change,
  done,
  newId,
  refused,
  userError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { entryStub } from '../entry.type.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { CloseThreadInput, CloseThreadPayload } from './close-thread.input.js';
import { MessageTable } from './message.table.js';
import { threadClosed } from './thread-events.js';
import { threadToWriteIn } from './thread-to-write-in.js';
import { flawsOfWords, wordsToKeep } from './words.js';
import { notHere } from './write-message.js';

const operation: Operation<CloseThreadPayload> = {
  name: 'closeThread',
  payload: CloseThreadPayload,
  again: async (reviewId, { em }) => closedIn(await em.findOneOrFail(ReviewTable, { id: reviewId })),
};

@Resolver()
export class CloseThread {
  @Mutation(() => CloseThreadPayload, {
    description:
      'Closes Customs’ part of a thread, with a reason that the filer reads: nothing in it waits for an answer any more. Officers and supervisors of the port.',
  })
  async closeThread(
    @Arg('input', () => CloseThreadInput, { description: 'Which thread, and why.' }) input: CloseThreadInput,
    @Ctx() context: Context,
  ): Promise<CloseThreadPayload> {
    return change(operation, input, context, async (it) => {
      const thread = await threadToWriteIn(it, input.entryId);
      if (thread?.side !== 'CUSTOMS') return refused(notClosed([notHere]));
      const { review } = thread;
      const broken = whyNot(review, input);
      if (broken.length) return refused(notClosed(broken));
      keepWords(review, input, it);
      Object.assign(review, {
        ...{ threadClosedAt: it.now, threadClosedReason: input.reasonCode },
        unansweredSince: null,
      });
      return done(closedIn(review), review.id, threadClosed(review, input.reasonCode));
    });
  }
}

function whyNot({ threadClosedAt }: ReviewRow, { reasonCode, wordsToFiler }: CloseThreadInput): UserError[] {
  const isUnsaid = reasonCode === 'OTHER' && wordsToKeep(wordsToFiler) === null;
  return [
    ...(threadClosedAt ? [closedAlready] : []),
    ...(isUnsaid ? [unsaid] : []),
    ...flawsOfWords(wordsToFiler, ['wordsToFiler']),
  ];
}

function keepWords(review: ReviewRow, input: CloseThreadInput, { em, caller, now }: Change): void {
  const text = wordsToKeep(input.wordsToFiler);
  if (text === null) return;
  const { id: reviewId, entryId } = review;
  const by = { side: 'CUSTOMS', writtenBy: caller.subject, writtenAt: now } as const;
  em.persist(em.create(MessageTable, { id: newId('msg'), reviewId, entryId, text, ...by }));
}

const closedIn = ({ entryId }: ReviewRow): CloseThreadPayload =>
  Object.assign(new CloseThreadPayload(), { entry: entryStub(entryId), userErrors: [] });

const notClosed = (userErrors: UserError[]): CloseThreadPayload =>
  Object.assign(new CloseThreadPayload(), { entry: null, userErrors });

const closedAlready = userError('THREAD_CLOSED', 'This thread is closed already.', ['entryId'], {
  nextStep: 'Write a message to open it again.',
});

const unsaid = userError('WORDS_TO_FILER_MISSING', 'Another reason is said in words.', ['wordsToFiler'], {
  nextStep: 'Write what the filer is to read.',
});
