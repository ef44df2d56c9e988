import type { EventEnvelope, ServiceName } from '@landfall/events';
import { GraphQLError } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Caller } from '../identity/caller.js';
import { isCustoms, isSystem } from '../identity/caller.js';
import type { Context } from './context.js';
import type { EventAudience } from '../events/index.js';
import { followsParent } from './what-follows.js';
import { factsAsSeen, subjectAsSeen } from '../identity/pseudonym.js';

export interface FeedEvent {
  cursor: string;
  id: string;
  type: string;
  typeVersion: number;
  subject: string;
  time: Date;
  data: Record<string, unknown>;
}
export interface Feed {
  events: FeedEvent[];
  cursor: string;
  more: boolean;
}

/** The feed types of one service (`EntriesFeed`, `EntriesFeedEvent`): its log of what happened, as its caller may see it. */
export function feedTypes(service: ServiceName, ServiceFeedEvent = feedEventType(service)): ClassType<Feed> {
  const name = feedName(service);

  @ObjectType(name, {
    description: `A page of what happened in ${service}, oldest first, complete and in order.`,
    simpleResolvers: true,
  })
  class ServiceFeed implements Feed {
    @Field(() => [ServiceFeedEvent], { description: 'The events of this page that the caller may see.' })
    events!: FeedEvent[];

    @Field({ description: 'Give this as `after` to read on, also when the page is empty.' })
    cursor!: string;

    @Field({ description: 'True when more can be read at once.' })
    more!: boolean;
  }
  followsParent(name, 'events cursor more');
  return ServiceFeed;
}

/** The type of one event of a service's feed, to which the service may add fields that lead elsewhere. */
export function feedEventType(service: ServiceName): ClassType<FeedEvent> {
  @ObjectType(`${feedName(service)}Event`, {
    description: `One thing that happened in ${service}, as a fact.`,
    simpleResolvers: true,
  })
  class ServiceFeedEvent implements FeedEvent {
    @Field({ description: 'The place of this event: give it as `after` to go on from here.' })
    cursor!: string;

    @Field({ description: 'The event’s own id, the same wherever it is seen.' })
    id!: string;

    @Field({ description: 'What happened, in the past tense, as `entry.released`.' })
    type!: string;

    @Field(() => Int, { description: 'The version of this type’s data.' })
    typeVersion!: number;

    @Field({ description: 'The id of the object that it is about.' })
    subject!: string;

    @Field({ description: 'When it happened.' })
    time!: Date;

    @Field(() => GraphQLJSONObject, {
      description: 'The facts: ids, codes, figures and dates, never a person’s data.',
    })
    data!: Record<string, unknown>;
  }
  followsParent(`${feedName(service)}Event`, 'cursor id type typeVersion subject time data');
  return ServiceFeedEvent;
}

const feedName = (service: ServiceName): string => `${service[0]!.toUpperCase()}${service.slice(1)}Feed`;

/** A page of the service's log after a cursor, of what this caller may see. */
export async function readFeed(context: Context, after: string | null | undefined, first: number): Promise<Feed> {
  if (first < 1 || first > 500) {
    throw new GraphQLError(`\`first\` of a feed must be from 1 to 500; ${first} was asked.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const from = after ? context.cursors.open(after) : 0;
  if (from === null) {
    throw new GraphQLError('`after` is not a cursor of this feed.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const audience = audienceOf(context.caller);
  const page = await context.events.read({ after: from, limit: first, ...(audience ? { audience } : {}) });
  // Going on from here would pass over in silence what is yet to be written up to this place; and what the page says
  // of the log is newer than what the cursor was opened by.
  if (from > page.head || (after && context.cursors.open(after) === null)) throw resync();
  return {
    events: page.events.map((event) => toFeedEvent(event, context)),
    cursor: context.cursors.seal(page.through),
    more: page.through < page.head,
  };
}

/** The event at a cursor. `notAPlace` tells whoever gave another. @throws when it is none */
export async function eventAtCursor(cursor: string, context: Context, notAPlace: string): Promise<EventEnvelope> {
  const position = context.cursors.open(cursor);
  const event = position === null ? null : await context.events.at(position);
  if (event) return event;
  throw new GraphQLError(notAPlace, { extensions: { code: 'BAD_USER_INPUT' } });
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The event of an id, for references that other services hold; null when there is none. */
export async function eventWithId(id: string, { em, events }: Context): Promise<EventEnvelope | null> {
  if (!uuid.test(id)) return null;
  const [row] = await em.execute<{ position: string | null }[]>('select position from event where id = ?', [id]);
  return row?.position ? events.at(Number(row.position)) : null;
}

const mostPlaces = 100;

/** What is at each of these places of the feed; one that is wrong is wrong alone. */
export function atPlaces<T>(cursors: readonly string[], at: (cursor: string) => Promise<T>): Promise<T>[] {
  if (cursors.length <= mostPlaces) return cursors.map(at);
  throw new GraphQLError(`\`cursors\` holds up to ${mostPlaces} cursors; ${cursors.length} were asked.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const resync = (): GraphQLError =>
  new GraphQLError(
    'This cursor is from before the platform was restored from a backup, or ahead of what it knows. Read the feed afresh, without `after`.',
    { extensions: { code: 'RESYNC' } },
  );

/** Whose events a caller may read: all for the platform's own parts, by port for Customs, by account for the trade. */
export function audienceOf(caller: Caller): EventAudience | undefined {
  if (isSystem(caller)) return undefined;
  if (isCustoms(caller)) return { customsPorts: caller.ports };
  return { accounts: caller.accountId ? [caller.accountId] : [] };
}

/** Whether this caller is among those for whom an event was announced. */
export function isAnnouncedTo(caller: Caller, event: EventEnvelope): boolean {
  const audience = audienceOf(caller);
  if (!audience) return true;
  if ('customsPorts' in audience) return event.ports.some((port) => audience.customsPorts?.includes(port));
  return event.visibleto === 'account' && event.accounts.some((account) => audience.accounts.includes(account));
}

function toFeedEvent(event: EventEnvelope, context: Context): FeedEvent {
  return {
    cursor: context.cursors.seal(event.position),
    id: event.id,
    type: event.type,
    typeVersion: event.typeversion,
    subject: subjectAsSeen(event, context),
    time: new Date(event.time),
    data: factsAsSeen(event.data as Record<string, unknown>, context),
  };
}
