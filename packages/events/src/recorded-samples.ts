import { readFileSync, readdirSync } from 'node:fs';
import type { EventEnvelope } from './envelope.js';

const folder = new URL('../samples/', import.meta.url);

/** A recorded event of every version ever published, for the tests of those who read them. */
export function recordedSamples(): EventEnvelope[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as EventEnvelope);
}
