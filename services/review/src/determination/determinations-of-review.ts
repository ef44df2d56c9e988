import type { DeterminationKind, Office } from '@landfall/law';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { loadById, type Change, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { DeterminationTable, OfficerOfficeTable, type DeterminationRow } from './determination.table.js';
import { ReviewDetermination, toDetermination } from './determination.type.js';

@Resolver(() => Review)
export class DeterminationsOfReview {
  @FieldResolver(() => [ReviewDetermination], {
    nullable: true,
    description:
      'What offices determined about the entry, oldest first; of several of a kind the last counts. Customs only.',
  })
  async determinations(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewDetermination[]> {
    const rows = (await loadById(context, determinationsByReview, id)) ?? [];
    return rows.flatMap((row) => toDetermination(row, context.caller, facts) ?? []);
  }
}

async function determinationsByReview(ids: readonly string[], { em }: Context): Promise<DeterminationRow[][]> {
  const rows = await em.find(
    DeterminationTable,
    { reviewId: { $in: [...ids] } },
    { orderBy: { madeAt: 'asc', id: 'asc' } },
  );
  return ids.map((id) => rows.filter((row) => row.reviewId === id));
}

/** The last determination of a kind; null where there is none. */
export const lastOfKind = (
  reviewId: string,
  kind: DeterminationKind,
  { em }: Change,
): Promise<DeterminationRow | null> =>
  em.findOne(DeterminationTable, { reviewId, kind }, { orderBy: { madeAt: 'desc', id: 'desc' } });

export const formalEntryIsRequired = async ({ id }: ReviewRow, it: Change): Promise<boolean> =>
  (await lastOfKind(id, 'FORMAL_ENTRY_REQUIRED', it))?.holds ?? false;

/** The offices, of all ports or of this one, that somebody holds on the day at the port. */
export async function officesOn({ port }: ReviewRow, { em, caller, now }: Change): Promise<Office[]> {
  const day = dayAtPort(port, now).toString();
  const rows = await em.find(OfficerOfficeTable, {
    subject: caller.subject,
    since: { $lte: day },
    $and: [{ $or: [{ until: null }, { until: { $gt: day } }] }, { $or: [{ port: null }, { port }] }],
  });
  return [...new Set(rows.map(({ office }) => office))].sort();
}
