import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Draft } from '../draft.type.js';

@InputType({ description: 'For which draft a code is made.' })
export class MakeResumeCodeInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId!: string;
}

@ObjectType({ description: 'What came of `makeResumeCode`.', simpleResolvers: true })
export class MakeResumeCodePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The code, as `7K3F-9QXM-04TB-ZC5N`. It is shown this once: only its hash is kept.',
  })
  code!: string | null;

  @Field(() => Draft, { nullable: true, description: 'The draft that it opens; null when there is none of yours.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was made.' })
  userErrors!: UserError[];
}
