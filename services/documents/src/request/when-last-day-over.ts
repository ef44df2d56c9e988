import type { WhenRunOut } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { EntryAccessTable, factsOf } from '../entry-access.table.js';
import { requestOverdue } from './decide-request.js';
import { DocumentRequestTable } from './document-request.table.js';

/** The last day is over without an answer: the parties to the entry and its port are told. */
export const whenLastDayOver: WhenRunOut = async (em, { about: id }, { now }) => {
  const request = await em.findOne(DocumentRequestTable, { id, status: 'OPEN' });
  if (!request) return [];
  // the lock behind which requests are answered, so that nobody is told of one that just was
  const where = { entryId: request.entryId };
  const entry = await em.findOne(EntryAccessTable, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!entry) throw new Error(`The parties to entry ${request.entryId} are not known here yet`);
  await em.refreshOrFail(request);
  if (request.status !== 'OPEN') return [];
  request.overdueAt = now;
  return [requestOverdue(request, factsOf(entry))];
};
