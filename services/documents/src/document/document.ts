import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Document } from './document.type.js';
import { loadDocument } from './load-documents.js';

@Resolver()
export class DocumentById {
  @Query(() => Document, {
    nullable: true,
    description: 'A document that the caller may see; null when there is none such.',
  })
  async document(
    @Arg('id', () => ID, { description: 'The document’s id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Document | null> {
    return loadDocument(id, context);
  }
}
