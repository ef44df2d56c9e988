import { fromCloudEvent, toCloudEvent, topicOf, type EventEnvelope, type ServiceName } from '@landfall/events';
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage, type Producer } from 'kafkajs';
import type { Bus, BusMessage, FollowOptions, PlacedEvent } from './bus.js';
import { kafkaClient } from './kafka-client.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { partitionCount } from './partition-of.js';

export interface KafkaBusOptions {
  brokers: readonly string[];
  clientId: string;
  logger?: EventsLogger;
  /** Copies that the broker keeps of each topic; 1. */
  replicationFactor?: number;
  /** Put before the names of topics and groups, where several platforms share a broker. */
  prefix?: string;
}

const previousHeader = 'previous';
const keptMs = 7 * 24 * 3_600_000;

/** The bus between processes: Apache Kafka, one topic per service. */
export class KafkaBus implements Bus {
  readonly #kafka: Kafka;
  readonly #logger: EventsLogger;
  readonly #followings = new Set<KafkaFollowing>();
  readonly #topics = new Map<string, Promise<void>>();
  #producer: Promise<Producer> | null = null;

  constructor(private readonly options: KafkaBusOptions) {
    this.#logger = options.logger ?? silentLogger;
    this.#kafka = kafkaClient(options.clientId, options.brokers, this.#logger);
  }

  async publish(producer: ServiceName, events: readonly PlacedEvent[]): Promise<void> {
    const topic = await this.ensureTopic(producer);
    const connected = this.#connectedProducer();
    try {
      const messages = events.map(toMessage);
      await (await connected).sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
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
    const following = new KafkaFollowing(this, this.#kafka, options, this.#logger);
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
  async ensureTopic(producer: ServiceName): Promise<string> {
    const topic = (this.options.prefix ?? '') + topicOf(producer);
    let ensured = this.#topics.get(topic);
    if (!ensured) {
      ensured = this.#createTopic(topic);
      this.#topics.set(topic, ensured);
      ensured.catch(() => this.#topics.delete(topic));
    }
    await ensured;
    return topic;
  }

  groupOf(group: string): string {
    return (this.options.prefix ?? '') + group;
  }

  async #createTopic(topic: string): Promise<void> {
    const admin = this.#kafka.admin();
    try {
      await admin.connect();
      if (!(await admin.listTopics()).includes(topic)) {
        const { replicationFactor = 1 } = this.options;
        const configEntries = [{ name: 'retention.ms', value: String(keptMs) }];
        await admin.createTopics({
          topics: [{ topic, numPartitions: partitionCount, replicationFactor, configEntries }],
        });
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

class KafkaFollowing {
  #consumer: Consumer | null = null;
  #stopped = false;
  readonly #connecting: Promise<void>;

  constructor(
    private readonly bus: KafkaBus,
    private readonly kafka: Kafka,
    private readonly options: FollowOptions,
    private readonly logger: EventsLogger,
  ) {
    this.#connecting = this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#connecting;
    await this.#consumer?.disconnect();
  }

  async #connect(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#run();
        return;
      } catch (error) {
        this.logger.debug({ error, group: this.options.group }, 'the bus cannot be followed yet; trying again');
        await this.#consumer?.disconnect().catch(() => undefined);
        this.#consumer = null;
        if (!this.#stopped) await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  async #run(): Promise<void> {
    const topic = await this.bus.ensureTopic(this.options.producer);
    this.#consumer = this.kafka.consumer({
      groupId: this.bus.groupOf(this.options.group),
      allowAutoTopicCreation: false,
      sessionTimeout: 10_000,
      rebalanceTimeout: 10_000,
      heartbeatInterval: 1_000,
      maxWaitTimeInMs: 1_000,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4, restartOnFailure: async () => !this.#stopped },
    });
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics: [topic], fromBeginning: !this.options.fromHead });
    await this.#consumer.run({
      eachBatchAutoResolve: false,
      autoCommitInterval: 1_000,
      partitionsConsumedConcurrently: partitionCount,
      eachBatch: (payload) => this.#take(payload),
    });
  }

  async #take(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, isRunning, isStale, resolveOffset, commitOffsetsIfNecessary } = payload;
    // an effect may take longer than the session: the group must not think this member dead
    const beating = setInterval(() => void heartbeat().catch(() => undefined), 1_000);
    try {
      for (const message of batch.messages) {
        if (this.#stopped || !isRunning() || isStale()) break;
        const taken = await this.#deliver(toBusMessage(this.options.producer, batch.partition, message));
        if (!taken) break;
        resolveOffset(message.offset);
        await commitOffsetsIfNecessary();
      }
    } finally {
      clearInterval(beating);
    }
    if (!this.#stopped) await heartbeat();
  }

  /** False when it was given back because the follower stops. */
  async #deliver(message: BusMessage): Promise<boolean> {
    try {
      await this.options.deliver(message);
      return true;
    } catch (error) {
      if (this.#stopped) return false;
      throw error;
    }
  }
}

function toMessage({ event, previous }: PlacedEvent): { key: string; value: string; headers: Record<string, string> } {
  const headers = { 'content-type': 'application/cloudevents+json', [previousHeader]: String(previous) };
  return { key: event.partitionkey, value: JSON.stringify(toCloudEvent(event)), headers };
}

function toBusMessage(producer: ServiceName, partition: number, message: KafkaMessage): BusMessage {
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
