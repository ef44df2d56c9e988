import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import {
  ParticipationTable,
  PaymentMeansTable,
  type ParticipationRow,
  type PaymentMeansRow,
} from './standing.table.js';

/** Standing today of an account that the caller has already been shown; the day is that of UTC, since accounts lie at no port. */
export const loadParticipation = (context: Context, accountId: string): Promise<ParticipationRow | null> =>
  loadById(context, participations, accountId);

export const loadPaymentMeans = (context: Context, accountId: string): Promise<PaymentMeansRow | null> =>
  loadById(context, paymentMeans, accountId);

async function participations(ids: readonly string[], context: Context) {
  const rows = await context.em.find(ParticipationTable, holdingToday(ids, context), beganFirst);
  return inOrderOf(ids, rows, (row) => row.accountId);
}

async function paymentMeans(ids: readonly string[], context: Context) {
  const rows = await context.em.find(PaymentMeansTable, holdingToday(ids, context), beganFirst);
  return inOrderOf(ids, rows, (row) => row.accountId);
}

function holdingToday(ids: readonly string[], { now }: Context) {
  const today = now().toISOString().slice(0, 10);
  return {
    accountId: { $in: [...ids] },
    since: { $lte: today },
    $or: [{ until: null }, { until: { $gt: today } }],
  };
}

// Of several rows of an account the last counts.
const beganFirst = { orderBy: { since: 'asc' } } as const;
