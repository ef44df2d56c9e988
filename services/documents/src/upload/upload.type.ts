import { sees, UserError, type Caller } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { accessPage } from '../access.js';
import type { FileLinks } from '../storage/file-links.js';
import { documentKind, DocumentKind } from '../document/document.enums.js';
import { announcedNameOf } from './file-name.js';
import { UploadStatus } from './upload.enums.js';
import type { UploadRow } from './upload.table.js';

@ObjectType({ description: 'A file on its way here, in one request or in several.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Upload {
  @Field(() => ID, { description: 'The upload’s opaque id.' })
  id!: string;

  @Field(() => DocumentKind, { description: 'Which document it is, by the word of who sends it.' })
  kind!: DocumentKind;

  @Field({ description: 'Its name, as it was announced, made safe to show.' })
  fileName!: string;

  @Field({
    description:
      'Where the bytes go, below the public origin; used up when the last byte has come. HEAD gives `Upload-Offset`, where to go on; PATCH appends from there, with `Upload-Offset` and content type `application/offset+octet-stream`. Each answers 204 with the new `Upload-Offset`; the one that brings the last byte 200 with the `document`, or 422 with `userErrors`. 429 with `userErrors`: as much has come from this network within a day as may.',
  })
  url!: string;

  @Field({ description: 'Until when `url` takes bytes.' })
  expiresAt!: Date;

  @Field(() => UploadStatus, { description: 'Where it stands.' })
  status!: UploadStatus;

  @Field(() => Int, { description: 'How many bytes there will be, as declared.' })
  sizeBytes!: number;

  @Field(() => [UserError], { description: 'Why the file was refused; empty when it was not.' })
  problems!: UserError[];

  /** Id of the document that it becomes. */
  documentId!: string;
}

/** The upload as this caller may see it: null to all but the account that asked for it. */
export function toUpload(row: UploadRow, caller: Caller, links: FileLinks): Upload | null {
  const { id, documentId, accountId, expiresAt, status, sizeBytes, problems } = row;
  if (!sees(accessPage, 'Upload', caller, { accountId })) return null;
  return Object.assign(new Upload(), {
    ...{ id, documentId, expiresAt, status, sizeBytes, problems },
    kind: documentKind(row.kind),
    fileName: announcedNameOf(row.fileName),
    url: links.upload(id, expiresAt),
  });
}
