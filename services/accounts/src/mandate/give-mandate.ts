import { makeEvent, type NewEvent } from '@landfall/events';
import type { MandateRow } from '../account/mandate.table.js';

/** A client gives a broker leave to act for it: the mandate, and the event that tells of it. */
export function giveMandate({
  scope = 'FILE',
  ...given
}: Omit<MandateRow, 'scope' | 'endedOn'> & Partial<Pick<MandateRow, 'scope'>>): {
  mandate: MandateRow;
  event: NewEvent;
} {
  const { id: mandateId, clientAccountId, brokerAccountId, givenOn } = given;
  const event = makeEvent(
    'mandate.given',
    { mandateId, clientAccountId, brokerAccountId, givenOn, scope },
    { subject: mandateId, partitionkey: clientAccountId },
  );
  return { mandate: { ...given, scope, endedOn: null }, event };
}
