import type { WhenRunOut } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { MandateTable, type MandateRow } from '../account/mandate.table.js';
import { mandateEnded } from '../mandate/decide-mandate.js';
import { tellByMail } from './tell-by-mail.js';

const lasts = 'mandate-lasts';

/** Until when a mandate lasts that was given until a day. */
export const mandateLasts = ({ id: about, clientAccountId: accountId }: MandateRow) => ({
  ...{ clock: lasts, about, accountId },
});

/** The day came until which it was given: it ends, and both sides are told. */
const whenMandateOver: WhenRunOut = async (em, { about: id }) => {
  const mandate = await em.findOne(MandateTable, { id, endedOn: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!mandate?.endsOn) return [];
  for (const accountId of [mandate.clientAccountId, mandate.brokerAccountId])
    await tellByMail(em, accountId, 'mandate-ended', id);
  return [mandateEnded(mandate, mandate.endsOn)];
};

export const mandateDeadlines = { [lasts]: whenMandateOver };
