import { act, acted, receiptDays, systemCaller, type RunningService } from '@landfall/service-kit';
import { UploadTable } from './upload.table.js';
import type { KeptFiles } from '../storage/kept-files.js';
import type { Turns } from './take-turns.js';

/** Longer than any request that began in time may take. */
const graceMs = 3_600_000;
const dayMs = 24 * graceMs;
const mostAtOnce = 500;
/** A draft may still file a document as long as its receipt is good; the rest is for word of the filing to come here. */
export const keptUnnamedDays = receiptDays + 30;

type Records = Pick<RunningService, 'orm'>;
type Acting = Pick<RunningService, 'contextFor'>;

/**
 * Gives up uploads that were not finished in time, and removes what had come of them; forgets from where the others came.
 * Answers how many were given up.
 */
export async function sweepUploads({ orm }: Records, files: KeptFiles, turns: Turns, now: Date): Promise<number> {
  const em = orm.em.fork();
  await em.nativeUpdate(UploadTable, { network: { $ne: null }, expiresAt: { $lt: now } }, { network: null });
  const late = { status: 'RECEIVING', expiresAt: { $lt: new Date(now.getTime() - graceMs) } } as const;
  const rows = await em.find(UploadTable, late, { limit: mostAtOnce });
  for (const { id, documentId } of rows) {
    const turn = await turns.take(id);
    try {
      if (turn.signal.aborted || (await em.fork().count(UploadTable, { id, ...late })) === 0) continue;
      await files.remove(documentId);
      await em.nativeUpdate(UploadTable, { id, ...late }, { status: 'EXPIRED' });
    } finally {
      await turn.end();
    }
  }
  return rows.length;
}

/**
 * Removes documents that nothing came to name, with their bytes. Answers how many. Where a filing could not be taken up
 * (it is parked), nobody knows what it names, and all stay.
 */
export async function sweepUnnamed(service: Acting, files: KeptFiles, now: Date): Promise<number> {
  return act(service.contextFor(systemCaller('documents')), async ({ em }) => {
    const parked = await em.execute(
      `select 1 from parked where consumer in ('when-entry-filed', 'keep-filed-documents')`,
    );
    if (parked.length > 0) return acted(0);
    const rows = await em.execute<{ id: string }[]>(
      `delete from document where id in (
         select d.id from document d join upload u on u.document_id = d.id
         where d.named_at is null and u.expires_at < ?
           and not exists (select from filed_document f where f.document_id = d.id)
           and not exists (select from presented_document p where p.document_id = d.id)
         limit ${mostAtOnce} for update of d skip locked)
       returning id`,
      [new Date(now.getTime() - keptUnnamedDays * dayMs)],
    );
    const swept = rows.map(({ id }) => id);
    // before they are forgotten for good: bytes that nobody knows of would stay for ever, and to remove twice does no harm
    for (const id of swept) await files.remove(id);
    await em.nativeUpdate(UploadTable, { documentId: { $in: swept } }, { status: 'EXPIRED' });
    return acted(swept.length);
  });
}
