import { GraphQLLocalDate } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A weekday on which Customs does not work at a port.', simpleResolvers: true })
export class ReviewHoliday {
  @Field(() => GraphQLLocalDate, { description: 'The day on which it is observed.' })
  on!: string;

  @Field({ description: 'What it is called.' })
  name!: string;
}

@ObjectType({
  description: 'For the last day of a document that would be asked for now, at the port of the review.',
  simpleResolvers: true,
})
export class ReviewRequestDays {
  @Field(() => GraphQLLocalDate, { description: 'The last day that is proposed: always a working day there.' })
  proposedOn!: string;

  @Field({ description: 'How it was counted, as `10 working days from Thursday, Nov 26, 2026`.' })
  says!: string;

  @Field(() => [ReviewHoliday], {
    description:
      'The weekdays among the last days that can be given on which Customs does not work there, soonest first. It does not on Saturdays and Sundays either.',
  })
  holidays!: ReviewHoliday[];
}
