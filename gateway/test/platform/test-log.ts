import type { EventEnvelope, ServiceName } from '@landfall/events';
import { randomUUID } from 'node:crypto';

/** A service's event log in memory, with the one thing a gateway asks of it. */
export class TestLog {
  readonly events: EventEnvelope[] = [];
  /** Requests for a page, to see how often it was read. */
  reads = 0;
  isAway = false;
  /** Of what is not there, or not to be seen. */
  readonly hidden = new Set<string>();
  /** Of what may not be asked any more, and is refused with that code. */
  readonly refused = new Map<string, string>();
  /** Of every entry: they come and go without an event. */
  documents = ['invoice'];
  /** How things stand is told only once this is settled. */
  held: Promise<void> = Promise.resolve();

  constructor(readonly service: ServiceName) {}

  append(event: Partial<EventEnvelope>): EventEnvelope {
    const made: EventEnvelope = {
      id: randomUUID(),
      source: this.service,
      type: this.service === 'review' ? 'review.opened' : 'entry.changed',
      typeversion: 1,
      subject: event.partitionkey ?? 'ent_1',
      partitionkey: 'ent_1',
      time: new Date().toISOString(),
      visibleto: 'account',
      accounts: ['acc_1'],
      ports: ['3201'],
      actor: 'system:test',
      data: {},
      ...event,
      position: this.events.length + 1,
    };
    this.events.push(made);
    return made;
  }

  page(after: number, first: number): { events: EventEnvelope[]; head: number } {
    this.reads += 1;
    return { events: this.events.slice(after, after + first), head: this.events.length };
  }
}
