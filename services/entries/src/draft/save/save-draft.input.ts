import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DraftAnswers } from '../draft-answers.type.js';
import { Draft } from '../draft.type.js';

@InputType({ description: 'All answers of a draft as they are now.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId!: string;

  @Field(() => Int, { description: 'The version that was last seen of it.' })
  expectedVersion!: number;

  @Field(() => DraftAnswers, { description: 'Every answer: they take the place of those kept.' })
  answers!: DraftAnswers;
}

@ObjectType({ description: 'What came of `saveDraft`.', simpleResolvers: true })
export class SaveDraftPayload {
  @Field(() => Draft, {
    nullable: true,
    description: 'The draft as saved; where it was not saved, the draft as it stands, for comparing.',
  })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why it was not saved. CONFLICT: somebody has saved it meanwhile.' })
  userErrors!: UserError[];
}
