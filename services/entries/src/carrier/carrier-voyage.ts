import { as, GraphQLLocalDate, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { openLink } from './carrier-link.js';
import { conveyanceWithKey } from '../consignment/conveyance-asked.js';
import { listOf } from './compare-conveyance.js';

@ObjectType({
  description: 'What a carrier’s link is for: nothing of what others declared on it.',
  simpleResolvers: true,
})
export class CarrierVoyage {
  @Field(() => String, { description: 'The code of the port.' })
  port!: string;

  @Field(() => String, { description: 'How it travels.' })
  modeOfTransport!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day of arrival that is declared, in the port’s zone.' })
  arrivesOn!: string;

  @Field(() => Date, { nullable: true, description: 'When it arrived, as recorded last; null until then.' })
  arrivedAt!: Date | null;

  @Field(() => Date, { description: 'Until when the link opens.' })
  endsAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'How many lines with a bill the last list has; null while there is none.',
  })
  billCount!: number | null;
}

@Resolver()
export class CarrierVoyageQuery {
  @Query(() => CarrierVoyage, {
    nullable: true,
    description: 'The conveyance that a carrier’s link is for; null where the link opens nothing, or nothing any more.',
  })
  async carrierVoyage(
    @Arg('token', () => String, { description: 'The secret of the link that an officer gave.' }) token: string,
    @Ctx() context: Context,
  ): Promise<CarrierVoyage | null> {
    const { em } = context;
    const link = await openLink(em, token, context.now());
    const on = link && (await conveyanceWithKey(em, link.conveyanceKey));
    if (!on) return null;
    const { port, modeOfTransport, arrivesOn, key } = on.conveyance;
    const list = await listOf(em, key);
    const when = { arrivedAt: on.arrival?.arrivedAt ?? null, endsAt: link.endsAt };
    return as(CarrierVoyage, { port, modeOfTransport, arrivesOn, ...when, billCount: list?.rows.length ?? null });
  }
}
