import { type Consumer, type EachBatchPayload, type Kafka } from 'kafkajs';
import type { BusMessage, FollowOptions } from './bus.js';
import { toBusMessage } from './kafka-message.js';
import type { EventsLogger } from './logger.js';
import { partitionCount } from './partition-of.js';
import { pause } from '../time/pause.js';
import { tick } from '../time/tick.js';

export interface KafkaFollowingOptions extends FollowOptions {
  kafka: Kafka;
  logger: EventsLogger;
  /** The name of the topic, once it is there. */
  topic: () => Promise<string>;
}

const longestGoodbyeMs = 2_000;
const retryAfterMs = 250;

/** One member of one group, for as long as it is not stopped, whatever happens to the broker. */
export class KafkaFollowing {
  #consumer: Consumer | null = null;
  readonly #stopping = new AbortController();
  /** How loudly it was said that the bus is away, and is to be said that it is back. */
  #away: 'info' | 'warn' | null = null;
  readonly #delivering = new Set<Promise<void>>();
  #connecting: Promise<void>;

  constructor(private readonly options: KafkaFollowingOptions) {
    this.#connecting = this.#connect();
  }

  get isAway(): boolean {
    return this.#away !== null;
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Settles when no delivery runs any more; leaving a group that is just forming may take longer than it waits. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const goodbye = this.#connecting.then(() => this.#consumer?.disconnect()).catch(() => undefined);
    await Promise.race([goodbye, pause(longestGoodbyeMs)]);
    await Promise.allSettled(this.#delivering);
  }

  async #connect(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#run();
        return;
      } catch (error) {
        this.#goneAway(error);
        await this.#consumer?.disconnect().catch(() => undefined);
        this.#consumer = null;
        await pause(retryAfterMs, this.#stopping.signal);
      }
    }
  }

  async #run(): Promise<void> {
    const { fromHead, group, kafka, producer } = this.options;
    const topic = await this.options.topic();
    const consumer = kafka.consumer({
      // The members of a Kafka group must all follow the same topics: whoever leads it shares out those it follows.
      groupId: `${group}.${producer}`,
      allowAutoTopicCreation: false,
      sessionTimeout: 10_000,
      rebalanceTimeout: 10_000,
      heartbeatInterval: 1_000,
      maxWaitTimeInMs: 1_000,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4, restartOnFailure: async () => false },
    });
    this.#consumer = consumer;
    consumer.on(consumer.events.CRASH, ({ payload }) => this.#crashed(payload.error));
    consumer.on(consumer.events.GROUP_JOIN, () => this.#cameBack());
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: !fromHead });
    await consumer.run({
      eachBatchAutoResolve: false,
      autoCommitInterval: 1_000,
      partitionsConsumedConcurrently: partitionCount,
      eachBatch: (payload) => this.#take(payload),
    });
  }

  /** kafkajs itself begins again only after errors that it knows as passing; after any other it would be silent for ever. */
  #crashed(error: unknown): void {
    this.#goneAway(error);
    this.#consumer = null;
    this.#connecting = pause(retryAfterMs, this.#stopping.signal).then(() => this.#connect());
  }

  #goneAway(error: unknown): void {
    const { group, logger, producer } = this.options;
    if (this.#away || this.#stopped) return;
    this.#away = isWarmingUp(error) ? 'info' : 'warn';
    logger[this.#away]({ error, group, producer }, 'the bus cannot be followed; trying until it can');
  }

  #cameBack(): void {
    const { group, logger, producer } = this.options;
    if (this.#away) logger[this.#away]({ group, producer }, 'the bus is followed again');
    this.#away = null;
  }

  async #take(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, isRunning, isStale, resolveOffset, commitOffsetsIfNecessary } = payload;
    // an effect may take longer than the session: the group must not think this member dead
    const stopBeating = tick(1_000, () => void heartbeat().catch(() => undefined));
    try {
      for (const message of batch.messages) {
        if (this.#stopped || !isRunning() || isStale()) break;
        const taken = await this.#deliver(toBusMessage(this.options.producer, batch.partition, message));
        if (!taken) break;
        resolveOffset(message.offset);
        await commitOffsetsIfNecessary();
      }
    } finally {
      stopBeating();
    }
    if (!this.#stopped) await heartbeat();
  }

  /** False when it was given back because the follower stops. */
  async #deliver(message: BusMessage): Promise<boolean> {
    const delivery = this.options.deliver(message);
    this.#delivering.add(delivery);
    try {
      await delivery;
      return true;
    } catch (error) {
      if (this.#stopped) return false;
      throw error;
    } finally {
      this.#delivering.delete(delivery);
    }
  }
}

// Unknown topic, coordinator loading, not available, not here: a new broker or topic answers so for a moment.
const warmingUpCodes = [3, 14, 15, 16];
const isWarmingUp = (error: unknown): boolean => warmingUpCodes.includes((error as { code?: number }).code ?? 0);
