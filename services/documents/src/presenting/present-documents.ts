import { presentingRules } from '@landfall/law/us/part-143/subpart-d/section-36-unrequested-documents';
import { findings } from '@landfall/rule';
import { done, mutation, refused, toUserError, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { trade } from '../access.js';
import type { EntryDocumentRow } from '../document/entry-document.type.js';
import { Entry, entryStub } from '../entry.type.js';
import { noSuchEntry } from '../not-there.js';
import { DocumentRequestTable } from '../request/document-request.table.js';
import { presentedFor } from './decide-presenting.js';
import { documentsToPresent, entryToPresentFor, keepPresented, type EntryToPresentFor } from './present.js';

@InputType({ description: 'Which documents are presented for an entry.' })
class PresentDocumentsInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => [ID], { description: 'Documents that the entry names as held, or that the caller’s account uploaded.' })
  documentIds!: string[];

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The entry with its documents, or why they were not presented.', simpleResolvers: true })
class PresentDocumentsPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry, with its `documents` as they stand now.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why they were not presented, every reason at once.' })
  userErrors!: UserError[];
}

export const presentDocuments = mutation({
  name: 'presentDocuments',
  description:
    'Presents documents to Customs that the filer held until now. In the customs territory only what an officer asked for is taken (19 CFR 143.35, 143.36(c)). Parties to the entry.',
  may: trade,
  input: PresentDocumentsInput,
  inputSays: 'Which documents, for which entry.',
  answers: PresentDocumentsPayload,
  again: async (entryId) => ({ entry: entryStub(entryId) }),
  async work(input, it) {
    const entry = await entryToPresentFor(it, input.entryId);
    if (!entry) return refused({ entry: null, userErrors: [noSuchEntry] });
    const { fresh, findings: unknown } = await documentsToPresent(it, entry, input.documentIds);
    const broken = [...unknown, ...(await whyKeptByTheFiler(it, entry, fresh, input.documentIds))];
    if (broken.length) return refused({ entry: entryStub(entry.entryId), userErrors: broken });
    const presented = presentedFor(entry, fresh, { presentedBy: it.caller.subject, presentedAt: it.now });
    keepPresented(it, presented, fresh);
    return done({ entry: entryStub(entry.entryId) }, entry.entryId, ...presented.events);
  },
});

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
