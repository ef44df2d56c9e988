import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ActivityConnection, EntryStub } from './activity.type.js';
import { activityOfEntry } from './list-activity.js';

@Resolver(() => EntryStub)
export class EntryActivity {
  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'What happened to the entry, from the caller’s own log, newest first; Customs reads all of it.',
  })
  activity(
    @Root() { id }: EntryStub,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    after: string | null,
    @Ctx() context: Context,
  ): Promise<ActivityConnection> {
    return activityOfEntry(context, id, { first, after });
  }
}
