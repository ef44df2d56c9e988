import { GraphQLDecimal, GraphQLLocalDate } from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'Which entries are counted: those that meet everything given.' })
export class EntryStatisticsFilter {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Filed on this day or later, by the port’s calendar.' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Filed on this day or earlier, by the port’s calendar.',
  })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this port alone, one of yours.' })
  port?: string | null;
}

@ObjectType({ description: 'The entries of one status, port, mode of transport or week.', simpleResolvers: true })
export class EntryStatisticsGroup {
  @Field({ description: 'Which: a status, a port, a mode of transport, or the Monday that the week begins on.' })
  key!: string;

  @Field(() => Int, { description: 'How many entries.' })
  count!: number;

  @Field(() => GraphQLDecimal, { description: 'What they declare together, in US dollars.' })
  valueUsd!: Decimal;
}

@ObjectType({ description: 'Entries of your ports, counted and added up.', simpleResolvers: true })
export class EntryStatistics {
  @Field(() => Int, { description: 'How many entries.' })
  entryCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What they declare together, in US dollars.' })
  valueUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description: 'Duty as estimated by filers, and excise as computed or assessed, together, in US dollars.',
  })
  dutyUsd!: Decimal;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours from filing to release: half of those released took no longer. Null while none is released.',
  })
  medianHoursToRelease!: number | null;

  @Field(() => [EntryStatisticsGroup], { description: 'By status, the most frequent first.' })
  byStatus!: EntryStatisticsGroup[];

  @Field(() => [EntryStatisticsGroup], { description: 'By port, the most frequent first.' })
  byPort!: EntryStatisticsGroup[];

  @Field(() => [EntryStatisticsGroup], { description: 'By mode of transport, the most frequent first.' })
  byMode!: EntryStatisticsGroup[];

  @Field(() => [EntryStatisticsGroup], {
    description: 'By week of filing in the port’s zone, the earliest first, weeks without an entry too.',
  })
  byWeek!: EntryStatisticsGroup[];
}
