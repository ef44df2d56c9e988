import { Field, InputType } from 'type-graphql';
import { ReviewQueue } from '../review/review.enums.js';

@InputType({ description: 'Which reviews to list; what is left out does not narrow the list.' })
export class ReviewFilter {
  @Field(() => ReviewQueue, { nullable: true, description: 'A part of the queue.' })
  state?: ReviewQueue | null;

  @Field(() => String, {
    nullable: true,
    description: 'Schedule D code of one port, as "3201"; only the caller’s own ports are ever listed.',
  })
  port?: string | null;
}
