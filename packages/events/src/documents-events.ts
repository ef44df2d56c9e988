import { z } from 'zod';
import { code, defineEvent, id, legalDate } from './define-event.js';

const announced = { producer: 'documents', version: 1, visibleto: 'account' } as const;

/** What the documents service announces. */
export const documentsEvents = [
  defineEvent({
    ...announced,
    type: 'request.opened',
    data: z.object({ requestId: id(), entryId: id(), reviewId: id(), documentKind: code(), dueOn: legalDate() }),
  }),
  defineEvent({ ...announced, type: 'request.answered', data: z.object({ requestId: id(), entryId: id() }) }),
] as const;
