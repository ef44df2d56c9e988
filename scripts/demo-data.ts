// What a newcomer finds: three hundred entries of eighteen months, filed and decided through the public API alone with a
// past clock. The first few are filed before the platform says that it is ready, the others while it is used.
import { setTimeout } from 'node:timers/promises';
import { Chance } from './demo-data/seeded-chance.ts';
import { informalEntry } from './demo-data/declarations.ts';
import { Cast } from './demo-data/cast.ts';
import { byBroker, play } from './demo-data/play.ts';
import { keepProgress, readProgress, type Progress } from './demo-data/progress.ts';
import * as ask from './demo-data/questions.ts';
import { countOfFirst, scenarios, type Scenario } from './demo-data/scenarios.ts';
import { fileEntry } from './demo-data/work.ts';
import { Client } from './client.ts';

export interface DemoOptions {
  /** Where it is kept how far the filling has come; beside the data that it tells of. */
  progressFile: string;
  /** Told what is being done, in words for people. */
  say: (doing: string) => void;
  /** How many entries; all of the demonstration when left out. */
  count?: number;
}

export interface DemoData {
  /** The handful that shows each part at work. Never throws, since a platform runs without demo data too. */
  fileFirst(): Promise<void>;
  /** All others, a few at a time. Never throws: what is missing is filed at the next start. */
  fileRest(): Promise<void>;
}

/** Demo data for a sandbox that has none yet. A platform with entries of its own is left as it is. */
export function demoData(url: string, { progressFile, say, count }: DemoOptions): DemoData {
  let filling: Filling | null = null;
  let wanted: Scenario[] = [];
  const begin = async (): Promise<Filling> => {
    const begun = readProgress(progressFile);
    const progress = begun ?? { startedAt: new Date().toISOString(), guests: {}, done: [] };
    const isOthers = begun === null && (await patiently(() => hasEntries(url)));
    wanted = isOthers ? [] : scenarios.slice(0, count).filter(({ number }) => !progress.done.includes(number));
    return new Filling(url, progress, () => keepProgress(progressFile, progress));
  };
  const tellMissing = (error: Error): void => {
    filling = null;
    say(`Demo data are not complete, and go on at the next start (${error.message})`);
  };
  const fileFirst = async (): Promise<void> => {
    filling = await begin();
    const first = wanted.filter(({ number }) => number < countOfFirst);
    if (first.length === 0) return;
    say('Filing demo data');
    await patiently(() => filling!.refuseOne());
    await filling.play(first);
  };
  const fileRest = async (): Promise<void> => {
    const rest = wanted.filter(({ number }) => number >= countOfFirst);
    await filling?.play(rest, (done) => say(`Demo data: ${done} of ${scenarios.length} entries`));
  };
  return { fileFirst: () => fileFirst().catch(tellMissing), fileRest: () => fileRest().catch(tellMissing) };
}

/** A machine that is busy with other things answers late: it is asked again, and nothing is done twice. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let triesLeft = 3; ; triesLeft -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (triesLeft === 1) throw error;
      await setTimeout(calmMs, undefined, { ref: false });
    }
  }
}

async function hasEntries(url: string): Promise<boolean> {
  const counts = await Promise.all(
    ['analyst', 'as-analyst'].map(async (persona) => {
      const analyst = await Client.persona(url, persona);
      const { entryCount, withheld } = (await analyst.data(ask.entriesCounted)).entryStatistics;
      return entryCount > 0 || withheld !== null;
    }),
  );
  return counts.includes(true);
}

/** So many scenarios at a time: filing must leave the machine to whoever looks around meanwhile. */
const atOnce = 3;
const tellEvery = 50;
/** How long a platform that did not answer is left in peace; nothing that stops waits for it. */
const calmMs = 3_000;

class Filling {
  readonly #cast: Cast;
  readonly #progress: Progress;
  readonly #keep: () => void;

  constructor(url: string, progress: Progress, keep: () => void) {
    this.#cast = new Cast(url, progress.guests, keep);
    this.#progress = progress;
    this.#keep = keep;
  }

  async play(some: readonly Scenario[], told: (done: number) => void = () => {}): Promise<void> {
    const waiting = [...some];
    const startedAt = new Date(this.#progress.startedAt);
    const playNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await patiently(() => play(next!, this.#cast, startedAt)).catch((error: Error) => {
          waiting.length = 0;
          throw new Error(`entry ${next!.number}: ${error.message}`);
        });
        const { done } = this.#progress;
        done.push(next.number);
        this.#keep();
        if (done.length % tellEvery === 0) told(done.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, playNext));
  }

  /** What the law refuses is kept too: so that somebody who looks for refused filings finds one. */
  async refuseOne(): Promise<void> {
    const machine = await this.#cast.persona('machine');
    const filedAt = new Date(this.#progress.startedAt);
    const entry = { ...informalEntry(new Chance(0), filedAt), ...byBroker, invoiceHeld: 'NONE' };
    const lines = entry.lines.map((line) => ({ ...line, description: 'Goods' }));
    await fileEntry(machine.asOf(filedAt), 'demo-refused', { ...entry, lines }, { isRefused: true });
  }
}
