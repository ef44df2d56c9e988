// What makes the cluster come back by itself: whatever ends is started again, and it is said.
import { setTimeout as pause } from 'node:timers/promises';

/** Something that runs and may end. */
export interface Kept {
  name: string;
  /** Settles when what runs now has ended, with why. */
  ended(): Promise<string>;
  /** Starts it again. */
  start(): Promise<void>;
}

export interface KeepingTerms {
  say(what: string): void;
  /** Called once something has ended too often; nothing is started after that. */
  giveUp(why: string): void;
  /** True once everything is meant to end. */
  isStopping(): boolean;
  /** The pause before each start in a row; when they are used up, that was too often. */
  pausesMs?: readonly number[];
}

const fewInARowMs = [500, 1_000, 2_000, 4_000, 8_000];
/** What ran for so long and then ended has not ended in a row with what was before. */
const steadyMs = 60_000;

/** Starts again whatever ends, until everything stops or one of them ends too often. */
export async function keepRunning(all: readonly Kept[], terms: KeepingTerms): Promise<void> {
  await Promise.all(all.map((one) => keepOne(one, terms)));
}

async function keepOne(one: Kept, terms: KeepingTerms): Promise<void> {
  const { say, giveUp, isStopping, pausesMs = fewInARowMs } = terms;
  let inARow = 0;
  for (let why = await lived(one, () => (inARow = 0)); !isStopping();) {
    if (inARow === pausesMs.length)
      return giveUp(`${one.name} has ended ${inARow + 1} times in a row, the last time by ${why}.`);
    say(`${one.name} has ended (${why}); starting it again`);
    await pause(pausesMs[inARow++]!, undefined, { ref: false });
    if (isStopping()) return;
    const failed = await one.start().then(
      () => null,
      (error: Error) => error.message,
    );
    if (failed === null) say(`${one.name} is ready again`);
    why = failed ?? (await lived(one, () => (inARow = 0)));
  }
}

/** Waits for its end; `onSteady` when it had run long enough to be taken for well. */
async function lived(one: Kept, onSteady: () => void): Promise<string> {
  const began = performance.now();
  const why = await one.ended();
  if (performance.now() - began >= steadyMs) onSteady();
  return why;
}
