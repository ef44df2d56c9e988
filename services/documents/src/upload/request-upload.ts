import { done, mutation, newId, refused, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { isGuest, trade } from '../access.js';
import { DocumentKind } from '../document/document.enums.js';
import { noSuchEntry } from '../not-there.js';
import { entryToPresentFor } from '../presenting/present.js';
import { uploadHours } from '../storage/file-links.js';
import { mediaTypeOf } from '../storage/media-type.js';
import { uploadFindings, type UploadsSoFar } from './upload-findings.js';
import { UploadTable, type UploadRow } from './upload.table.js';
import { toUpload, Upload } from './upload.type.js';

@InputType({ description: 'A file that the caller is about to send.' })
class RequestUploadInput {
  @Field(() => DocumentKind, { description: 'Which document it is.' })
  kind!: DocumentKind;

  @Field({
    description:
      'Its name, as people know it. It is kept readable, without what could be taken for a path, and ends as what the file is.',
  })
  fileName!: string;

  @Field({
    description:
      'Its type: `application/pdf`, `image/jpeg`, `image/png` or `image/heic`, checked by content; `application/octet-stream` where the caller cannot say, and the content tells.',
  })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size: exactly so many bytes are taken, at most 10 MB (10,485,760).' })
  sizeBytes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The SHA-256 of its bytes in 64 hexadecimal digits, where the caller knows it: checked at the end.',
  })
  sha256?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The entry that it is to be presented for, of which the caller is a party: the entry’s `unpresentedUploads` list it until then.',
  })
  entryId?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Where the file goes, or why it is not taken.', simpleResolvers: true })
class RequestUploadPayload {
  @Field(() => Upload, { nullable: true, description: 'The upload; null when it was refused.' })
  upload!: Upload | null;

  @Field(() => [UserError], { description: 'Why it was refused, every reason at once.' })
  userErrors!: UserError[];
}

export const requestUpload = mutation({
  name: 'requestUpload',
  description: 'Asks for a place to send a file to: a signed address that is good for a day, or until it is used up.',
  may: trade,
  input: RequestUploadInput,
  inputSays: 'Which file.',
  answers: RequestUploadPayload,
  again: async (id, { em, caller }) => ({ upload: toUpload(await em.findOneOrFail(UploadTable, { id }), caller) }),
  async work(input, it) {
    if (input.entryId && !(await entryToPresentFor(it, input.entryId)))
      return refused({ upload: null, userErrors: [noSuchEntry] });
    const findings = uploadFindings(input, await uploadsSoFar(it), isGuest(it.caller));
    if (findings.length) return refused({ upload: null, userErrors: findings });
    const upload = it.em.create(UploadTable, uploadOf(input, it));
    it.em.persist(upload);
    return done({ upload: toUpload(upload, it.caller) }, upload.id);
  },
});

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
