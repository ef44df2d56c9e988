import type { Change } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { RightsTable } from '../account/person.table.js';

/**
 * One change of rights after the other, until the transaction ends, and by who has them still: the end of somebody's
 * rights counts here at once, whenever the gateway hears of it. So two administrators cannot end each other at once.
 */
export async function oneChangeOfRightsAtATime({ em, caller }: Pick<Change, 'em' | 'caller'>): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('rights of officers'))`);
  const rights = await em.findOne(RightsTable, { subject: caller.subject });
  if (!rights || rights.version <= caller.rightsVersion) return;
  throw new GraphQLError('Your own rights have changed since: look at the page again.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
