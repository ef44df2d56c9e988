import { as, sees, type Caller } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { threadAccess } from './access.js';
import { officerStub, Officer } from '../review/officer.type.js';
import type { ReviewRow } from '../review/review.table.js';
import type { MessageRow } from './message.table.js';
import { ThreadClosingReason, ThreadSide } from './thread.enums.js';

/** Accounts owns the rest of an account. */
@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "id", resolvable: false)')
export class Account {
  @Field(() => ID, { description: 'The account’s opaque id.' })
  id!: string;
}

@ObjectType({ description: 'What one side wrote to the other about an entry.', simpleResolvers: true })
export class ThreadMessage {
  @Field(() => ID, { description: 'The message’s opaque id.' })
  id!: string;

  @Field(() => ThreadSide, { description: 'Who wrote it.' })
  side!: ThreadSide;

  @Field(() => String, {
    nullable: true,
    description: 'The words, up to 2,000 characters; null once erased, and to analysts.',
  })
  text!: string | null;

  @Field({ description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => Account, { nullable: true, description: 'For whom the filer’s side wrote; null where Customs did.' })
  account!: Account | null;

  @Field(() => Officer, {
    nullable: true,
    description: 'The officer who wrote it; for those who work at a port, null where the filer’s side did.',
  })
  officer!: Officer | null;

  /** The decision that it came with, for the fields that tell it; not in the graph. */
  decisionId!: string | null;
}

@ObjectType({ description: 'That Customs writes no more about an entry, and why.', simpleResolvers: true })
export class ThreadClosing {
  @Field({ description: 'Since when.' })
  at!: Date;

  @Field(() => ThreadClosingReason, { description: 'Why.' })
  reasonCode!: ThreadClosingReason;
}

@ObjectType({ description: 'What filer and Customs wrote to each other about an entry.', simpleResolvers: true })
export class Thread {
  @Field(() => [ThreadMessage], {
    description: 'Oldest first: messages, and what an officer wrote to the filer with a decision.',
  })
  messages!: ThreadMessage[];

  @Field(() => ThreadSide, {
    nullable: true,
    description: 'CUSTOMS when a message of the filer’s waits for an answer; null when nothing does.',
  })
  awaits!: ThreadSide | null;

  @Field(() => ThreadClosing, {
    nullable: true,
    description: 'Set while Customs has closed its part: the filer writes no more until an officer does.',
  })
  closed!: ThreadClosing | null;
}

/** A message as this caller may see it; null when it is not theirs. */
export function toThreadMessage(row: MessageRow, caller: Caller, facts: ReviewFacts): ThreadMessage | null {
  if (!sees(threadAccess, 'ThreadMessage', caller, facts)) return null;
  return as(ThreadMessage, {
    ...{ id: row.id, text: row.text ?? null, writtenAt: row.writtenAt },
    side: row.side,
    account: row.accountId ? as(Account, { id: row.accountId }) : null,
    officer: row.side === 'CUSTOMS' ? officerStub(row.writtenBy) : null,
    decisionId: row.decisionId ?? null,
  });
}

/** The thread of a review's entry, as this caller may see it; null when it is not theirs. */
export function toThread(
  review: ReviewRow,
  messages: ThreadMessage[],
  caller: Caller,
  facts: ReviewFacts,
): Thread | null {
  if (!sees(threadAccess, 'Thread', caller, facts)) return null;
  const { threadClosedAt: at, threadClosedReason: reasonCode } = review;
  return as(Thread, {
    messages,
    awaits: review.unansweredSince ? ThreadSide.CUSTOMS : null,
    closed: at ? as(ThreadClosing, { at, reasonCode: reasonCode! }) : null,
  });
}
