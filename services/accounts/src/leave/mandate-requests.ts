import { keysetCursor, pageOf, pageSize, readKeyset, connectionOf, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { MandateRequestTable } from '../account/mandate.table.js';
import { whoAsks } from './find-request.js';
import { MandateRequest, toMandateRequest } from './mandate-request.type.js';

export const MandateRequestConnection = connectionOf('MandateRequest', () => MandateRequest);
export type MandateRequestConnection = InstanceType<typeof MandateRequestConnection>;

@Resolver(() => Account)
export class MandateRequests {
  @FieldResolver(() => MandateRequestConnection, {
    description: 'What it has asked clients for and is not answered yet, the oldest first. For its own people alone.',
  })
  async mandateRequests(
    @Root() { id }: Account,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    after: string | null,
    @Ctx() { em, caller, now }: Context,
  ): Promise<MandateRequestConnection> {
    const from = readKeyset(after);
    const later = from && { $or: [{ askedAt: { $gt: from.at } }, { askedAt: from.at, id: { $gt: from.id } }] };
    // Its own people's alone, whoever looks at the account.
    const open = { brokerAccountId: caller.accountId === id ? id : '', mandateId: null, goodUntil: { $gt: now() } };
    const rows = await em.find(
      MandateRequestTable,
      { $and: [open, ...(later ? [later] : [])] },
      { orderBy: { askedAt: 'asc', id: 'asc' }, limit: pageSize(first) + 1 },
    );
    const seen = await Promise.all(
      rows.map(async (row) => {
        const node = toMandateRequest(row, await whoAsks(em, row), caller);
        return node ? [{ cursor: keysetCursor(row.askedAt, row.id), node }] : [];
      }),
    );
    return pageOf(MandateRequestConnection, seen.flat(), first);
  }
}
