import { determinationKinds, officeThatDetermines, type DeterminationKind, type Office } from '@landfall/law';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { as, loadById, type Change, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { officerStub } from '../review/officer.type.js';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import {
  DeterminationTable,
  OfficerOfficeTable,
  type DeterminationRow,
  type OfficerOfficeRow,
} from './determination.table.js';
import { ReviewDeterminable, ReviewDetermination, toDetermination } from './determination.type.js';

@Resolver(() => Review)
export class DeterminationsOfReview {
  @FieldResolver(() => [ReviewDetermination], {
    nullable: true,
    description: 'What offices determined about the entry, oldest first; of several of a kind the last counts.',
  })
  async determinations(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewDetermination[]> {
    const rows = (await loadById(context, determinationsByReview, id)) ?? [];
    return rows.flatMap((row) => toDetermination(row, context.caller, facts) ?? []);
  }

  @FieldResolver(() => [ReviewDeterminable], {
    nullable: true,
    description:
      'What the law leaves to an office to determine about the entry, and who holds that office at the port today; nothing once the review is closed, and where another law governs. Customs only.',
  })
  async determinable(
    @Root() { regime, status, facts }: Review,
    @Ctx() context: Context,
  ): Promise<ReviewDeterminable[]> {
    if (regime !== 'US_CBP' || status === 'CLOSED') return [];
    const held = (await loadById(context, holdersByPort, facts.port)) ?? [];
    return determinationKinds.map((kind) => {
      const office = officeThatDetermines[kind];
      const subjects = new Set(held.filter((row) => row.office === office).map(({ subject }) => subject));
      return as(ReviewDeterminable, { kind, office, holders: [...subjects].map(officerStub) });
    });
  }
}

/** The holders of one port today are those of all its reviews. */
async function holdersByPort(ports: readonly string[], { em, now }: Context): Promise<OfficerOfficeRow[][]> {
  return Promise.all(
    ports.map((port) => em.find(OfficerOfficeTable, heldOn(port, now()), { orderBy: { subject: 'asc' } })),
  );
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
  const rows = await em.find(OfficerOfficeTable, { subject: caller.subject, ...heldOn(port, now) });
  return [...new Set(rows.map(({ office }) => office))].sort();
}

/** Held on the day at the port, of that port or of all. */
function heldOn(port: string, now: Date) {
  const day = dayAtPort(port, now).toString();
  return {
    since: { $lte: day },
    $and: [{ $or: [{ until: null }, { until: { $gt: day } }] }, { $or: [{ port: null }, { port }] }],
  };
}
