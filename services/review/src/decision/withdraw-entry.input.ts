import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Entry } from '../entry.type.js';
import { Review } from '../review/review.type.js';

@InputType({ description: 'Which entry its filer takes back.' })
export class WithdrawEntryInput {
  @Field(() => ID, { description: 'The entry’s id.' })
  entryId!: string;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The review of the entry, or why it was not withdrawn.', simpleResolvers: true })
export class WithdrawEntryPayload {
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
