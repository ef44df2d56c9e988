import type { BenchPlatform } from './platform.ts';

/** What a measurement is given. */
export interface Bench {
  platform: BenchPlatform;
  /** Rounds of each contender, interleaved. */
  rounds: number;
  /** Seconds of one round. */
  seconds: number;
  /** How many of a counted thing, where a full run would take that many. */
  scaled(count: number): number;
  say(doing: string): void;
}

/** One section of bench/README.md, in Markdown. */
export interface Measured {
  title: string;
  text: string;
}

export type Measurement = (bench: Bench) => Promise<Measured>;
