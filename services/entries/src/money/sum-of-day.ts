import { as } from '@landfall/service-kit';
import type { PaymentMeansKept } from '@landfall/law';
import { Decimal, sumUsd } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DayClosingMeans, DayClosingPerson } from './day-closing.type.js';
import { officerStub } from './officer.type.js';
import { refundsOfDay, reversalsOfDay, type DayAtPort, type OfMeans } from './rows-of-day.js';

/** What one person did by one means on a day, in one of three ways. */
interface Sum {
  what: 'payment' | 'reversal' | 'refund';
  means: PaymentMeansKept;
  by: string;
  count: number;
  usd: string;
  first: string | null;
  last: string | null;
  beganAtMs: number;
  endedAtMs: number;
}

const summed = (at: string): string => `count(*)::int as count, sum(amount_usd) as usd,
  (extract(epoch from min(${at})) * 1000)::float8 as "beganAtMs",
  (extract(epoch from max(${at})) * 1000)::float8 as "endedAtMs"`;

// what a process of the release before recorded names no port of its own; what was given back before there were books left
// no counter
const sumsOfDay = `
  select 'payment' as what, p.means, p.recorded_by as by, ${summed('p.recorded_at')},
    (array_agg(p.receipt_number order by p.recorded_at, p.id))[1] as first,
    (array_agg(p.receipt_number order by p.recorded_at desc, p.id desc))[1] as last
  from payment p join entry e on e.id = p.entry_id
  where coalesce(p.port, e.port) = :port and p.recorded_at >= :from and p.recorded_at < :until group by p.means, p.recorded_by
  union all
  select 'reversal', p.means, r.reversed_by, ${summed('r.reversed_at')}, null, null
  from reversal r join payment p on p.id = r.payment_id join entry e on e.id = p.entry_id
  where coalesce(p.port, e.port) = :port and r.reversed_at >= :from and r.reversed_at < :until group by p.means, r.reversed_by
  union all
  select 'refund', means, paid_by, ${summed('paid_at')}, null, null
  from refund where port = :port and paid_at >= :from and paid_at < :until and not given_back_before group by means, paid_by`;

const inOrder = ({ port, from, until }: DayAtPort): unknown[] => [
  port,
  from,
  until,
  port,
  from,
  until,
  port,
  from,
  until,
];
const byPlace = sumsOfDay.replaceAll(/:(port|from|until)/g, '?');

/** What came and went at a port on a day, by means and by who did it, in the order in which a counter is counted. */
export async function sumOfDay(
  em: SqlEntityManager,
  day: DayAtPort,
  counted: readonly PaymentMeansKept[],
): Promise<{ means: DayClosingMeans[]; people: DayClosingPerson[] }> {
  const sums = await em.execute<Sum[]>(byPlace, inOrder(day));
  const gone = { reversals: await reversalsOfDay(em, day), refunds: await refundsOfDay(em, day) };
  const byMeans = Map.groupBy(sums, ({ means }) => means);
  const byPerson = Map.groupBy(sums, ({ by }) => by);
  const moved = counted.filter((means) => byMeans.has(means));
  return {
    means: moved.map((means) => ofMeans(means, byMeans.get(means)!, gone)),
    people: [...byPerson.keys()]
      .toSorted((one, other) => beginningOf(byPerson.get(one)!) - beginningOf(byPerson.get(other)!))
      .flatMap((by) => moved.flatMap((means) => ofPerson(by, means, byPerson.get(by)!))),
  };
}

type Gone = {
  reversals: Awaited<ReturnType<typeof reversalsOfDay>>;
  refunds: Awaited<ReturnType<typeof refundsOfDay>>;
};

function ofMeans(means: PaymentMeansKept, sums: readonly Sum[], gone: Gone): DayClosingMeans {
  const payments = sums.filter(({ what }) => what === 'payment');
  const first = payments.toSorted((one, other) => one.beganAtMs - other.beganAtMs)[0];
  const last = payments.toSorted((one, other) => other.endedAtMs - one.endedAtMs)[0];
  return as(DayClosingMeans, {
    ...{ means, ...countsOf(sums) },
    ...{ firstReceipt: first?.first ?? null, lastReceipt: last?.last ?? null },
    ...{ reversals: rowsOf(means, gone.reversals), refunds: rowsOf(means, gone.refunds) },
  });
}

function ofPerson(by: string, means: PaymentMeansKept, sums: readonly Sum[]): DayClosingPerson[] {
  const own = sums.filter((sum) => sum.means === means);
  if (own.length === 0) return [];
  return [as(DayClosingPerson, { by: officerStub(by), means, ...countsOf(own) })];
}

function countsOf(sums: readonly Sum[]) {
  const of = (what: Sum['what']) => sums.filter((sum) => sum.what === what);
  const countOf = (what: Sum['what']): number => of(what).reduce((all, { count }) => all + count, 0);
  const usdOf = (what: Sum['what']): Decimal => sumUsd(of(what).map(({ usd }) => new Decimal(usd)));
  const [paymentsUsd, reversalsUsd, refundsUsd] = [usdOf('payment'), usdOf('reversal'), usdOf('refund')];
  return {
    ...{ paymentCount: countOf('payment'), reversalCount: countOf('reversal'), refundCount: countOf('refund') },
    ...{ paymentsUsd, reversalsUsd, refundsUsd, netUsd: paymentsUsd.minus(reversalsUsd).minus(refundsUsd) },
  };
}

const beginningOf = (sums: readonly Sum[]): number => Math.min(...sums.map(({ beganAtMs }) => beganAtMs));

const rowsOf = <Row>(means: PaymentMeansKept, rows: readonly OfMeans<Row>[]): Row[] =>
  rows.filter((one) => one.means === means).map(({ row }) => row);
