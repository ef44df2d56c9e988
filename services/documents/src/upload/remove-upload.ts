import {
  change,
  done,
  notThere,
  refused,
  userError,
  type Change,
  type Context,
  type Operation,
} from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isUploader } from '../access.js';
import { DocumentTable } from '../document/document.table.js';
import { FiledDocumentTable } from '../document/filed-document.table.js';
import { PresentedDocumentTable } from '../presenting/presented-document.table.js';
import { fileLinks, type FileLinks } from '../storage/file-links.js';
import { keptFiles, type KeptFiles } from '../storage/kept-files.js';
import { RemoveUploadInput, RemoveUploadPayload } from './remove-upload.input.js';
import { UploadTable, type UploadRow } from './upload.table.js';
import { toUpload } from './upload.type.js';

@Resolver()
export class RemoveUpload {
  @Mutation(() => RemoveUploadPayload, {
    description:
      'Takes back a file that was sent for an entry and is not presented: its bytes are erased. What was presented or filed stays.',
  })
  async removeUpload(
    @Arg('input', () => RemoveUploadInput, { description: 'Which upload.' }) input: RemoveUploadInput,
    @Ctx() context: Context,
  ): Promise<RemoveUploadPayload> {
    const [links, files] = [fileLinks(context.settings), keptFiles(context.settings)];
    return change(operationWith(links), input, context, async (it) => {
      const upload = await uploadToRemove(it, input.uploadId);
      if (await isNamed(upload, it)) return refused(payload(upload, it, links, [stays]));
      await remove(upload, it, files);
      return done(payload(upload, it, links), upload.id);
    });
  }
}

const operationWith = (links: FileLinks): Operation<RemoveUploadPayload> => ({
  name: 'removeUpload',
  payload: RemoveUploadPayload,
  again: async (id, it) => payload(await it.em.findOneOrFail(UploadTable, { id }), it, links),
});

const payload = (
  upload: UploadRow,
  { caller }: Change,
  links: FileLinks,
  userErrors: RemoveUploadPayload['userErrors'] = [],
): RemoveUploadPayload =>
  Object.assign(new RemoveUploadPayload(), { upload: toUpload(upload, caller, links), userErrors });

/** @throws NOT_FOUND when there is none for an entry, or it is another account's. */
async function uploadToRemove({ em, caller }: Change, id: string): Promise<UploadRow> {
  const row = await em.findOne(UploadTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row?.entryId || !isUploader(caller, row)) throw notThere('upload');
  return row;
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
