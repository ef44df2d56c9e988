import { isStoredId, isStoredInstant } from '@landfall/service-kit';
import type { FilterQuery } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import type { ReviewRow } from '../review/review.table.js';

/** The place of a review in the queue, as an opaque cursor. */
export const placeOf = ({ riskRank, filedAt, id }: ReviewRow): string =>
  Buffer.from(JSON.stringify([riskRank, filedAt.toISOString(), id])).toString('base64url');

/** What stands after a place in the queue; everything where no place is given. */
export function afterPlace(cursor: string | null | undefined): FilterQuery<ReviewRow> {
  if (cursor === null || cursor === undefined) return {};
  const { riskRank, filedAt, id } = readPlace(cursor);
  return {
    $or: [
      { riskRank: { $lt: riskRank } },
      { riskRank, filedAt: { $gt: filedAt } },
      { riskRank, filedAt, id: { $gt: id } },
    ],
  };
}

function readPlace(cursor: string): { riskRank: number; filedAt: Date; id: string } {
  try {
    const [riskRank, at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown, unknown];
    // A rank is small; a figure beyond 32 bits, a NUL or the year 275760 is nothing that the database compares.
    if (Number.isInteger(riskRank) && Math.abs(riskRank as number) < 1_000 && isStoredInstant(at) && isStoredId(id)) {
      return { riskRank: riskRank as number, filedAt: new Date(at), id };
    }
  } catch {
    // falls through to the one error below
  }
  throw new GraphQLError('`after` is not a cursor of this list: use `pageInfo.endCursor` of the page before.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
