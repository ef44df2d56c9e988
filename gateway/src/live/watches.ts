import { isCustoms, isSignedIn, type Caller, type ServiceName } from '@landfall/service-kit';
import { Refusal } from '../refusal.js';
import type { Notice } from './notice.js';

/** One field of `Subscription`: whose log it watches, and the query that answers each event in its place. */
export interface Watch {
  field: string;
  /** Root query of one argument, `cursors`: its list holds null for an event that is not for this viewer. */
  twin: string;
  service: ServiceName;
  /** What a watch of one thing names, and the root query that tells how it stands; null where it is not theirs to see. */
  one?: { argument: string; query: string; isMissing: string };
  /** Refuses callers who can never be told anything. What they see is decided by the twin, event by event. */
  admit(caller: Caller): void;
  /** Whether the twin is worth asking: never stricter than the service, which has the last word. */
  concerns(notice: Notice, caller: Caller, args: Readonly<Record<string, unknown>>): boolean;
}

export const watches: readonly Watch[] = [
  {
    field: 'entryChanged',
    twin: 'entryChanges',
    service: 'entries',
    one: {
      argument: 'entryId',
      query: 'entryPresent',
      isMissing: 'There is no such entry, or it is not yours to see.',
    },
    admit: admitSignedIn,
    concerns: (notice, caller, { entryId }) =>
      /^(entry|payment|refund)\./.test(notice.type) &&
      // Of an entry that is named each event is asked about: the one that is not for them may be the end of their right.
      (entryId === undefined || entryId === null ? isInAudience(notice, caller) : notice.partitionkey === entryId),
  },
  {
    field: 'queueChanged',
    twin: 'queueChanges',
    service: 'review',
    admit: (caller) => {
      admitSignedIn(caller);
      if (!isCustoms(caller)) throw new Refusal(403, 'FORBIDDEN', 'The queue is for officers of Customs alone.');
    },
    concerns: isInAudience,
  },
];

function admitSignedIn(caller: Caller): void {
  if (!isSignedIn(caller))
    throw new Refusal(401, 'UNAUTHENTICATED', 'Sign in first: watching needs an access token.', { reason: 'MISSING' });
}

/** The audience that an event declares: Customs by port, the trade by account. */
function isInAudience({ visibleto, accounts, ports }: Notice, caller: Caller): boolean {
  if (isCustoms(caller))
    return ports.length === 0 || caller.ports.length === 0 || ports.some((port) => caller.ports.includes(port));
  return visibleto === 'account' && caller.accountId !== null && accounts.includes(caller.accountId);
}
