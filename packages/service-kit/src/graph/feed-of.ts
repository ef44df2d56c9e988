import type { ServiceName } from '@landfall/events';
import { Arg, Ctx, Int, Query, Resolver, type ClassType } from 'type-graphql';
import { part, type Part } from '../service/part.js';
import type { Who } from './access.js';
import type { Context } from './context.js';
import { feedTypes, readFeed, type Feed, type FeedEvent } from './feed.js';

interface FeedSays {
  description: string;
  /** Who may ask for it; what they then see of it, each event says. */
  may: Who;
  /** How many events are asked. */
  first?: string;
  /** Where to read on from. */
  after?: string;
  /** The type of its events, where the service adds fields to it that lead elsewhere. */
  event?: ClassType<FeedEvent>;
}

/** The feed of a service, as `reviewFeed`: what happened in it, as each caller may see it. */
export function feedOf(service: ServiceName, says: FeedSays): Part {
  const firstSays = { description: says.first ?? 'How many events, 1 to 500.' };
  const afterSays = { description: says.after ?? 'The `cursor` of the page before.' };
  const ServiceFeed = feedTypes(service, says.event);
  const name = `${service}Feed`;
  @Resolver()
  class FeedQuery {
    @Query(() => ServiceFeed, { name, description: says.description })
    feed(
      @Arg('first', () => Int, firstSays) size: number,
      @Arg('after', () => String, { ...afterSays, nullable: true }) place: string | null,
      @Ctx() context: Context,
    ): Promise<Feed> {
      return readFeed(context, place, size);
    }
  }
  return part({ resolvers: [FeedQuery], access: { Query: { [name]: says.may } } });
}
