import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Entry } from '../entry.type.js';
import { ThreadMessage } from './thread.type.js';

@InputType({ description: 'What to write about an entry to the other side.' })
export class WriteMessageInput {
  @Field(() => ID, { description: 'The entry that it is about.' })
  entryId!: string;

  @Field({ description: 'The words: 1 to 2,000 characters, plain text.' })
  text!: string;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The message as it was written, or why it was not.', simpleResolvers: true })
export class WriteMessagePayload {
  @Field(() => ThreadMessage, { nullable: true, description: 'The message; null when it was not written.' })
  message!: ThreadMessage | null;

  @Field(() => Entry, { nullable: true, description: 'The entry that it is about; null when it was not written.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Every reason why it was not written; empty when it was.' })
  userErrors!: UserError[];
}
