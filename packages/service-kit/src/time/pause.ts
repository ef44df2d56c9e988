import { setTimeout as after } from 'node:timers/promises';

interface Waited {
  /** False where a process may end while nothing else keeps it. */
  keepsProcess?: boolean;
}

/** Waits, and answers true; false at once when the signal says that nobody waits for it any more. */
export async function pause(ms: number, signal?: AbortSignal, { keepsProcess = true }: Waited = {}): Promise<boolean> {
  try {
    return await after(ms, true, { ref: keepsProcess, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) return false;
    throw error;
  }
}
