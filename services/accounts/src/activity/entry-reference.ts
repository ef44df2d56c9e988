import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ReferenceTable, type ReferenceRow } from '../reference/reference.table.js';
import { Activity } from './activity.type.js';

@Resolver(() => Activity)
export class EntryReference {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'How people call the one entry that it tells of, a payment too; null where it tells of none.',
  })
  async entryReference(@Root() { entryId }: Activity, @Ctx() context: Context): Promise<string | null> {
    return entryId === null ? null : ((await loadById(context, references, entryId))?.reference ?? null);
  }
}

async function references(ids: readonly string[], { em }: Context): Promise<(ReferenceRow | null)[]> {
  const rows = await em.find(ReferenceTable, { entryId: { $in: [...ids] } });
  return inOrderOf(ids, rows, ({ entryId }) => entryId ?? '');
}
