import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Entry } from '../entry.type.js';

@InputType({ description: 'Which documents are presented for an entry.' })
export class PresentDocumentsInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => [ID], { description: 'Documents that the entry names as held, or that the caller’s account uploaded.' })
  documentIds!: string[];

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The entry with its documents, or why they were not presented.', simpleResolvers: true })
export class PresentDocumentsPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry, with its `documents` as they stand now.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why they were not presented, every reason at once.' })
  userErrors!: UserError[];
}
