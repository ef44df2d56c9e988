import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokerFaults } from './bus-contract/broker-faults.js';
import { kafkaAdapter, type RunningBroker } from './bus-contract/adapters.js';
import { prove } from './bus-contract/clauses.js';
import { kills } from './bus-contract/kills.js';
import { poison } from './bus-contract/poison.js';
import { startsAndOrder } from './bus-contract/starts-and-order.js';

interface Kafka {
  brokers: string;
  stop(): Promise<void>;
  kill9(): Promise<void>;
  restart(): Promise<void>;
}

async function startBroker(): Promise<RunningBroker> {
  const script = new URL('../../../scripts/kafka.ts', import.meta.url).pathname;
  const { startKafka } = (await import(script)) as { startKafka(o: object): Promise<Kafka> };
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-contract-kafka-'));
  let kafka = await startKafka({ dataDir });
  return {
    brokers: kafka.brokers,
    kill9: () => kafka.kill9(),
    restart: () => kafka.restart(),
    forget: async () => {
      await kafka.kill9();
      rmSync(dataDir, { recursive: true, force: true });
      kafka = await startKafka({ dataDir, port: Number(kafka.brokers.split(':')[1]) });
    },
    stop: async () => {
      await kafka.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

let broker: RunningBroker;
beforeAll(async () => {
  broker = await startBroker();
}, 120_000);
afterAll(() => broker?.stop(), 30_000);

prove('the bus between processes', () => kafkaAdapter(broker), [
  ...startsAndOrder,
  ...poison,
  ...kills,
  ...brokerFaults,
]);
