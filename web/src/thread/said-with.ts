import type { Message, Thread } from './thread-query.ts';

/**
 * What an officer wrote to the filer with the decision of that instant: what a decision brings about elsewhere (a
 * request, a change of the entry) happens at its time.
 */
export const saidWith = (thread: Thread | null, decidedAt: string | null): Message | null =>
  thread?.messages.find(({ decision, writtenAt }) => decision !== null && writtenAt === decidedAt) ?? null;

/** The newest message where it is one of Customs' own that the filer may still answer; null otherwise. */
export const newsFromCustoms = (thread: Thread | null): Message | null =>
  thread && !thread.closed ? lastOfCustoms(thread.messages) : null;

/** The newest message where Customs wrote it by itself: what came with a decision is told with that. */
export function lastOfCustoms<T extends Pick<Message, 'side' | 'decision'>>(messages: readonly T[]): T | null {
  const last = messages.at(-1);
  return last?.side === 'CUSTOMS' && last.decision === null ? last : null;
}
