import { as } from '@landfall/service-kit';
import type { PaymentMeansKept } from '@landfall/law';
import { Decimal, sumUsd } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DayClosingMeans } from './day-closing.type.js';
import { refundsOfDay, reversalsOfDay, type DayAtPort, type OfMeans } from './rows-of-day.js';

interface Sums {
  means: PaymentMeansKept;
  count: number;
  usd: string;
  first: string;
  last: string;
}

// what a process of the release before recorded names no port of its own
const payments = `select p.means, count(*)::int as count, sum(p.amount_usd) as usd,
    (array_agg(p.receipt_number order by p.recorded_at, p.id))[1] as first,
    (array_agg(p.receipt_number order by p.recorded_at desc, p.id desc))[1] as last
  from payment p join entry e on e.id = p.entry_id where coalesce(p.port, e.port) = ?
    and p.recorded_at >= ? and p.recorded_at < ? group by p.means`;

/** What came and went at a port on a day, by means, in the order in which a counter is counted. */
export async function sumOfDay(
  em: SqlEntityManager,
  day: DayAtPort,
  inOrder: readonly PaymentMeansKept[],
): Promise<DayClosingMeans[]> {
  const paid = await em.execute<Sums[]>(payments, [day.port, day.from, day.until]);
  const gone = { reversals: await reversalsOfDay(em, day), refunds: await refundsOfDay(em, day) };
  return inOrder
    .map((means) =>
      ofMeans(
        means,
        gone,
        paid.find((one) => one.means === means),
      ),
    )
    .filter((one) => one.paymentCount + one.reversalCount + one.refundCount > 0);
}

type Gone = {
  reversals: Awaited<ReturnType<typeof reversalsOfDay>>;
  refunds: Awaited<ReturnType<typeof refundsOfDay>>;
};

function ofMeans(means: PaymentMeansKept, gone: Gone, paid?: Sums): DayClosingMeans {
  const paymentsUsd = new Decimal(paid?.usd ?? 0);
  const [reversals, refunds] = [rowsOf(means, gone.reversals), rowsOf(means, gone.refunds)];
  const reversalsUsd = sumUsd(reversals.map(({ amountUsd }) => amountUsd));
  const refundsUsd = sumUsd(refunds.map(({ amountUsd }) => amountUsd));
  return as(DayClosingMeans, {
    ...{ means, paymentsUsd, reversalsUsd, refundsUsd, reversals, refunds },
    ...{ firstReceipt: paid?.first ?? null, lastReceipt: paid?.last ?? null },
    ...{ paymentCount: paid?.count ?? 0, reversalCount: reversals.length, refundCount: refunds.length },
    netUsd: paymentsUsd.minus(reversalsUsd).minus(refundsUsd),
  });
}

const rowsOf = <Row>(means: PaymentMeansKept, rows: readonly OfMeans<Row>[]): Row[] =>
  rows.filter((one) => one.means === means).map(({ row }) => row);
