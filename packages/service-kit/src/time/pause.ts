import { setTimeout as after } from 'node:timers/promises';

/** Waits, and answers true; false at once when the signal says that nobody waits for it any more. Keeps no process alive. */
export async function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  try {
    return await after(ms, true, { ref: false, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) return false;
    throw error;
  }
}
