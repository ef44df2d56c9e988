import type { ChildProcess } from 'node:child_process';
import type { CannotStart } from './cannot-start.js';

/** How often a server that ends without being told to is started again: what ends more often has a reason that stays. */
const mostRestarts = 3;
const withinMs = 10 * 60_000;

export interface ServerToKeep {
  /** The server that runs now. */
  child: ChildProcess;
  /** False where it is lost as soon as it ends. */
  isKept: boolean;
  /** Starts it again where it was, on the same port. */
  startAgain(): Promise<ChildProcess>;
  /** Called when it ends once too often, or cannot be started again. */
  onLost: (why: string) => void;
  /** Told each time that it has been started again. */
  onRestarted?: () => void;
}

/** A server that is started again when it ends; `release` ends the watch and gives the server that runs, if one does. */
export function keepRunning({ child, isKept, startAgain, onLost, onRestarted }: ServerToKeep): {
  release(): Promise<ChildProcess | null>;
} {
  let running: ChildProcess | null = child;
  let restart: Promise<void> | null = null;
  let isReleased = false;
  const restartedAt: number[] = [];
  const watch = (server: ChildProcess) =>
    server.once('exit', () => {
      running = null;
      if (!isReleased) restart = again();
    });
  const again = async (): Promise<void> => {
    if (!isKept) return onLost('PostgreSQL ended.');
    const now = performance.now();
    if (restartedAt.filter((before) => now - before < withinMs).length >= mostRestarts)
      return onLost(`PostgreSQL ended ${mostRestarts + 1} times within ${withinMs / 60_000} minutes.`);
    restartedAt.push(now);
    try {
      running = await startAgain();
    } catch (error) {
      if (!isReleased) onLost((error as CannotStart).message);
      return;
    }
    if (running.exitCode !== null || running.signalCode !== null) return again();
    watch(running);
    if (!isReleased) onRestarted?.();
  };
  watch(child);
  return {
    release: async () => {
      isReleased = true;
      await restart;
      return running;
    },
  };
}
