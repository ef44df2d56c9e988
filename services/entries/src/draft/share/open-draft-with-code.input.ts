import { UserError } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Draft } from '../draft.type.js';

@InputType({ description: 'The code as somebody typed it.' })
export class OpenDraftWithCodeInput {
  @Field({ description: 'The resume code; case, spaces and hyphens do not matter, nor O for 0 or I and L for 1.' })
  code!: string;
}

@ObjectType({ description: 'What came of `openDraftWithCode`.', simpleResolvers: true })
export class OpenDraftWithCodePayload {
  @Field(() => Draft, { nullable: true, description: 'The draft that it opens, yours to see and write from now on.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was opened.' })
  userErrors!: UserError[];
}
