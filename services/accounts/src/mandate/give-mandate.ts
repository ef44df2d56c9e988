import { makeEvent, type NewEvent } from '@landfall/events';
import type { MandateScope } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { MandateTable } from './mandate.table.js';

export interface NewMandate {
  id: string;
  clientAccountId: string;
  brokerAccountId: string;
  /** YYYY-MM-DD. */
  givenOn: string;
  scope?: MandateScope;
}

/** A client gives a broker leave to act for it, in the transaction of `em`; returns the event that tells of it. */
export function giveMandate(em: SqlEntityManager, { id, scope = 'FILE', ...mandate }: NewMandate): NewEvent {
  em.create(MandateTable, { id, ...mandate, scope, endedOn: null });
  return makeEvent(
    'mandate.given',
    { mandateId: id, ...mandate, scope },
    { subject: id, partitionkey: mandate.clientAccountId },
  );
}
