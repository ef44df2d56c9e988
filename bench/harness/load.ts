// Requests sent one after the other on so many connections, the next when the last is answered.
import { Pool } from 'undici';
import { quantile } from './figures.ts';

export interface Load {
  url: string;
  headers: Record<string, string>;
  /** The next request's body. */
  body: () => string;
  connections: number;
  seconds: number;
  /** Whether an answer is as it should be; a run with one that is not counts for nothing. */
  isRight: (answer: string) => boolean;
}

export interface Loaded {
  requests: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** Runs a load. @throws when an answer is wrong, with that answer */
export async function load({ url, headers, body, connections, seconds, isRight }: Load): Promise<Loaded> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const took: number[] = [];
  const began = performance.now();
  const endsAt = began + seconds * 1_000;
  const one = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      const sentAt = performance.now();
      const response = await pool.request({ method: 'POST', path, headers, body: body() });
      const answer = await response.body.text();
      took.push(performance.now() - sentAt);
      if (response.statusCode !== 200 || !isRight(answer))
        throw new Error(`A wrong answer (${response.statusCode}): ${answer.slice(0, 500)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
  } finally {
    await pool.close();
  }
  const perSecond = (took.length * 1_000) / (performance.now() - began);
  return { requests: took.length, perSecond, p50Ms: quantile(took, 0.5), p99Ms: quantile(took, 0.99) };
}
