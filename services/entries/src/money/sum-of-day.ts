import type { PaymentMeansKept } from '@landfall/law';
import { Decimal } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DayClosingMeans } from './day-closing.type.js';

interface Sums {
  means: PaymentMeansKept;
  count: number;
  usd: string;
  first: string | null;
  last: string | null;
}

export interface DayAtPort {
  port: string;
  from: Date;
  /** Where the next day begins. */
  until: Date;
}

// what a process of the release before recorded names no port of its own
const paymentsOf = 'payment p join entry e on e.id = p.entry_id where coalesce(p.port, e.port) = ?';

const payments = `select p.means, count(*)::int as count, sum(p.amount_usd) as usd,
    (array_agg(p.receipt_number order by p.recorded_at, p.id))[1] as first,
    (array_agg(p.receipt_number order by p.recorded_at desc, p.id desc))[1] as last
  from ${paymentsOf} and p.recorded_at >= ? and p.recorded_at < ? group by p.means`;
const reversals = `select p.means, count(*)::int as count, sum(p.amount_usd) as usd, null as first, null as last
  from reversal r join ${paymentsOf.replace('payment p', 'payment p on p.id = r.payment_id')}
    and r.reversed_at >= ? and r.reversed_at < ? group by p.means`;
const refunds = `select means, count(*)::int as count, sum(amount_usd) as usd, null as first, null as last
  from refund where port = ? and paid_at >= ? and paid_at < ? group by means`;

/** What came and went at a port between two instants, by means, in the order in which a counter is counted. */
export async function sumOfDay(
  em: SqlEntityManager,
  { port, from, until }: DayAtPort,
  inOrder: readonly PaymentMeansKept[],
): Promise<DayClosingMeans[]> {
  const sums = async (sql: string) => {
    const rows = await em.execute<Sums[]>(sql, [port, from, until]);
    return new Map(rows.map((row) => [row.means, row]));
  };
  const [paid, reversed, refunded] = [await sums(payments), await sums(reversals), await sums(refunds)];
  const touched = inOrder.filter((means) => [paid, reversed, refunded].some((rows) => rows.has(means)));
  return touched.map((means) => ofMeans(means, paid.get(means), reversed.get(means), refunded.get(means)));
}

function ofMeans(means: PaymentMeansKept, paid?: Sums, reversed?: Sums, refunded?: Sums): DayClosingMeans {
  const paymentsUsd = new Decimal(paid?.usd ?? 0);
  const reversalsUsd = new Decimal(reversed?.usd ?? 0);
  const refundsUsd = new Decimal(refunded?.usd ?? 0);
  return Object.assign(new DayClosingMeans(), {
    ...{ means, paymentsUsd, reversalsUsd, refundsUsd },
    ...{ firstReceipt: paid?.first ?? null, lastReceipt: paid?.last ?? null },
    paymentCount: paid?.count ?? 0,
    reversalCount: reversed?.count ?? 0,
    refundCount: refunded?.count ?? 0,
    netUsd: paymentsUsd.minus(reversalsUsd).minus(refundsUsd),
  });
}
