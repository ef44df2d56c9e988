import type { EventEnvelope } from '@landfall/events';
import { as, isAnnouncedTo, sees, type Context } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { queueAccess } from './access.js';
import { Review } from '../review/review.type.js';

@ObjectType({ description: 'One change in the officers’ queue; for Customs only.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class QueueChange {
  @Field(() => ID, { description: 'The id of the event behind it.' })
  id!: string;

  @Field(() => ID, { description: 'The place of this change: give it as `after` to go on from here.' })
  cursor!: string;

  @Field({
    description:
      'What happened: `review.opened`, `review.claimed`, `review.returned`, `review.examination-set`, `review.decided`, `review.withdrawn`, `review.overdue`, `message.written` or `thread.closed`.',
  })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why: the reason of a return, an examination or a decision, as `IDLE`; null where none belongs to it.',
  })
  reasonCode!: string | null;

  @Field({ description: 'When it happened.' })
  at!: Date;

  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  /** For the review, which is loaded apart; not in the graph. */
  reviewId!: string;
}

/** The change behind an event of review, as this caller may see it; null when it is not theirs. */
export function toQueueChange(event: EventEnvelope, { caller, cursors }: Context): QueueChange | null {
  const [port = ''] = event.ports;
  if (!isAnnouncedTo(caller, event) || !sees(queueAccess, 'QueueChange', caller, { port, accounts: [] })) return null;
  const { id, type, subject: reviewId } = event;
  return as(QueueChange, {
    id,
    type,
    reviewId,
    reasonCode: (event.data as { reasonCode?: string }).reasonCode ?? null,
    cursor: cursors.seal(event.position),
    at: new Date(event.time),
  });
}
