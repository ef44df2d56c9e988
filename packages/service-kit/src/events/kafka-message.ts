import { fromCloudEvent, toCloudEvent, type EventEnvelope, type ServiceName } from '@landfall/events';
import type { KafkaMessage } from 'kafkajs';
import type { BusMessage, PlacedEvent } from './bus.js';

const previousHeader = 'previous';

/** An event as kafkajs sends it. */
export interface OutgoingMessage {
  key: string;
  value: Buffer;
  headers: Record<string, string>;
}

/** The largest message that a topic takes; its topics are made so. */
export const largestMessageBytes = 4 * 1024 * 1024;
const batchBytes = 768 * 1024;

/** Messages in their order, in batches that a broker takes at once. */
export function inBatches(messages: readonly OutgoingMessage[]): OutgoingMessage[][] {
  const batches: OutgoingMessage[][] = [];
  let bytes = Infinity;
  for (const message of messages) {
    if (bytes + message.value.length > batchBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(message);
    bytes += message.value.length;
  }
  return batches;
}

/** The event as structured CloudEvents JSON, keyed by its aggregate. */
export function toMessage({ event, previous }: PlacedEvent): OutgoingMessage {
  const headers = { 'content-type': 'application/cloudevents+json', [previousHeader]: String(previous) };
  return { key: event.partitionkey, value: Buffer.from(JSON.stringify(toCloudEvent(event))), headers };
}

/** What came from Kafka; what cannot be read carries the reason. */
export function toBusMessage(producer: ServiceName, partition: number, message: KafkaMessage): BusMessage {
  const raw = message.value?.toString('utf8') ?? '';
  const header = message.headers?.[previousHeader]?.toString() ?? '';
  const common = {
    producer,
    partition,
    key: message.key?.toString('utf8') ?? null,
    previous: /^\d{1,15}$/.test(header) ? Number(header) : null,
    publishedAt: Number(message.timestamp),
  };
  try {
    const event = readCopy(producer, raw);
    return { ...common, position: event.position, event, raw: null, reason: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return { ...common, position: null, event: null, raw, reason };
  }
}

function readCopy(producer: ServiceName, raw: string): EventEnvelope {
  let copy: unknown;
  try {
    copy = JSON.parse(raw);
  } catch {
    throw new Error('it is not JSON');
  }
  const event = fromCloudEvent(copy);
  if (event.source !== producer)
    throw new Error(`it says that it comes from ${event.source}, on the topic of ${producer}`);
  return event;
}
