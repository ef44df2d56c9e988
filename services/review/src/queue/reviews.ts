import { countRows, pageOf, pageSize, type Caller, type Context } from '@landfall/service-kit';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { afterPlace, placeOf } from './queue-place.js';
import { ReviewQueue } from '../review/review.enums.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { ReviewConnection, toReview } from '../review/review.type.js';
import { areStuck } from './stuck.js';
import { ReviewFilter } from './reviews.input.js';

@Resolver()
export class Reviews {
  // 19 CFR 143.31: how an entry was filed never changes its place; risk does, then only when it was filed.
  @Query(() => ReviewConnection, {
    description:
      'The reviews of the caller’s ports: the examination that binds decides the order, then who filed first.',
  })
  async reviews(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Ctx() context: Context,
    @Arg('filter', () => ReviewFilter, { nullable: true, description: 'Which reviews.' }) filter?: ReviewFilter | null,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after?: string | null,
  ) {
    const { em, caller } = context;
    const asked = [atPorts(caller, filter?.port), inState(context, filter?.state)];
    const where: FilterQuery<ReviewRow> = { $and: [...asked, afterPlace(after)] };
    const orderBy = { riskRank: 'desc', filedAt: 'asc', id: 'asc' } as const;
    const rows = await em.find(ReviewTable, where, { orderBy, limit: pageSize(first) + 1 });
    const seen = rows.flatMap((row) => {
      const node = toReview(row, caller, []);
      return node ? [{ cursor: placeOf(row), node }] : [];
    });
    return pageOf(ReviewConnection, seen, first, countRows(em, ReviewTable, [{ $and: asked }]));
  }
}

/** The reviews at the caller’s ports, or at one of them. */
export const atPorts = ({ ports }: Caller, port?: string | null): FilterQuery<ReviewRow> => ({
  port: { $in: ports.filter((one) => !port || one === port) },
});

/** The reviews of a part of the queue, as the caller sees it now. */
export function inState({ caller, now }: Context, state?: ReviewQueue | null): FilterQuery<ReviewRow> {
  switch (state) {
    case ReviewQueue.UNASSIGNED:
      return { status: 'OPEN' };
    case ReviewQueue.MINE:
      return { claimedBy: caller.subject };
    case ReviewQueue.HELD:
      return { status: 'CLAIMED' };
    case ReviewQueue.STUCK:
      return areStuck(now());
    case ReviewQueue.UNANSWERED:
      return { unansweredSince: { $ne: null } };
    case ReviewQueue.WAITING:
    case ReviewQueue.DECIDED:
    case ReviewQueue.CLOSED:
      return { status: state };
    default:
      return {};
  }
}
