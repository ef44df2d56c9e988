import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Entry } from '../entry.type.js';
import { ThreadClosingReason } from './thread.enums.js';

@InputType({ description: 'That Customs writes no more about an entry, and why.' })
export class CloseThreadInput {
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
export class CloseThreadPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry; null when its thread was not closed.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Every reason why it was not closed; empty when it was.' })
  userErrors!: UserError[];
}
