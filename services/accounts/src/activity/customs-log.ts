import { readCode, valueOf } from '@landfall/law';
import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ActivityFilter } from './activity-filter.input.js';
import { ActivityConnection } from './activity.type.js';
import { logOfCustoms } from './list-activity.js';

@Resolver()
export class CustomsLog {
  @Query(() => ActivityConnection, {
    description:
      'The log as Customs reads it, newest first, each event once: what happened at every port of the caller’s administration, what Customs did there, and what became of accounts that act under its law. To administrators: what became of the rights and offices of those who work for Customs, and of how accounts stand.',
  })
  customsLog(
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    after: string | null,
    @Arg('port', () => String, { nullable: true, description: 'At this port alone, as `3201`; at all when absent.' })
    port: string | null,
    @Arg('filter', () => ActivityFilter, { nullable: true, description: 'Which rows; all when absent.' })
    filter: ActivityFilter | null,
    @Ctx() context: Context,
  ): Promise<ActivityConnection> {
    return logOfCustoms(context, { first, after }, valueOf(readCode(port)) ?? port ?? null, filter);
  }
}
