import { userError, type Caller, type UserError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ArrivalTable, ConveyanceTable } from './consignment.table.js';
import { leadsOf } from './conveyance-leads.js';
import type { ArrivesOn } from './load-conveyances.js';
import { worksForCustoms } from './access.js';

/** A conveyance and the arrival of it that counts; where it was found to be another, that one. */
export async function conveyanceWithKey(
  em: SqlEntityManager,
  asked: string,
): Promise<Omit<ArrivesOn, 'entryId'> | null> {
  const key = (await leadsOf(em, [asked]))(asked);
  const conveyance = await em.findOne(ConveyanceTable, { key });
  if (!conveyance) return null;
  const arrival = await em.findOne(ArrivalTable, { conveyanceKey: key }, { orderBy: { number: 'desc' } });
  return { conveyance, arrival };
}

/** The same for Customs at its port; not yours and not there look alike. */
export async function conveyanceOfCustoms(em: SqlEntityManager, key: string, caller: Caller) {
  const on = await conveyanceWithKey(em, key);
  return on && worksForCustoms(caller) && caller.ports.includes(on.conveyance.port) ? on : null;
}

export const noSuchConveyance: UserError = userError(
  'CONVEYANCE_NOT_FOUND',
  'There is no such flight, voyage or drive at your port.',
  ['conveyanceId'],
  { nextStep: 'Look it up in the list of what arrives at your port.' },
);
