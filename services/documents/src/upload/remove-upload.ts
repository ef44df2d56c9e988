import { done, mutation, refused, userError, UserError, type Change } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { isUploader, trade } from '../access.js';
import { DocumentTable } from '../document/document.table.js';
import { FiledDocumentTable } from '../document/filed-document.table.js';
import { PresentedDocumentTable } from '../document/presented-document.table.js';
import { noSuchUpload } from '../not-there.js';
import { keptFiles, type KeptFiles } from '../storage/kept-files.js';
import { UploadTable, type UploadRow } from './upload.table.js';
import { toUpload, Upload } from './upload.type.js';

@InputType({ description: 'Which upload is taken back.' })
class RemoveUploadInput {
  @Field(() => ID, { description: 'The upload.' })
  uploadId!: string;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The upload that was taken back, or why it was not.', simpleResolvers: true })
class RemoveUploadPayload {
  @Field(() => Upload, { nullable: true, description: 'The upload as it stands now.' })
  upload!: Upload | null;

  @Field(() => [UserError], { description: 'Why it stays, every reason at once.' })
  userErrors!: UserError[];
}

export const removeUpload = mutation({
  name: 'removeUpload',
  description:
    'Takes back a file that was sent for an entry and is not presented: its bytes are erased. What was presented or filed stays.',
  may: trade,
  input: RemoveUploadInput,
  inputSays: 'Which upload.',
  answers: RemoveUploadPayload,
  again: async (id, { em, caller }) => ({ upload: toUpload(await em.findOneOrFail(UploadTable, { id }), caller) }),
  async work(input, it) {
    const upload = await uploadToRemove(it, input.uploadId);
    if (!upload) return refused({ upload: null, userErrors: [noSuchUpload] });
    if (await isNamed(upload, it)) return refused({ upload: toUpload(upload, it.caller), userErrors: [stays] });
    await remove(upload, it, keptFiles(it.context.settings));
    return done({ upload: toUpload(upload, it.caller) }, upload.id);
  },
});

/** Null when there is none for an entry, or it is another account's. */
async function uploadToRemove({ em, caller }: Change, id: string): Promise<UploadRow | null> {
  const row = await em.findOne(UploadTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return row?.entryId && isUploader(caller, row) ? row : null;
}

/** The document is locked, so that nothing presents just now what is removed. */
async function isNamed({ documentId }: UploadRow, { em }: Change): Promise<boolean> {
  const document = await em.findOne(DocumentTable, { id: documentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (document?.namedAt) return true;
  const [filed, presented] = [
    await em.count(FiledDocumentTable, { documentId }),
    await em.count(PresentedDocumentTable, { documentId }),
  ];
  return filed + presented > 0;
}

/**
 * What was sent counts for its day all the same, as `expiresAt` says: else nothing would bound what is sent and taken
 * back. A request that is writing the file just now removes it when it sees that.
 */
async function remove(upload: UploadRow, { em }: Change, files: KeptFiles): Promise<void> {
  if (upload.status !== 'STORED' && upload.status !== 'RECEIVING') return;
  await em.nativeDelete(DocumentTable, { id: upload.documentId });
  upload.status = 'EXPIRED';
  await files.remove(upload.documentId);
}

const stays = userError('CONFLICT', 'This file is with Customs already, or a filing names it.', ['uploadId'], {
  nextStep: 'Nothing need be done: it stays with the entry.',
});
