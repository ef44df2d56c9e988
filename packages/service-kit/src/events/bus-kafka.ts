import { topicOf, type ServiceName } from '@landfall/events';
import kafkajs, { type Kafka, type Producer } from 'kafkajs';
import type { Bus, FollowOptions, PlacedEvent } from './bus.js';
import { kafkaClient, type KafkaServer } from './kafka-client.js';
import { KafkaFollowing } from './kafka-following.js';
import { inBatches, largestMessageBytes, type OutgoingMessage, toMessage } from './kafka-message.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { partitionCount } from './partition-of.js';

export interface KafkaBusOptions extends KafkaServer {
  logger?: EventsLogger;
  /** Copies that the broker keeps of each topic; 1. */
  replicationFactor?: number;
  /** Put before the names of topics and groups, where several platforms share a broker. */
  prefix?: string;
}

const keptMs = 7 * 24 * 3_600_000;

/** The bus between processes: Apache Kafka, one topic per service. */
export class KafkaBus implements Bus {
  readonly #kafka: Kafka;
  readonly #logger: EventsLogger;
  readonly #followings = new Set<KafkaFollowing>();
  readonly #topics = new Map<string, Promise<void>>();
  readonly #prefix: string;
  #producer: Promise<Producer> | null = null;
  #takesNone = false;

  constructor(private readonly options: KafkaBusOptions) {
    this.#logger = options.logger ?? silentLogger;
    this.#prefix = options.prefix ?? '';
    this.#kafka = kafkaClient(options, this.#logger);
  }

  get isAway(): boolean {
    return this.#takesNone || [...this.#followings].some((following) => following.isAway);
  }

  async publish(producer: ServiceName, events: readonly PlacedEvent[]): Promise<void> {
    try {
      await this.#send(producer, events);
      this.#takesNone = false;
    } catch (error) {
      this.#takesNone = true;
      throw error;
    }
  }

  async #send(producer: ServiceName, events: readonly PlacedEvent[]): Promise<void> {
    const topic = await this.#ensureTopic(producer);
    const connected = this.#connectedProducer();
    const messages = events.map(toMessage).filter((message) => this.#fits(message));
    try {
      for (const batch of inBatches(messages)) {
        await (await connected).sendBatch({ acks: -1, topicMessages: [{ topic, messages: batch }] });
      }
    } catch (error) {
      // Which of them arrived is not known. A new producer starts new sequence numbers, so that the same events can be
      // sent again in other batches; consumers know them by their position.
      if (this.#producer === connected) this.#producer = null;
      this.#topics.delete(topic);
      connected.then((old) => old.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  async follow(options: FollowOptions): Promise<{ stop(): Promise<void> }> {
    const following = new KafkaFollowing({
      ...options,
      group: this.#prefix + options.group,
      kafka: this.#kafka,
      logger: this.#logger,
      topic: () => this.#ensureTopic(options.producer),
    });
    this.#followings.add(following);
    return {
      stop: () => {
        this.#followings.delete(following);
        return following.stop();
      },
    };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#followings].map((following) => following.stop()));
    this.#followings.clear();
    const producer = this.#producer;
    this.#producer = null;
    await producer?.then((connected) => connected.disconnect()).catch(() => undefined);
  }

  /** The producer's topic; it is made, with its fixed number of partitions, unless it is there. */
  async #ensureTopic(producer: ServiceName): Promise<string> {
    const topic = this.#prefix + topicOf(producer);
    let ensured = this.#topics.get(topic);
    if (!ensured) {
      ensured = this.#createTopic(topic);
      this.#topics.set(topic, ensured);
      ensured.catch(() => this.#topics.delete(topic));
    }
    await ensured;
    return topic;
  }

  // Followers see from the next message that one is missing, and read it from the feed.
  #fits({ key, value }: OutgoingMessage): boolean {
    if (value.length <= largestMessageBytes) return true;
    this.#logger.warn({ key, bytes: value.length }, 'an event is too large for the bus: it is in the feed alone');
    return false;
  }

  async #createTopic(topic: string): Promise<void> {
    const admin = this.#kafka.admin();
    try {
      await admin.connect();
      if (!(await admin.listTopics()).includes(topic)) {
        const { replicationFactor = 1 } = this.options;
        const configEntries = [
          { name: 'retention.ms', value: String(keptMs) },
          { name: 'max.message.bytes', value: String(largestMessageBytes + 64 * 1024) },
        ];
        const topics = [{ topic, numPartitions: partitionCount, replicationFactor, configEntries }];
        await admin.createTopics({ topics }).catch(sayWhy);
      }
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      const found = topics[0]?.partitions.length;
      if (found !== partitionCount)
        throw new Error(`Topic ${topic} has ${found} partitions; it needs ${partitionCount}`);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  #connectedProducer(): Promise<Producer> {
    this.#producer ??= this.#connectProducer();
    return this.#producer;
  }

  async #connectProducer(): Promise<Producer> {
    const producer = this.#kafka.producer({
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      idempotent: true,
      maxInFlightRequests: 1,
    });
    await producer.connect();
    return producer;
  }
}

/** The library answers with "Topic creation errors", and keeps what the broker has said of the one topic in a list. */
function sayWhy(error: Error & { errors?: Error[] }): never {
  throw error.errors?.[0] ?? error;
}
