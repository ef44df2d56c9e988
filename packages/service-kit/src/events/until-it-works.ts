import { AnotherLog } from './another-log.js';
import { pause } from '../time/pause.js';
import { type EffectRunner, reasonOf } from './apply-event.js';
import type { Course } from './consumer-progress.js';

/** Tries again while feed or database is away. @throws what waiting does not mend, and when the service stops */
export async function untilItWorks<T>(
  work: () => Promise<T>,
  { stopping, logger }: EffectRunner,
  course: Course,
): Promise<T> {
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 2_000)) {
    stopping.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      stopping.throwIfAborted();
      if (error instanceof AnotherLog) throw error;
      const level = pauseMs > 1_000 ? 'warn' : 'debug';
      logger[level]({ ...course, reason: reasonOf(error) }, 'feed or database is away; trying again');
      await pause(pauseMs, stopping);
    }
  }
}

/** Holds something back. @throws when the service stops meanwhile: what was held back is then given back */
export async function pauseUnlessStopped(ms: number, stopping: AbortSignal): Promise<void> {
  await pause(Math.max(0, ms), stopping);
  stopping.throwIfAborted();
}
