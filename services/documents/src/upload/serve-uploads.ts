import { sayErrors, signDocumentReceipt, userError, type RunningService, type UserError } from '@landfall/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { receiptOf } from './receipt-of.js';
import { inSamoan } from '../in-samoan.js';
import { fileLinks } from '../storage/file-links.js';
import type { KeptFiles } from '../storage/kept-files.js';
import { appendToUpload, type Appended } from './append-to-upload.js';
import { addressOf, chargeNetwork } from './charge-network.js';
import type { FinishedUpload } from './finish-upload.js';
import type { Turns } from './take-turns.js';
import { UploadTable, type UploadRow } from './upload.table.js';

interface Named {
  Params: { id: string };
}

const bytesType = 'application/offset+octet-stream';

/**
 * HEAD and PATCH of /files/uploads/<id>: where an upload stands, and more of its bytes, by a signed link. What tus calls
 * its core protocol, except that the last PATCH answers what became of the file.
 */
export function serveUploads(app: FastifyInstance, service: RunningService, files: KeptFiles, turns: Turns): void {
  app.addContentTypeParser(bytesType, (_request, payload, done) => done(null, payload));
  app.head<Named>('/files/uploads/:id', async (request, reply) => {
    const upload = await uploadOf(service, request, reply);
    if (!upload) return reply;
    const offset = (await files.sizeOf(upload.documentId)) ?? 0;
    return standing(reply, upload, offset).code(200).send();
  });
  app.patch<Named>('/files/uploads/:id', async (request, reply) => {
    if (!(await uploadOf(service, request, reply))) return reply;
    const offset = Number(/^\d{1,9}$/.exec(String(request.headers['upload-offset']))?.[0] ?? NaN);
    if (Number.isNaN(offset)) return refuse(reply, 400, offsetMissing);
    const turn = await turns.take(request.params.id);
    try {
      // read again: whoever had the turn before may have finished it
      const upload = await uploadOf(service, request, reply);
      if (!upload) return reply;
      if (!(await chargeNetwork(service, upload, addressOf(request)))) return sentTooMuch(reply);
      const appended = await appendToUpload({ service, files, upload, turn, offset, body: request.raw });
      return await answer(reply, upload, appended, service);
    } finally {
      await turn.end();
    }
  });
}

/** The upload that the link names; null when the answer is given already: not there, ended, or used up. */
async function uploadOf(service: RunningService, request: FastifyRequest<Named>, reply: FastifyReply) {
  reply.header('cache-control', 'no-store');
  const { id } = request.params;
  const link = fileLinks(service.settings).read('uploads', id, request.query, new Date());
  const upload = link === 'unknown' ? null : await service.orm.em.fork().findOne(UploadTable, { id });
  if (!upload) refuse(reply, 404, notThere);
  else if (upload.status !== 'RECEIVING') refuse(reply, 410, usedUp);
  else if (link === 'ended') refuse(reply, 410, ended);
  else return upload;
  return null;
}

async function answer(reply: FastifyReply, upload: UploadRow, appended: Appended, service: RunningService) {
  const { outcome, offset } = appended;
  standing(reply, upload, offset);
  if (outcome === 'finished') return answerFinished(reply, upload, appended.finished, service);
  if (outcome === 'more') return reply.code(204).send();
  if (outcome === 'elsewhere') return refuse(reply, 409, otherOffset(offset));
  if (outcome === 'full') return refuse(reply.header('retry-after', '60'), 507, noRoom);
  // nobody is there to read it, or a later request has taken over
  return refuse(reply, 409, overtaken);
}

/** The document with its receipt, or why there is none. */
async function answerFinished(
  reply: FastifyReply,
  upload: UploadRow,
  { document, userErrors }: FinishedUpload,
  service: RunningService,
) {
  if (!document) return refuse(reply, 422, ...userErrors);
  const { id, kind, fileName, mediaType, sizeBytes, sha256 } = document;
  const receipt = await signDocumentReceipt(service.settings.SERVICE_KEY, receiptOf(document, upload));
  return reply.code(200).send({ document: { id, kind, fileName, mediaType, sizeBytes, sha256, receipt } });
}

const standing = (reply: FastifyReply, { sizeBytes }: UploadRow, offset: number): FastifyReply =>
  reply.headers({ 'upload-offset': String(offset), 'upload-length': String(sizeBytes) });

const refuse = (reply: FastifyReply, status: number, ...userErrors: UserError[]): FastifyReply =>
  reply.code(status).send({ userErrors: sayErrors(userErrors, reply.request.headers['accept-language'], inSamoan) });

const sentTooMuch = (reply: FastifyReply): FastifyReply =>
  refuse(reply.header('retry-after', '3600'), 429, tooMuchOfNetwork);

const again = { nextStep: 'Choose the file again: it gets a new address.' };
const notThere = userError('NOT_FOUND', 'There is no such upload.', [], again);
const ended = userError('UPLOAD_EXPIRED', 'The time to send this file has ended.', [], again);
const usedUp = userError('UPLOAD_USED_UP', 'This file has come already, or was given up.', [], {
  nextStep: 'Ask for the upload by its id to see what became of it.',
});
const offsetMissing = userError('OFFSET_MISSING', 'The header Upload-Offset is missing or is no number.', [], {
  nextStep: 'Ask with HEAD where to go on, and send the bytes from there.',
});
const otherOffset = (offset: number): UserError =>
  userError('CONFLICT', `The next byte that is needed is number ${offset}.`, [], {
    nextStep: 'Send the bytes from Upload-Offset on.',
  });
const tooMuchOfNetwork = userError(
  'TOO_MANY_UPLOADS',
  'As many files have come from your network within a day as may.',
  [],
  { nextStep: 'Send it from another network, or tomorrow. Who has signed in with an e-mail address may send more.' },
);
const overtaken = userError('CONFLICT', 'A later request goes on with this upload.', [], {
  nextStep: 'Ask with HEAD where it stands.',
});
const noRoom = userError('NO_ROOM', 'There is no room for this file just now. What has come of it is kept.', [], {
  nextStep: 'Try again in a while: it goes on where it stopped.',
});
