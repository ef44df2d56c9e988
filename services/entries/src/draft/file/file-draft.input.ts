import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Entry } from '../../entry/entry.type.js';
import { Filing } from '../../filing/filing.type.js';
import { Draft } from '../draft.type.js';

@InputType({ description: 'The certification of a draft: who certifies signs for all that it says.' })
export class FileDraftCertificationInput {
  @Field({
    description:
      'The statement that was accepted, in the words that `certificationStatement` answers; no others certify.',
  })
  statement!: string;

  @Field({ description: 'True when it was accepted. Data that are not certified are not filed.' })
  accepted!: boolean;
}

@InputType({ description: 'Which draft is certified and filed, as it was looked at.' })
export class FileDraftInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft.' })
  draftId!: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  draftVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own reference of the entry, in place of the one in the draft’s `answers`, up to 64 characters: no two entries of an account have the same. A further filing keeps it, repeated or left out.',
  })
  filerReference?: string | null;

  @Field({ description: 'The certification of all that the draft says.' })
  certification!: FileDraftCertificationInput;
}

@ObjectType({ description: 'What came of `fileDraft`.', simpleResolvers: true })
export class FileDraftPayload {
  @Field(() => Filing, {
    nullable: true,
    description: 'The filing as kept; null where the draft could not be read as one and stays a draft.',
  })
  filing!: Filing | null;

  @Field(() => Entry, { nullable: true, description: 'The entry; null when the draft was not filed.' })
  entry!: Entry | null;

  @Field(() => Draft, { nullable: true, description: 'The draft as it stands; null when there is none of yours.' })
  draft!: Draft | null;

  @Field(() => [UserError], {
    description: 'Every broken rule at once, with paths in the draft’s `answers`, or in your `certification`.',
  })
  userErrors!: UserError[];
}
