import type { EventEnvelope, ServiceName } from '@landfall/events';
import type { Bus, FollowOptions } from '@landfall/service-kit';

/** A bus that brings what the test gives it, in the order and as often as the test likes. */
export class TestBus implements Bus {
  private readonly followers = new Set<FollowOptions>();

  async publish(): Promise<void> {
    throw new Error('Nothing publishes here: give events to `bring`.');
  }

  async follow(options: FollowOptions): Promise<{ stop(): Promise<void> }> {
    this.followers.add(options);
    return { stop: async () => void this.followers.delete(options) };
  }

  async stop(): Promise<void> {
    this.followers.clear();
  }

  /** Hands an event to every follower of its producer. */
  bring(event: EventEnvelope): void {
    for (const follower of this.followers) {
      if (follower.producer === (event.source as ServiceName)) void follower.deliver(messageOf(event));
    }
  }
}

const messageOf = (event: EventEnvelope) => ({
  producer: event.source,
  partition: 0,
  key: event.partitionkey,
  position: event.position,
  previous: null,
  publishedAt: Date.now(),
  event,
  raw: null,
  reason: null,
});
