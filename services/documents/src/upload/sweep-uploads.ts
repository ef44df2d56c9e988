import type { RunningService } from '@landfall/service-kit';
import type { KeptFiles } from '../storage/kept-files.js';
import type { Turns } from './take-turns.js';

/** Longer than any request that began in time may take. */
const graceMs = 3_600_000;
const mostAtOnce = 500;

/** Gives up uploads that were not finished in time, and removes what had come of them. Answers how many. */
export async function sweepUploads(
  { orm }: Pick<RunningService, 'orm'>,
  files: KeptFiles,
  turns: Turns,
  now: Date,
): Promise<number> {
  const rows = await orm.em.fork().execute<{ id: string; document_id: string }[]>(
    `update upload set status = 'EXPIRED' where id in (
       select id from upload where status = 'RECEIVING' and expires_at < ? limit ${mostAtOnce} for update skip locked)
     returning id, document_id`,
    [new Date(now.getTime() - graceMs)],
  );
  for (const { id, document_id: documentId } of rows) if (!turns.isTaken(id)) await files.remove(documentId);
  return rows.length;
}
