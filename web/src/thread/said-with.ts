import type { Message, Thread } from './thread-query.ts';

/**
 * What an officer wrote to the filer with the decision of that instant: what a decision brings about elsewhere (a
 * request, a change of the entry) happens at its time.
 */
export const saidWith = (thread: Thread | null, decidedAt: string | null): Message | null =>
  thread?.messages.find(({ decision, writtenAt }) => decision !== null && writtenAt === decidedAt) ?? null;

/** The newest message where it is one of Customs' own that the filer may still answer; null otherwise. */
export function newsFromCustoms(thread: Thread | null): Message | null {
  const last = thread?.closed ? null : thread?.messages.at(-1);
  return last && last.side === 'CUSTOMS' && last.decision === null ? last : null;
}
