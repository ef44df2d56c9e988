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
import { isBlank } from '@landfall/law';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { entryStub } from '../entry.type.js';
import { MessageTable, type MessageRow } from './message.table.js';
import { noted } from './note-in-thread.js';
import { messageWritten } from './thread-events.js';
import { threadToWriteIn, type OpenThread } from './thread-to-write-in.js';
import { toThreadMessage } from './thread.type.js';
import { flawsOfWords } from './words.js';
import { WriteMessageInput, WriteMessagePayload } from './write-message.input.js';

const operation: Operation<WriteMessagePayload> = { name: 'writeMessage', payload: WriteMessagePayload, again };

/** What a filer's side may write about one entry: enough for a talk, too little for a flood. */
const perHour = 20;
const perEntry = 200;

@Resolver()
export class WriteMessage {
  @Mutation(() => WriteMessagePayload, {
    description:
      'Writes to the other side about an entry: its parties to Customs, an officer of its port to them. A message of Customs opens a closed thread again.',
  })
  async writeMessage(
    @Arg('input', () => WriteMessageInput, { description: 'The message.' }) input: WriteMessageInput,
    @Ctx() context: Context,
  ): Promise<WriteMessagePayload> {
    return change(operation, input, context, async (it) => {
      const thread = await threadToWriteIn(it, input.entryId);
      if (!thread) return refused(notWritten([notHere]));
      const broken = [...flawsOf(input), ...(await whyNotNow(thread, it))];
      if (broken.length) return refused(notWritten(broken));
      const message = writtenIn(thread, input.text, it);
      it.em.persist(message);
      Object.assign(thread.review, noted(thread.review, message));
      return done(written(message, thread, it), message.id, messageWritten(thread.review, message));
    });
  }
}

const flawsOf = ({ text }: WriteMessageInput): UserError[] =>
  isBlank(text) ? [missing] : flawsOfWords(text, ['text']);

async function whyNotNow({ review, side }: OpenThread, { em, now }: Change): Promise<UserError[]> {
  if (side === 'CUSTOMS') return [];
  if (review.threadClosedAt) return [closed];
  const byFiler = { reviewId: review.id, side: 'FILER' } as const;
  const hourAgo = new Date(now.getTime() - 60 * 60_000);
  const lately = await em.count(MessageTable, { ...byFiler, writtenAt: { $gt: hourAgo } });
  const atAll = lately < perHour ? await em.count(MessageTable, byFiler) : 0;
  return lately >= perHour || atAll >= perEntry ? [tooMany] : [];
}

function writtenIn({ review, side }: OpenThread, text: string, { em, caller, now }: Change): MessageRow {
  const { id: reviewId, entryId } = review;
  const by = { writtenBy: caller.subject, accountId: side === 'FILER' ? caller.accountId : null, writtenAt: now };
  return em.create(MessageTable, { id: newId('msg'), reviewId, entryId, side, text: text.trim(), ...by });
}

async function again(messageId: string, it: Change): Promise<WriteMessagePayload> {
  const message = await it.em.findOneOrFail(MessageTable, { id: messageId });
  const thread = await threadToWriteIn(it, message.entryId);
  return thread ? written(message, thread, it) : notWritten([notHere]);
}

const written = (message: MessageRow, { review, accounts }: OpenThread, { caller }: Change): WriteMessagePayload =>
  Object.assign(new WriteMessagePayload(), {
    message: toThreadMessage(message, caller, { port: review.port, accounts }),
    entry: entryStub(review.entryId),
    userErrors: [],
  });

const notWritten = (userErrors: UserError[]): WriteMessagePayload =>
  Object.assign(new WriteMessagePayload(), { message: null, entry: null, userErrors });

/** The same for an entry of somebody else, one that does not exist and one that has not reached Customs. */
export const notHere = userError('NOT_FOUND', 'Customs has no such entry of yours.', ['entryId'], {
  nextStep: 'If you filed it a moment ago, try again shortly. Otherwise check the entry.',
});

const missing = userError('TEXT_MISSING', 'The message is empty.', ['text'], {
  nextStep: 'Write what you want to say.',
});

const closed = userError('THREAD_CLOSED', 'Customs has closed its part of this thread and reads no more here.', [], {
  nextStep: 'The thread says why. Turn to the Customs counter at the port, with the reference.',
});

const tooMany = userError('TOO_MANY_MESSAGES', 'You have written a lot about this entry in a short time.', [], {
  nextStep: 'Wait for the answer of Customs, or turn to the Customs counter at the port.',
});
