import { change, done, newId, refused, type Change, type Context, type Operation } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isGuest } from '../access.js';
import { entryToPresentFor } from '../presenting/present.js';
import { fileLinks, uploadHours, type FileLinks } from '../storage/file-links.js';
import { mediaTypeOf } from '../storage/media-type.js';
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
      if (input.entryId) await entryToPresentFor(it, input.entryId);
      const findings = uploadFindings(input, await uploadsSoFar(it), isGuest(it.caller));
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
    ...{
      entryId: input.entryId ?? null,
      kind: input.kind,
      mediaType,
      fileName: input.fileName,
      sizeBytes: input.sizeBytes,
    },
    ...{ declaredSha256: input.sha256?.toLowerCase() ?? null, status: 'RECEIVING', problems: [] },
    ...{ byGuest: isGuest(caller), network: null },
    ...{ asOf: caller.asOf, requestedAt: now, expiresAt: new Date(Date.now() + uploadHours * 3_600_000) },
  } as UploadRow;
}

/** Counted one request after another, so that many at once are not all told that there is room for one more. */
async function uploadsSoFar({ em, caller }: Change): Promise<UploadsSoFar> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('uploads of ' || ?, 0))`, [caller.accountId]);
  const [row] = await em.execute<{ unfinished: number; files: number; bytes: string; bytes_a_day: string }[]>(
    `select count(*) filter (where is_open)::int as unfinished,
       count(*) filter (where is_open or is_unnamed)::int as files,
       coalesce(sum(size_bytes) filter (where is_open or is_unnamed), 0) as bytes,
       coalesce(sum(size_bytes) filter (where expires_at > now()), 0) as bytes_a_day
     from (
       select u.size_bytes, u.expires_at, u.status = 'RECEIVING' and u.expires_at > now() as is_open,
         d.id is not null and d.named_at is null as is_unnamed
       from upload u left join document d on d.id = u.document_id
       where u.account_id = ? and u.expires_at > now() - interval '6 days') as of_a_week`,
    [caller.accountId],
  );
  const { unfinished, files, bytes, bytes_a_day: bytesADay } = row!;
  return { unfinished, unnamedFiles: files, unnamedBytes: Number(bytes), bytesADay: Number(bytesADay) };
}
