import { as, sees, type Caller } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { FileFacts } from '../access.js';
import { documentAccess } from './access.js';
import { documentKind, DocumentKind } from './document.enums.js';
import type { DocumentRow } from './document.table.js';

@ObjectType({
  description:
    'A file that was uploaded, checked and kept. It was checked to be whole and of its type. No antivirus has looked at it, and nobody has looked for scripts or for files within a PDF.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Document {
  @Field(() => ID, { description: 'The document’s opaque id.' })
  id!: string;

  @Field(() => DocumentKind, { description: 'Which document it is, by the word of who sent it.' })
  kind!: DocumentKind;

  @Field({ description: 'Its name, as who sent it wrote it, made safe to show and to save; it ends as its type.' })
  fileName!: string;

  @Field({ description: 'Its type by content: `application/pdf`, `image/jpeg`, `image/png` or `image/heic`.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeBytes!: number;

  @Field({ description: 'The SHA-256 of its bytes, in 64 hexadecimal digits.' })
  sha256!: string;

  @Field({ description: 'When its last byte had come and it was kept.' })
  storedAt!: Date;

  /** What its receipt says, for those who may have it. */
  row!: DocumentRow;
}

/** The document as this caller may see it; null when it is none of theirs. */
export function toDocument(row: DocumentRow, caller: Caller, facts: FileFacts): Document | null {
  if (!sees(documentAccess, 'Document', caller, facts)) return null;
  const { id, kind, fileName, mediaType, sizeBytes, sha256, storedAt } = row;
  const shown = { id, kind: documentKind(kind), fileName, mediaType, sizeBytes, sha256, storedAt };
  return as(Document, { ...shown, row });
}
