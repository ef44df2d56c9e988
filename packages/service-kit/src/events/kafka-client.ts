import { createRequire } from 'node:module';
import type { ConnectionOptions } from 'node:tls';
import kafkajs, { type Kafka, type LogEntry, type SASLOptions } from 'kafkajs';
import type { EventsLogger } from './logger.js';

const require = createRequire(import.meta.url);

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
}

/**
 * kafkajs 2.2.4 re-arms a timer with a negative delay every millisecond for each broker connection, for ever (its
 * issue 1751): some 5 % of a core per idle producer, and a warning on Node 24. It is needed only while something waits.
 */
function stopBusyTimer(): void {
  const { prototype } = require('kafkajs/src/network/requestQueue') as { prototype: Record<string, unknown> };
  prototype.scheduleCheckPendingRequests = function schedule(this: RequestQueue): void {
    const throttledMs = this.throttledUntil - Date.now();
    if (this.throttleCheckTimeoutId || (this.pending.length === 0 && throttledMs <= 0)) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttledMs > 0 ? throttledMs : 10,
    );
  };
}

stopBusyTimer();

/** Where the brokers are, and how one is let in. */
export interface KafkaServer {
  brokers: readonly string[];
  clientId: string;
  tls?: ConnectionOptions;
  sasl?: SASLOptions;
}

/** A kafkajs client that writes to the given logger; what it retries by itself is no error there. */
export function kafkaClient({ brokers, clientId, tls, sasl }: KafkaServer, logger: EventsLogger): Kafka {
  return new kafkajs.Kafka({
    clientId,
    brokers: [...brokers],
    ...(tls ? { ssl: tls } : {}),
    ...(sasl ? { sasl } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, factor: 0.2, multiplier: 2, maxRetryTime: 1_000, retries: 4 },
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => write(entry, logger),
  });
}

// What kafkajs calls an error it mostly tries again by itself; bus and followers say when it is away for longer.
function write({ namespace, log }: LogEntry, logger: EventsLogger): void {
  const { message, timestamp: _, logger: __, stack: ___, ...fields } = log;
  logger.debug({ kafka: namespace, ...fields }, message);
}
