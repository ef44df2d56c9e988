import { as, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { DocumentFacts } from '../access.js';
import { documentAccess } from './access.js';
import type { DocumentRow } from './document.table.js';
import { Document, toDocument } from './document.type.js';
import { documentKind, DocumentKind, DocumentStanding } from './document.enums.js';

@ObjectType({
  description: 'A document of an entry: presented to Customs, or held by the filer.',
  simpleResolvers: true,
})
export class EntryDocument {
  @Field(() => ID, { description: 'The document’s opaque id.' })
  id!: string;

  @Field(() => DocumentKind, { description: 'Which document.' })
  kind!: DocumentKind;

  @Field(() => DocumentStanding, { description: 'Whether Customs has it.' })
  standing!: DocumentStanding;

  @Field(() => Date, { nullable: true, description: 'When it was presented; null while the filer holds it.' })
  presentedAt!: Date | null;

  @Field(() => Document, {
    nullable: true,
    description: 'The file. Null to Customs while the filer holds it: ask for it by a decision.',
  })
  document!: Document | null;
}

/** A document of one entry, as it stands there. */
export interface EntryDocumentRow {
  documentId: string;
  kind: string;
  presentedAt: Date | null;
  /** Null when nothing of that id was ever stored here. */
  document: DocumentRow | null;
}

/** The document as this caller may see it; null when the entry is not theirs. */
export function toEntryDocument(row: EntryDocumentRow, caller: Caller, facts: DocumentFacts): EntryDocument | null {
  if (!sees(documentAccess, 'EntryDocument', caller, facts)) return null;
  const { documentId, kind, presentedAt, document } = row;
  const ports = presentedAt ? [facts.port] : [];
  const file = document && { accountId: document.accountId, accounts: facts.accounts, ports };
  return as(EntryDocument, {
    ...{ id: documentId, kind: documentKind(kind), presentedAt },
    standing: presentedAt ? DocumentStanding.PRESENTED : DocumentStanding.HELD,
    document: document && file && toDocument(document, caller, file),
  });
}
