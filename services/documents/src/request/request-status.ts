// The only place where the status of a request changes; between which states, its life cycle says.
import type { RequestStatus } from '@landfall/law';
import { documentAskedFor } from '@landfall/law/examination/longest-request';
import { requestLife } from '@landfall/law/shared/life-cycles/document-request';
import { mayMove } from '@landfall/rule';
import { liftDeadlines } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentRequestTable, type DocumentRequestRow } from './document-request.table.js';

/** How a request begins. */
export const begun = (at: Date) => ({ status: 'OPEN', openedAt: at, answeredAt: null, overdueAt: null }) as const;

/**
 * What an answer makes of a request.
 * @throws when its life cycle has no such move, which is a fault of the caller.
 */
export function answered({ id, status }: DocumentRequestRow, at: Date) {
  if (!mayMove(requestLife, status, 'ANSWERED')) throw new Error(`Request ${id} is ${status}`);
  return { status: 'ANSWERED', answeredAt: at } as const;
}

/** The entry was released or withdrawn without what is still asked, for which no time runs any more. */
export async function endRequests(em: SqlEntityManager, entryId: string): Promise<void> {
  await end(em, { entryId });
}

/** The decision that asks was not applied; a request that is answered stays so. */
export async function endRequest(em: SqlEntityManager, { id }: DocumentRequestRow): Promise<void> {
  await end(em, { id });
}

async function end(em: SqlEntityManager, which: { entryId: string } | { id: string }): Promise<void> {
  const open = { ...which, status: { $in: [...endable] } };
  const ids = (await em.find(DocumentRequestTable, open, { fields: ['id'] })).map(({ id }) => id);
  await em.nativeUpdate(DocumentRequestTable, open, { status: 'NO_LONGER_NEEDED' });
  await liftDeadlines(em, documentAskedFor, ids);
}

const endable: readonly RequestStatus[] = requestLife.states.filter((state) =>
  mayMove(requestLife, state, 'NO_LONGER_NEEDED'),
);
