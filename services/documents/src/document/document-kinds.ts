import { as } from '@landfall/service-kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { DocumentKind, documentKinds } from './document.enums.js';

@ObjectType({ description: 'A kind of document and what it is.', simpleResolvers: true })
export class DocumentKindInWords {
  @Field(() => DocumentKind, { description: 'Its code, by which uploads and filings name it.' })
  code!: DocumentKind;

  @Field({ description: 'What it is, as a phrase for people.' })
  says!: string;
}

@Resolver()
export class DocumentKindsQuery {
  @Query(() => [DocumentKindInWords], { description: 'Every kind of document. Open to everybody.' })
  documentKinds(): DocumentKindInWords[] {
    return kinds;
  }
}

const kinds = documentKinds.map((kind) => as(DocumentKindInWords, kind));
