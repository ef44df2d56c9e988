// The only place where the status of a request changes; between which states, its life cycle says.
import type { RequestStatus } from '@landfall/law';
import { requestLife } from '@landfall/law/shared/life-cycles/document-request';
import { mayMove } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentRequestTable, type DocumentRequestRow } from './document-request.table.js';

/** How a request begins. */
export const begun = (at: Date) => ({ status: 'OPEN', openedAt: at, answeredAt: null }) as const;

/**
 * What an answer makes of a request.
 * @throws when its life cycle has no such move, which is a fault of the caller.
 */
export function answered({ id, status }: DocumentRequestRow, at: Date) {
  if (!mayMove(requestLife, status, 'ANSWERED')) throw new Error(`Request ${id} is ${status}`);
  return { status: 'ANSWERED', answeredAt: at } as const;
}

/** The entry was released or withdrawn without what is still asked. */
export const endRequests = (em: SqlEntityManager, entryId: string): Promise<number> =>
  em.nativeUpdate(DocumentRequestTable, { entryId, status: { $in: [...endable] } }, { status: 'NO_LONGER_NEEDED' });

const endable: readonly RequestStatus[] = requestLife.states.filter((state) =>
  mayMove(requestLife, state, 'NO_LONGER_NEEDED'),
);
