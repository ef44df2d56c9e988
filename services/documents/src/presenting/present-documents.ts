import { change, done, refused, type Context, type Operation, type UserError } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { entryStub } from '../entry.type.js';
import { PresentDocumentsInput, PresentDocumentsPayload } from './present-documents.input.js';
import { documentsToPresent, entryToPresentFor, present } from './present.js';

const payload = (entryId: string, userErrors: UserError[] = []): PresentDocumentsPayload =>
  Object.assign(new PresentDocumentsPayload(), { entry: entryStub(entryId), userErrors });

const operation: Operation<PresentDocumentsPayload> = {
  name: 'presentDocuments',
  payload: PresentDocumentsPayload,
  again: async (entryId) => payload(entryId),
};

@Resolver()
export class PresentDocuments {
  @Mutation(() => PresentDocumentsPayload, {
    description: 'Presents documents to Customs that the filer held until now. Parties to the entry.',
  })
  async presentDocuments(
    @Arg('input', () => PresentDocumentsInput, { description: 'Which documents, for which entry.' })
    input: PresentDocumentsInput,
    @Ctx() context: Context,
  ): Promise<PresentDocumentsPayload> {
    return change(operation, input, context, async (it) => {
      const entry = await entryToPresentFor(it, input.entryId);
      const { fresh, findings } = await documentsToPresent(it, entry, input.documentIds);
      if (findings.length) return refused(payload(entry.entryId, findings));
      return done(payload(entry.entryId), entry.entryId, ...present(it, entry, fresh));
    });
  }
}
