import type { Course } from './consumer-progress.js';
import type { EventsLogger } from './logger.js';
import type { FeedPage } from './read-events.js';

/** What keeps a reading from going on: the log that it reads is not the one that it has read. */
export class AnotherLog extends Error {
  override name = 'AnotherLog';
}

/** How far somebody has come with a log: no event after `through` was taken up, in the log of that epoch. */
export interface Known {
  through: number;
  epoch: string | null;
}

/** Why a page is not of the log that somebody knows, for the operator; null when it may well be. */
export function whyAnotherLog({ head, epoch }: FeedPage, known: Known): string | null {
  if (known.epoch !== null && epoch !== undefined && known.epoch !== epoch)
    return `its log is another one since it was restored (${epoch}, and ${known.epoch} was read)`;
  if (head < known.through) return `its log ends at ${head}, and was read up to ${known.through}`;
  return null;
}

export function tellStopped(logger: EventsLogger, course: Course, reason: string): void {
  logger.error(
    { ...course, reason },
    `a consumer has stopped: it would take new events of ${course.producer} for old ones. See npm run reconcile`,
  );
}
