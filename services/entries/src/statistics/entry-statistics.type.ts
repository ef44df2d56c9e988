import { enumOf, GraphQLDecimal, GraphQLLocalDate } from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';

const withheldSays = {
  FEWER_THAN_5: 'Fewer than five entries stand behind them.',
  WOULD_TELL_ANOTHER: 'The difference to all would tell a group of fewer than five.',
};
export const EntryStatisticsWithheld = enumOf(withheldSays, {
  name: 'EntryStatisticsWithheld',
  description: 'Why figures are withheld, so that no single entry shows in them.',
});
export type EntryStatisticsWithheld = keyof typeof withheldSays;

@InputType({
  description:
    'Which entries are counted: those that meet everything given. A period is widened to whole weeks, and on to weeks in which five entries were filed.',
})
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

@ObjectType({
  description: 'The entries of one status, port, mode of transport or stretch of weeks.',
  simpleResolvers: true,
})
export class EntryStatisticsGroup {
  @Field({
    description: 'Which: a status, a port, a mode of transport, or the Monday that the stretch of weeks begins on.',
  })
  key!: string;

  @Field(() => Int, { description: 'How many entries; 0 where that is withheld.' })
  count!: number;

  @Field(() => GraphQLDecimal, { description: 'What they declare together, in US dollars.' })
  valueUsd!: Decimal;

  @Field(() => EntryStatisticsWithheld, {
    nullable: true,
    description: 'Why the figures are withheld; null where they are not.',
  })
  withheld!: EntryStatisticsWithheld | null;

  @Field(() => Int, { nullable: true, description: 'How many weeks the stretch has; null where it is none.' })
  weeks!: number | null;
}

@ObjectType({ description: 'Entries of your ports, counted and added up.', simpleResolvers: true })
export class EntryStatistics {
  @Field(() => Int, { description: 'How many entries; without those of ports whose figures are withheld.' })
  entryCount!: number;

  @Field(() => EntryStatisticsWithheld, {
    nullable: true,
    description: 'Why no figure is shown at all; null where figures are.',
  })
  withheld!: EntryStatisticsWithheld | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The Monday from which is counted; null where nothing is.',
  })
  from!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The Sunday up to which is counted; null where nothing is.',
  })
  to!: string | null;

  @Field(() => GraphQLDecimal, { description: 'What they declare together, in US dollars.' })
  valueUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description: 'Duty as estimated by filers, and excise as computed or assessed, together, in US dollars.',
  })
  dutyUsd!: Decimal;

  @Field(() => Float, {
    nullable: true,
    description:
      'Hours from filing to release: half of those released took no longer. Null while fewer than five are released.',
  })
  medianHoursToRelease!: number | null;

  @Field(() => [EntryStatisticsGroup], { description: 'By status, the most frequent first.' })
  byStatus!: EntryStatisticsGroup[];

  @Field(() => [EntryStatisticsGroup], { description: 'By port, the most frequent first.' })
  byPort!: EntryStatisticsGroup[];

  @Field(() => [EntryStatisticsGroup], { description: 'By mode of transport, the most frequent first.' })
  byMode!: EntryStatisticsGroup[];

  @Field(() => [EntryStatisticsGroup], {
    description:
      'By week of filing in the port’s zone, the earliest first, weeks without an entry too. Weeks with few entries stand together with those after them.',
  })
  byWeek!: EntryStatisticsGroup[];
}
