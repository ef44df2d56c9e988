import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Draft } from '../draft.type.js';

@InputType({ description: 'Which draft to throw away.' })
export class DiscardDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId!: string;
}

@ObjectType({ description: 'What came of `discardDraft`.', simpleResolvers: true })
export class DiscardDraftPayload {
  @Field(() => Draft, { nullable: true, description: 'The draft as it stands; null when there is none of yours.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why it was not discarded.' })
  userErrors!: UserError[];
}
