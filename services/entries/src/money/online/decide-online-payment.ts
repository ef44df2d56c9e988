import type { OnlinePaymentState } from '@landfall/law';
import type { ProviderSays } from './payment-provider.js';
import type { OnlinePaymentRow } from './online-payment.table.js';

/** How long a payer has at the provider. */
const payWithinMs = 30 * 60_000;
/** A provider that was silent may still have taken the money: so long it is asked. */
const askedForMs = 7 * 24 * 60 * 60_000;
const soonestMs = 5_000;
const latestMs = 60 * 60_000;

export const endsAt = (startedAt: Date): Date => new Date(startedAt.getTime() + payWithinMs);

/** When a provider that has not said PAID is asked again: the longer it is silent the rarer, after a week no more. */
export function askAgainAt({ startedAt }: Pick<OnlinePaymentRow, 'startedAt'>, now: Date): Date | null {
  const sinceMs = now.getTime() - startedAt.getTime();
  if (sinceMs >= askedForMs) return null;
  return new Date(now.getTime() + Math.min(latestMs, Math.max(soonestMs, sinceMs / 4)));
}

/**
 * What an answer changes, whatever came before it: money that came is taken once, also after a refusal or when the time is
 * over; a refusal counts while nothing else is known, so that an old one that comes late takes no money away.
 */
export function changeBy(status: OnlinePaymentRow['status'], says: ProviderSays): 'TAKE' | 'REFUSE' | 'NOTHING' {
  if (says === 'PAID') return status === 'PAID' ? 'NOTHING' : 'TAKE';
  return status === 'STARTED' ? 'REFUSE' : 'NOTHING';
}

/** As its payer sees it. */
export const statusOf = ({ status, endsAt: end }: OnlinePaymentRow, now: Date): OnlinePaymentState =>
  status === 'STARTED' && end < now ? 'EXPIRED' : status;
