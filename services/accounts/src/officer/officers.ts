import { connectionOf, keysetCursor, pageOf, pageSize, readKeyset, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { officersInReach } from './access.js';
import { AccountTable } from '../account/account.table.js';
import { findOfficers } from './find-officer.js';
import { Officer, toOfficer } from './officer.type.js';
import { MembershipTable } from '../account/person.table.js';

export const OfficerConnection = connectionOf('Officer', () => Officer);
export type OfficerConnection = InstanceType<typeof OfficerConnection>;

@Resolver()
export class Officers {
  @Query(() => OfficerConnection, {
    description: 'Who works for Customs: all of them for administrators, those at their own ports for supervisors.',
  })
  async officers(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    after: string | null,
    @Ctx() { em, caller }: Context,
  ): Promise<OfficerConnection> {
    const customs = (await em.find(AccountTable, { kind: 'CUSTOMS' })).map(({ id }) => id);
    const from = readKeyset(after);
    const memberships = await em.find(
      MembershipTable,
      {
        ...{ accountId: { $in: customs }, ...officersInReach(caller) },
        ...(from ? { subject: { $gt: from.id } } : {}),
      },
      { orderBy: { subject: 'asc' }, limit: pageSize(first) + 1 },
    );
    const found = await findOfficers(
      em,
      memberships.map(({ subject }) => subject),
    );
    const rows = found.sort(bySubject).flatMap((officer) => {
      const node = toOfficer(officer, caller);
      return node ? [{ cursor: keysetCursor(new Date(0), node.subject), node }] : [];
    });
    return pageOf(OfficerConnection, rows, first);
  }
}

const bySubject = (one: { person: { subject: string } }, other: { person: { subject: string } }): number =>
  one.person.subject < other.person.subject ? -1 : 1;
