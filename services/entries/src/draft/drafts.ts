import { countedConnectionOf, countRows, keysetCursor, pageOf, pageSize, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { draftsSeenBy } from './access.js';
import { newestFirst } from '../search/newest-first.js';
import { DraftTable } from './draft.table.js';
import { Draft, toDraft } from './draft.type.js';

export const DraftConnection = countedConnectionOf('Draft', () => Draft);
export type DraftConnection = InstanceType<typeof DraftConnection>;

@Resolver()
export class DraftsQuery {
  @Query(() => DraftConnection, {
    description: 'Drafts that are being written, yours and those shared with you, the last saved first.',
  })
  async drafts(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
    @Ctx() { em, caller }: Context,
  ): Promise<DraftConnection> {
    const limit = pageSize(first) + 1;
    const slices = draftsSeenBy(caller).map((seen) => ({ $and: [seen, { status: 'DRAFT' }] }));
    const rows = await newestFirst(em, DraftTable, { slices, after, by: 'savedAt' }, limit);
    const nodes = rows.map((row) => toDraft(row, caller)).filter((draft) => draft !== null);
    return pageOf(
      DraftConnection,
      nodes.map((node) => ({ node, cursor: keysetCursor(node.savedAt, node.id) })),
      first,
      countRows(em, DraftTable, slices),
    );
  }
}
