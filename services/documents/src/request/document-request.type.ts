import { as, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { DocumentFacts } from '../access.js';
import { requestAccess } from './access.js';
import type { DocumentRequestRow } from './document-request.table.js';
import { documentKind, DocumentKind, DocumentRequestStatus } from '../document/document.enums.js';
import { Entry, entryStub } from '../entry.type.js';

@ObjectType({
  description: 'A document that Customs asked for, with the last day to present it.',
  simpleResolvers: true,
})
export class DocumentRequest {
  @Field(() => ID, { description: 'The request’s opaque id.' })
  id!: string;

  @Field(() => Entry, { nullable: true, description: 'The entry it is about.' })
  entry!: Entry;

  @Field(() => DocumentKind, { description: 'Which document.' })
  kind!: DocumentKind;

  @Field(() => GraphQLLocalDate, { description: 'The last day to present it, in the port’s zone.' })
  dueOn!: string;

  @Field(() => DocumentRequestStatus, { description: 'Where the request stands.' })
  status!: DocumentRequestStatus;

  @Field({ description: 'When Customs asked.' })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was presented; null while it is not.' })
  answeredAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When its last day was found to be over without an answer; null while it is not. It may still be answered.',
  })
  overdueAt!: Date | null;
}

/** The request as this caller may see it; null when the entry is not theirs. */
export function toDocumentRequest(
  row: DocumentRequestRow,
  caller: Caller,
  facts: DocumentFacts,
): DocumentRequest | null {
  if (!sees(requestAccess, 'DocumentRequest', caller, facts)) return null;
  const { id, entryId, kind, dueOn, status, openedAt, answeredAt = null, overdueAt = null } = row;
  return as(DocumentRequest, {
    ...{ id, dueOn, openedAt, answeredAt, overdueAt },
    entry: entryStub(entryId),
    kind: documentKind(kind),
    status,
  });
}
