import { findings } from '@landfall/rule';
import {
  change,
  done,
  refused,
  toUserError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DocumentRequestTable } from '../request/document-request.table.js';
import type { EntryDocumentRow } from '../document/entry-document.type.js';
import { entryStub } from '../entry.type.js';
import { presentingRules } from '@landfall/law/us/part-143/subpart-d/section-36-unrequested-documents';
import { PresentDocumentsInput, PresentDocumentsPayload } from './present-documents.input.js';
import { presentedFor } from './decide-presenting.js';
import { documentsToPresent, entryToPresentFor, keepPresented, type EntryToPresentFor } from './present.js';

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
    description:
      'Presents documents to Customs that the filer held until now. In the customs territory only what an officer asked for is taken (19 CFR 143.35, 143.36(c)). Parties to the entry.',
  })
  async presentDocuments(
    @Arg('input', () => PresentDocumentsInput, { description: 'Which documents, for which entry.' })
    input: PresentDocumentsInput,
    @Ctx() context: Context,
  ): Promise<PresentDocumentsPayload> {
    return change(operation, input, context, async (it) => {
      const entry = await entryToPresentFor(it, input.entryId);
      const { fresh, findings: unknown } = await documentsToPresent(it, entry, input.documentIds);
      const broken = [...unknown, ...(await whyKeptByTheFiler(it, entry, fresh, input.documentIds))];
      if (broken.length) return refused(payload(entry.entryId, broken));
      const presented = presentedFor(entry, fresh, { presentedBy: it.caller.subject, presentedAt: it.now });
      keepPresented(it, presented, fresh);
      return done(payload(entry.entryId), entry.entryId, ...presented.events);
    });
  }
}

/** What the law leaves with the filer for now. */
async function whyKeptByTheFiler(
  { em }: Change,
  { entryId, regime }: EntryToPresentFor,
  fresh: readonly EntryDocumentRow[],
  documentIds: readonly string[],
): Promise<UserError[]> {
  const open = await em.find(DocumentRequestTable, { entryId, status: 'OPEN' });
  const documents = fresh.map(({ documentId, kind }) => ({ kind, index: documentIds.indexOf(documentId) }));
  const found = findings(presentingRules, { regime, documents, askedFor: open.map(({ kind }) => kind) });
  return found.map(toUserError);
}
