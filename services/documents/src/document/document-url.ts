import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { fileLinks } from '../storage/file-links.js';
import { Document } from './document.type.js';

@Resolver(() => Document)
export class UrlOfDocument {
  @FieldResolver(() => String, {
    description:
      'Where it can be read, below the public origin, for five minutes: shown by browsers when it is a PDF, JPEG or PNG, and downloaded when it is a HEIC. Ask again for another. What is read there is a stranger’s file that no antivirus has looked at.',
  })
  url(@Root() { id }: Document, @Ctx() { settings }: Context): string {
    return fileLinks(settings).download(id, new Date());
  }
}
