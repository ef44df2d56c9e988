import type { Pool } from 'pg';
import { Gauge, type Registry } from 'prom-client';
import type { Bus, Consumers } from '../events/index.js';

export interface Metered {
  pool: Pool;
  bus: Bus;
  /** The consumers, once they run. */
  consumersOf: () => Consumers | null;
}

/** What tells whether events leave, arrive and have their effects. */
export function eventMetrics(registry: Registry, { pool, bus, consumersOf }: Metered): void {
  const registers = [registry];
  new Gauge({
    name: 'events_unpublished',
    help: 'Events stored and not yet handed to the bus.',
    registers,
    async collect() {
      const { rows } = await pool.query<{ waiting: string }>(
        'select (select count(*) from event where position is null) + (select coalesce(max(position), 0) from event) - (select published from relay_progress) as waiting',
      );
      this.set(Number(rows[0]!.waiting));
    },
  });
  new Gauge({
    name: 'bus_away',
    help: '1 while this process cannot give events to the bus, or gets none from it: they wait, or come from the logs.',
    registers,
    collect() {
      this.set(bus.isAway ? 1 : 0);
    },
  });
  perConsumer(registry, pool, consumersOf);
}

function perConsumer(registry: Registry, pool: Pool, consumersOf: () => Consumers | null): void {
  const labelNames = ['consumer', 'producer'] as const;
  const registers = [registry];
  new Gauge({
    ...{ name: 'consumer_behind_events', labelNames, registers },
    help: 'Events of the producer that the consumer has not taken up, parked or passed over yet.',
    collect() {
      for (const { consumer, producer, floor, head } of consumersOf()?.standing() ?? [])
        if (head !== null) this.set({ consumer, producer }, Math.max(0, head - floor));
    },
  });
  new Gauge({
    ...{ name: 'consumer_stopped', labelNames, registers },
    help: '1 for a consumer that has stopped, being ahead of the log of a producer: see npm run reconcile.',
    collect() {
      this.reset();
      for (const { consumer, producer } of consumersOf()?.stopped() ?? []) this.set({ consumer, producer }, 1);
    },
  });
  new Gauge({
    ...{ name: 'events_parked', labelNames, registers },
    help: 'Events that the consumer could not take up, or that wait behind one of these: `npm run redrive`.',
    async collect() {
      const { rows } = await pool.query<{ consumer: string; producer: string; parked: string }>(
        'select consumer, producer, count(*) as parked from parked group by consumer, producer',
      );
      this.reset();
      for (const { consumer, producer } of consumersOf()?.standing() ?? []) this.set({ consumer, producer }, 0);
      for (const { consumer, producer, parked } of rows) this.set({ consumer, producer }, Number(parked));
    },
  });
}
