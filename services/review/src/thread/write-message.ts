import { isBlank } from '@landfall/law';
import { done, mutation, newId, refused, userError, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { writesInThreads } from '../access.js';
import { Entry, entryStub } from '../entry.type.js';
import { notAtCustoms } from '../review/not-at-customs.js';
import { MessageTable, type MessageRow } from './message.table.js';
import { noted } from './note-in-thread.js';
import { messageWritten } from './thread-events.js';
import { threadToWriteIn, type OpenThread } from './thread-to-write-in.js';
import { ThreadMessage, toThreadMessage } from './thread.type.js';
import { flawsOfWords } from './words.js';

@InputType({ description: 'What to write about an entry to the other side.' })
class WriteMessageInput {
  @Field(() => ID, { description: 'The entry that it is about.' })
  entryId!: string;

  @Field({ description: 'The words: 1 to 2,000 characters, plain text.' })
  text!: string;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The message as it was written, or why it was not.', simpleResolvers: true })
class WriteMessagePayload {
  @Field(() => ThreadMessage, { nullable: true, description: 'The message; null when it was not written.' })
  message!: ThreadMessage | null;

  @Field(() => Entry, { nullable: true, description: 'The entry that it is about; null when it was not written.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Every reason why it was not written; empty when it was.' })
  userErrors!: UserError[];
}

/** What a filer's side may write about one entry: enough for a talk, too little for a flood. */
const perHour = 20;
const perEntry = 200;

export const writeMessage = mutation({
  name: 'writeMessage',
  description:
    'Writes to the other side about an entry: its parties to Customs, an officer of its port to them. A message of Customs opens a closed thread again.',
  may: writesInThreads,
  input: WriteMessageInput,
  inputSays: 'The message.',
  answers: WriteMessagePayload,
  async again(messageId, it) {
    const message = await it.em.findOneOrFail(MessageTable, { id: messageId });
    const thread = await threadToWriteIn(it, message.entryId);
    return thread ? written(message, thread, it) : notWritten([notAtCustoms]);
  },
  async work(input, it) {
    const thread = await threadToWriteIn(it, input.entryId);
    if (!thread) return refused(notWritten([notAtCustoms]));
    const broken = [...flawsOf(input), ...(await whyNotNow(thread, it))];
    if (broken.length) return refused(notWritten(broken));
    const message = writtenIn(thread, input.text, it);
    it.em.persist(it.em.create(MessageTable, message));
    Object.assign(thread.review, noted(thread.review, message));
    return done(written(message, thread, it), message.id, messageWritten(thread.review, message));
  },
});

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

function writtenIn({ review, side }: OpenThread, text: string, { caller, now }: Omit<Change, 'em'>): MessageRow {
  const { id: reviewId, entryId } = review;
  const by = { writtenBy: caller.subject, accountId: side === 'FILER' ? caller.accountId : null, writtenAt: now };
  return { id: newId('msg'), reviewId, entryId, side, text: text.trim(), decisionId: null, ...by };
}

const written = (message: MessageRow, { review, accounts }: OpenThread, { caller }: Change) => ({
  message: toThreadMessage(message, caller, { port: review.port, accounts }),
  entry: entryStub(review.entryId),
});

const notWritten = (userErrors: UserError[]) => ({ message: null, entry: null, userErrors });

const missing = userError('TEXT_MISSING', 'The message is empty.', ['text'], {
  nextStep: 'Write what you want to say.',
});

const closed = userError('THREAD_CLOSED', 'Customs has closed its part of this thread and reads no more here.', [], {
  nextStep: 'The thread says why. Turn to the Customs counter at the port, with the reference.',
});

const tooMany = userError('TOO_MANY_MESSAGES', 'You have written a lot about this entry in a short time.', [], {
  nextStep: 'Wait for the answer of Customs, or turn to the Customs counter at the port.',
});
