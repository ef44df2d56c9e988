import { as, sees, UserError, type Caller } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { uploadAccess } from './access.js';
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
export function toUpload(row: UploadRow, caller: Caller): Upload | null {
  const { id, documentId, accountId, expiresAt, status, sizeBytes, problems } = row;
  if (!sees(uploadAccess, 'Upload', caller, { accountId })) return null;
  return as(Upload, {
    ...{ id, documentId, expiresAt, status, sizeBytes, problems },
    kind: documentKind(row.kind),
    fileName: announcedNameOf(row.fileName),
  });
}
