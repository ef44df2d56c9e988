import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Review } from '../review/review.type.js';
import { ReviewEntryChange, toEntryChange } from './entry-change.type.js';
import { changesSince } from './entry-changes.js';

@Resolver(() => Review)
export class ChangesOfReview {
  @FieldResolver(() => [ReviewEntryChange], {
    nullable: true,
    description: 'What happened to the entry after a version of it, oldest first; Customs only.',
  })
  async changes(
    @Root() { row: { entryId }, facts }: Review,
    @Arg('sinceEntryVersion', () => Int, { description: 'The version that was looked at; 0 for everything.' })
    sinceEntryVersion: number,
    @Ctx() context: Context,
  ): Promise<ReviewEntryChange[]> {
    const rows = await changesSince(context, entryId, sinceEntryVersion);
    return rows.flatMap((row) => toEntryChange(row, context.caller, facts) ?? []);
  }
}
