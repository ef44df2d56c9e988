import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DocumentKind } from '../document/document.enums.js';
import { Upload } from './upload.type.js';

@InputType({ description: 'A file that the caller is about to send.' })
export class RequestUploadInput {
  @Field(() => DocumentKind, { description: 'Which document it is.' })
  kind!: DocumentKind;

  @Field({
    description:
      'Its name, as people know it. It is kept readable, without what could be taken for a path, and ends as what the file is.',
  })
  fileName!: string;

  @Field({
    description:
      'Its type: `application/pdf`, `image/jpeg`, `image/png` or `image/heic`, checked by content; `application/octet-stream` where the caller cannot say, and the content tells.',
  })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size: exactly so many bytes are taken, at most 10 MB (10,485,760).' })
  sizeBytes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The SHA-256 of its bytes in 64 hexadecimal digits, where the caller knows it: checked at the end.',
  })
  sha256?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The entry that it is to be presented for, of which the caller is a party: the entry’s `unpresentedUploads` list it until then.',
  })
  entryId?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Where the file goes, or why it is not taken.', simpleResolvers: true })
export class RequestUploadPayload {
  @Field(() => Upload, { nullable: true, description: 'The upload; null when it was refused.' })
  upload!: Upload | null;

  @Field(() => [UserError], { description: 'Why it was refused, every reason at once.' })
  userErrors!: UserError[];
}
