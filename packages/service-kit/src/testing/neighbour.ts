import type { EventEnvelope, NewEvent, ServiceName } from '@landfall/events';
import type { FeedReader, LocalBus } from '../events/index.js';

/** A neighbouring service as a service under test knows it: a log of what it announced. */
export class Neighbour {
  readonly #events: EventEnvelope[] = [];

  constructor(
    private readonly name: ServiceName,
    private readonly bus: LocalBus,
  ) {}

  feed: FeedReader = async (after, limit) => ({
    events: this.#events.slice(after, after + limit),
    head: this.#events.length,
  });

  async tell(
    event: NewEvent,
    { time = new Date(), actor = 'per_somebody' }: { time?: Date; actor?: string },
  ): Promise<void> {
    const position = this.#events.length + 1;
    const told: EventEnvelope = { ...event, time: time.toISOString(), actor, position };
    this.#events.push(told);
    await this.bus.publish(this.name, [{ event: told, previous: position - 1 }]);
  }
}
