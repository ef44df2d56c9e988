import { holidaysToGive, proposedLastDay } from '@landfall/law/examination/last-day-of-request';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { as, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ReviewHoliday, ReviewRequestDays } from './request-days.type.js';
import { Review } from '../review/review.type.js';

@Resolver(() => Review)
export class RequestDays {
  @FieldResolver(() => ReviewRequestDays, {
    nullable: true,
    description: 'For the last day of a document that would be asked for now; Customs only.',
  })
  requestDays(@Root() { facts: { port } }: Review, @Ctx() { now }: Context): ReviewRequestDays {
    const today = dayAtPort(port, now());
    const { on, says } = proposedLastDay(port, today);
    return as(ReviewRequestDays, {
      ...{ proposedOn: on.toString(), says },
      holidays: holidaysToGive(port, today).map(({ on: day, name }) => as(ReviewHoliday, { on: day.toString(), name })),
    });
  }
}
