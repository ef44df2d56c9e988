import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DocumentRequest } from '../request/document-request.type.js';
import { Entry } from '../entry.type.js';

@InputType({ description: 'Which documents answer a request of Customs.' })
export class AnswerRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => [ID], { description: 'Documents that the caller’s account uploaded, or that the entry names.' })
  documentIds!: string[];

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The answered request, or why it was not answered.', simpleResolvers: true })
export class AnswerRequestPayload {
  @Field(() => DocumentRequest, { nullable: true, description: 'The request as it stands now.' })
  request!: DocumentRequest | null;

  @Field(() => Entry, { nullable: true, description: 'The entry it is about.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why it was not answered, every reason at once.' })
  userErrors!: UserError[];
}
