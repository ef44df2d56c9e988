import { paymentMeans } from '@landfall/law';
import { dayAtPort, zoneOfPort } from '@landfall/law/shared/day-at-port';
import { sumUsd, Temporal } from '@landfall/rule';
import { as, dayAsked, GraphQLLocalDate, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { keepsBooksOf } from './access.js';
import { readCode } from '../kinds/form/answers.js';
import { DayClosing, type DayClosingMeans } from './day-closing.type.js';
import type { DayAtPort } from './rows-of-day.js';
import { sumOfDay } from './sum-of-day.js';

@Resolver()
export class DayClosingQuery {
  @Query(() => DayClosing, {
    nullable: true,
    description:
      'What came and went at the counter of your port on a day, by means of payment, for its cashiers and supervisors; null where the port is not yours.',
  })
  async dayClosing(
    @Arg('portCode', { description: 'The port, by its code.' }) portCode: string,
    @Arg('on', () => GraphQLLocalDate, { nullable: true, description: 'The day at the port; today when left out.' })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<DayClosing | null> {
    const port = readCode(portCode);
    if (!keepsBooksOf(context.caller, { port })) return null;
    const now = context.now();
    const today = dayAtPort(port, now);
    const asked = dayAsked(on, 'on');
    const day = asked === null ? today : Temporal.PlainDate.from(asked);
    const { means, people } = await sumOfDay(context.em, boundsOf(port, day), [...paymentMeans, 'NOT_STATED']);
    const isOpen = Temporal.PlainDate.compare(day, today) >= 0;
    return as(DayClosing, {
      portCode: port,
      on: day.toString(),
      isOpen,
      readAt: now,
      means,
      people,
      ...sums(means),
    });
  }
}

function boundsOf(port: string, day: Temporal.PlainDate): DayAtPort {
  const startOf = (one: Temporal.PlainDate): Date => new Date(one.toZonedDateTime(zoneOfPort(port)).epochMilliseconds);
  return { port, from: startOf(day), until: startOf(day.add({ days: 1 })) };
}

const sums = (means: readonly DayClosingMeans[]) => ({
  paymentsUsd: sumUsd(means.map(({ paymentsUsd }) => paymentsUsd)),
  reversalsUsd: sumUsd(means.map(({ reversalsUsd }) => reversalsUsd)),
  refundsUsd: sumUsd(means.map(({ refundsUsd }) => refundsUsd)),
  netUsd: sumUsd(means.map(({ netUsd }) => netUsd)),
});
