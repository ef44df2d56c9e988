import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { eventDefinitions } from './catalogue.js';
import type { EventDefinition } from './define-event.js';
import type { EventEnvelope } from './envelope.js';

/** An event of every version ever published, for the tests of those who read them. */
export const recordedSamples = (): EventEnvelope[] => [...recorded(), ...eventDefinitions.flatMap(ofContract)];

const folder = new URL('../samples/', import.meta.url);

/** What was published before contracts had examples, as it was recorded. */
const recorded = (): EventEnvelope[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as EventEnvelope);

/** The examples of a contract, as if each had been published: the first that its data names, it is about. */
const ofContract = ({ type, version, producer, visibleto, examples, audience }: EventDefinition): EventEnvelope[] =>
  examples.map((example, n) => {
    const data = example as Record<string, unknown>;
    const subject = String(Object.values(data)[0]);
    return {
      id: randomUUID(),
      source: producer,
      type,
      typeversion: version,
      subject,
      partitionkey: String(data.entryId ?? subject),
      time: '2026-12-02T20:15:00.000Z',
      position: n + 1,
      visibleto,
      accounts: audience(data).accounts ?? [],
      ports: audience(data).ports ?? [],
      actor: `system:${producer}`,
      data,
    };
  });
