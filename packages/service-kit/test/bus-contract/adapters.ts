import { type Bus, type FeedReader, KafkaBus, LocalBus } from '../../src/events/index.js';

/** A broker of this test run alone, and what may befall it. */
export interface RunningBroker {
  brokers: string;
  kill9(): Promise<void>;
  restart(): Promise<void>;
  /** Ends it and starts it with none of its data. */
  forget(): Promise<void>;
  stop(): Promise<void>;
}

export interface BusAdapter {
  broker: RunningBroker | null;
  open(prefix: string, documentsFeed: FeedReader): Bus;
}

export const localAdapter: BusAdapter = {
  broker: null,
  open: (_, feed) => {
    const bus = new LocalBus();
    bus.register('documents', feed);
    return bus;
  },
};

export function kafkaAdapter(broker: RunningBroker): BusAdapter {
  const brokers = [broker.brokers];
  return { broker, open: (prefix) => new KafkaBus({ brokers, clientId: 'contract', prefix }) };
}
