import { change, done, newId, refused, type Change, type Context, type Operation } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { fileLinks, uploadHours, type FileLinks } from '../storage/file-links.js';
import { mediaTypeOf } from '../storage/media-type.js';
import { fileNameOf } from './file-name.js';
import { RequestUploadInput, RequestUploadPayload } from './request-upload.input.js';
import { uploadFindings, type UploadsSoFar } from './upload-findings.js';
import { UploadTable, type UploadRow } from './upload.table.js';
import { toUpload } from './upload.type.js';

@Resolver()
export class RequestUpload {
  @Mutation(() => RequestUploadPayload, {
    description: 'Asks for a place to send a file to: a signed address that is good for a day, or until it is used up.',
  })
  async requestUpload(
    @Arg('input', () => RequestUploadInput, { description: 'Which file.' }) input: RequestUploadInput,
    @Ctx() context: Context,
  ): Promise<RequestUploadPayload> {
    const links = fileLinks(context.settings);
    return change(operationWith(links), input, context, async (it) => {
      const findings = uploadFindings(input, await uploadsSoFar(it));
      if (findings.length) return refused(payload(null, it, links, findings));
      const upload = it.em.create(UploadTable, uploadOf(input, it));
      it.em.persist(upload);
      return done(payload(upload, it, links), upload.id);
    });
  }
}

const operationWith = (links: FileLinks): Operation<RequestUploadPayload> => ({
  name: 'requestUpload',
  payload: RequestUploadPayload,
  again: async (id, it) => payload(await it.em.findOneOrFail(UploadTable, { id }), it, links),
});

const payload = (
  upload: UploadRow | null,
  { caller }: Change,
  links: FileLinks,
  userErrors: RequestUploadPayload['userErrors'] = [],
): RequestUploadPayload =>
  Object.assign(new RequestUploadPayload(), { upload: upload && toUpload(upload, caller, links), userErrors });

function uploadOf(input: RequestUploadInput, { caller, now }: Change): UploadRow {
  const mediaType = mediaTypeOf(input.mediaType)!;
  return {
    ...{ id: newId('upl'), documentId: newId('doc'), accountId: caller.accountId!, requestedBy: caller.subject },
    ...{ kind: input.kind, mediaType, fileName: fileNameOf(input.fileName, mediaType), sizeBytes: input.sizeBytes },
    ...{ declaredSha256: input.sha256?.toLowerCase() ?? null, status: 'RECEIVING', problems: [] },
    ...{ asOf: caller.asOf, requestedAt: now, expiresAt: new Date(Date.now() + uploadHours * 3_600_000) },
  } as UploadRow;
}

const anHour = 3_600_000;

async function uploadsSoFar({ em, caller, now }: Change): Promise<UploadsSoFar> {
  const [row] = await em.execute<{ unfinished: number; bytes: string }[]>(
    `select count(*) filter (where status = 'RECEIVING' and expires_at > now())::int as unfinished,
       coalesce(sum(size_bytes) filter (where requested_at > ?), 0) as bytes
     from upload where account_id = ?`,
    [new Date(now.getTime() - 24 * anHour), caller.accountId],
  );
  return { unfinished: row!.unfinished, bytesWithinADay: Number(row!.bytes) };
}
