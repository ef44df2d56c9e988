import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EntryType } from '../../entry/entry.enums.js';
import { Draft } from '../draft.type.js';

@InputType({ description: 'What the draft is to be for.' })
export class StartDraftInput {
  @Field(() => EntryType, { description: 'The kind of entry that it is to be: its `form` says what is asked.' })
  kind!: EntryType;

  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers with the same draft.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What came of `startDraft`.', simpleResolvers: true })
export class StartDraftPayload {
  @Field(() => Draft, { nullable: true, description: 'The new draft, without an answer yet.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was started.' })
  userErrors!: UserError[];
}
