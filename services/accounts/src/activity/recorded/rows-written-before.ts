import { readFileSync } from 'node:fs';
import type { ChainedRow } from '../activity-chain.js';

/** Three rows of a chain, as the log wrote them in November 2026, before it hashed with a library for RFC 8785. */
export function rowsWrittenBefore(): ChainedRow[] {
  const file = new URL('../../../src/activity/recorded/rows-of-2026-11.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'), (name, value: unknown) =>
    name === 'occurredAt' || name === 'appendedAt' ? new Date(value as string) : value,
  ) as ChainedRow[];
}
