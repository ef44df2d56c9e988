// Whether the columns of entries and the books say the same: columns decide, and books that differ are found here.
import { IsolationLevel } from '@mikro-orm/core';
import { act, acted, systemCaller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { amountDueUsd } from '../entry/amount-due.js';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { lockNamedEntry } from '../entry/lock-entry.js';
import { balanceOf } from './balance.js';
import { AllocationTable, ChargeTable, RefundTable, ReversalTable, type ChargeRow } from './ledger.table.js';
import { chargesToPost, postCharges } from './post-charges.js';

/**
 * CHARGES_NOT_POSTED: what a process of the release before filed or ended; PAID_DIFFERS: what is paid and what the payments
 * come to are two sums; PARTS_DIFFER: the parts of a payment are not the payment.
 */
export interface UnevenBooks {
  why: 'CHARGES_NOT_POSTED' | 'PAID_DIFFERS' | 'PARTS_DIFFER';
  /** Null of a payment. */
  entryId: string | null;
  /** The reference of an entry, the number of a receipt. */
  called: string;
}

const atOnce = 500;

export async function findUnevenBooks(root: SqlEntityManager): Promise<UnevenBooks[]> {
  const found: UnevenBooks[] = [];
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    // entries and books of one moment: others may work meanwhile
    const page = await root
      .fork()
      .transactional((em) => pageOf(em as SqlEntityManager, from), { isolationLevel: IsolationLevel.REPEATABLE_READ });
    found.push(...page.uneven);
    after = page.lastId;
  }
  const payments = await root.fork().execute<{ receipt_number: string }[]>(
    `select p.receipt_number from payment p left join allocation a on a.payment_id = p.id
     group by p.id having coalesce(sum(a.amount_usd), 0) <> p.amount_usd order by p.recorded_at, p.id`,
  );
  const parts = payments.map(({ receipt_number: called }) => ({
    ...{ why: 'PARTS_DIFFER' as const, entryId: null, called },
  }));
  return [...found, ...parts];
}

/** Posts what an entry owes as it now stands, and its books do not say. */
export const postMissingCharges = (root: SqlEntityManager, entryId: string): Promise<void> =>
  act(contextOf(root), async ({ em, now }) => {
    await postCharges(em, await lockNamedEntry(em, entryId), { since: now });
    return acted(undefined);
  });

const contextOf = (em: SqlEntityManager) => ({
  ...{ em, caller: systemCaller('entries'), now: () => new Date(), onCommit: () => undefined },
});

async function pageOf(em: SqlEntityManager, after: string): Promise<{ uneven: UnevenBooks[]; lastId: string | null }> {
  const entries = await em.find(EntryTable, { id: { $gt: after } }, { orderBy: { id: 'asc' }, limit: atOnce });
  const ofThem = { entryId: { $in: entries.map(({ id }) => id) } };
  const charges = Map.groupBy(await em.find(ChargeTable, ofThem), ({ entryId }) => entryId);
  const allocations = await em.find(AllocationTable, ofThem);
  const paymentId = { $in: allocations.map((one) => one.paymentId) };
  const reversals = await em.find(ReversalTable, { paymentId });
  const refunds = Map.groupBy(await em.find(RefundTable, ofThem), ({ entryId }) => entryId);
  const parts = Map.groupBy(allocations, ({ entryId }) => entryId);
  const uneven = entries.flatMap((entry) => {
    const { id } = entry;
    const money = { allocations: parts.get(id) ?? [], reversals, refunds: refunds.get(id) ?? [] };
    return whyUneven(entry, charges.get(id) ?? [], money);
  });
  return { uneven, lastId: entries.at(-1)?.id ?? null };
}

type Money = Omit<Parameters<typeof balanceOf>[0], 'charges'>;

function whyUneven(entry: EntryRow, charges: readonly ChargeRow[], money: Money): UnevenBooks[] {
  const missing = chargesToPost(entry, charges, { since: entry.filedAt });
  const { receivedUsd, refundedUsd, dueUsd } = balanceOf({ charges: [...charges, ...missing], ...money });
  const isSameSum = entry.paidUsd.eq(receivedUsd.minus(refundedUsd)) && amountDueUsd(entry).eq(dueUsd);
  const of = { entryId: entry.id, called: entry.reference };
  return [
    ...(missing.length > 0 ? [{ why: 'CHARGES_NOT_POSTED' as const, ...of }] : []),
    ...(isSameSum ? [] : [{ why: 'PAID_DIFFERS' as const, ...of }]),
  ];
}
