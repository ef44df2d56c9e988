import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Upload } from './upload.type.js';

@InputType({ description: 'Which upload is taken back.' })
export class RemoveUploadInput {
  @Field(() => ID, { description: 'The upload.' })
  uploadId!: string;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The upload that was taken back, or why it was not.', simpleResolvers: true })
export class RemoveUploadPayload {
  @Field(() => Upload, { nullable: true, description: 'The upload as it stands now.' })
  upload!: Upload | null;

  @Field(() => [UserError], { description: 'Why it stays, every reason at once.' })
  userErrors!: UserError[];
}
