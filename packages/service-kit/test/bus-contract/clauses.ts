import type { BusAdapter } from './adapters.js';
import { openPlatform, type Platform } from './platform.js';

/** A sentence of the contract, and what proves it. */
export type Clause = [sentence: string, proof: (on: Platform) => Promise<void>];

/** Proves each clause on databases, topics and groups of its own. */
export function prove(name: string, adapter: () => BusAdapter, clauses: readonly Clause[]): void {
  describe(name, () => {
    const longestMs = 150_000;
    test.each(clauses)(
      '%s',
      async (_, proof) => {
        const platform = await openPlatform(adapter());
        try {
          await proof(platform);
        } finally {
          await platform.close();
        }
      },
      longestMs,
    );
  });
}
