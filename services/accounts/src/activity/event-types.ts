import { as } from '@landfall/service-kit';
// What can happen, for programs that read the feeds or filter the log: the contracts of all services.
import { eventSchemas, eventSchemasAddress } from '@landfall/events';
import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({ description: 'One version of one type of event.', simpleResolvers: true })
export class EventType {
  @Field({ description: 'What happened, in the past tense, as `entry.released`.' })
  type!: string;

  @Field(() => Int, { description: 'The version of its data.' })
  typeVersion!: number;

  @Field({ description: 'The query in which it comes, as `entriesFeed`: that of the service that announces it.' })
  feed!: string;

  @Field({ description: 'Whether the accounts that it is about are told; Customs alone otherwise.' })
  isForAccounts!: boolean;

  @Field({
    description:
      'Where the JSON Schema (2020-12) of its `data` stands: a file below the public origin, and the place in it by JSON Pointer.',
  })
  schemaAddress!: string;
}

@Resolver()
export class EventTypesQuery {
  @Query(() => [EventType], {
    description: 'Every version of every type of event that was ever announced here. Open to everybody.',
  })
  eventTypes(): EventType[] {
    return types;
  }
}

const types = eventSchemas().map(({ type, typeVersion, producer, visibleTo }, place) =>
  as(EventType, {
    ...{ type, typeVersion, feed: `${producer}Feed`, isForAccounts: visibleTo === 'account' },
    schemaAddress: `${eventSchemasAddress}#/events/${place}/data`,
  }),
);
