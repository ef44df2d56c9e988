import { Field, ID, ObjectType } from 'type-graphql';
import { DocumentKind } from './document.enums.js';

@ObjectType({ description: 'A document that was presented for an entry.', simpleResolvers: true })
export class EntryDocument {
  @Field(() => ID, { description: 'The document’s opaque id.' })
  id!: string;

  @Field(() => DocumentKind, { description: 'Which document.' })
  kind!: DocumentKind;

  @Field({ description: 'When it was presented.' })
  presentedAt!: Date;
}
