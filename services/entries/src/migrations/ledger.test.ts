import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@landfall/service-kit';
import { Decimal } from '@landfall/rule';
import { lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { balanceOf } from '../money/balance.js';
import { AllocationTable, ChargeTable, RefundTable, ReversalTable } from '../money/ledger.table.js';
import { amountDueUsd, owedBackUsd } from '../entry/amount-due.js';
import { EntryTable } from '../entry/entry.table.js';
import { PaymentTable } from '../money/payment.table.js';
import { entries } from '../service.js';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, theBroker, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { cashierAtPagoPago, FilingDesk } from '../testing/filing-desk.js';
import { MoneyDesk } from '../testing/money-desk.js';
import { LedgerTables } from './0020-ledger.js';

describe('the books of entries that were filed and paid before there were books', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
    await aDaysWork();
  });
  afterAll(() => it.stop());

  /** Entries of both laws at every stage: on a statement, paid, owing, with excise assessed and further duty, withdrawn. */
  async function aDaysWork(): Promise<void> {
    const [desk, filings] = [new MoneyDesk(it), new FilingDesk(it)];
    await it.file(theBroker);
    await it.file(theCashBroker);
    const paid = (await it.file(theCashBroker)).entry;
    await it.taken(paid.id);
    await desk.pay({ ...paid, entryVersion: 2 });
    await it.review(paid.id, { entryVersion: 2 });
    const withdrawn = (await it.file(theCashBroker)).entry;
    await it.taken(withdrawn.id);
    await desk.pay({ ...withdrawn, entryVersion: 2 });
    await desk.withdraw(withdrawn.id);
    const over = (await it.file(theCashBroker)).entry;
    await it.taken(over.id);
    await it.review(over.id, { entryVersion: 2 });
    const check = { amountUsd: '9.00', means: 'CHECK', excessIsOwedBack: true };
    await desk.pay(await desk.stands(over.id), check);
    const further = (await it.file(theCashBroker)).entry;
    await it.taken(further.id);
    const found = { reasonCode: 'FURTHER_DUTY', furtherDueUsd: '3.25' };
    await it.review(further.id, { entryVersion: 2, ...found });
    const beer = lawfulLine({ key: 'two', description: 'Lager beer', category: 'ALCOHOL' });
    const assessed = (await filings.filedAndTaken(sina, { lines: [lawfulLine(), beer] })).entry;
    await it.review(assessed.id, { entryVersion: 2, assessments: [{ line: 2, exciseUsd: '4.00' }] });
    await desk.pay({ ...assessed, entryVersion: 3 }, { amountUsd: '16.00' }, cashierAtPagoPago);
  }

  /** The rows that the migration writes, of what entries and payments say; nothing of it stays. */
  async function opened() {
    const orm = await openDatabase(entries, it.database.ownerUrl);
    try {
      return await orm.em.fork().transactional(async (em) => {
        for (const table of ['charge', 'allocation']) await em.execute(`delete from ${table}`);
        const migration = new LedgerTables(em.getDriver() as never, orm.config);
        migration.up();
        const opening = migration
          .getQueries()
          .map(String)
          .filter((sql) => sql.startsWith('insert into'));
        for (const sql of opening) await em.execute(sql);
        return {
          entries: await em.find(EntryTable, {}),
          payments: await em.find(PaymentTable, {}),
          charges: await em.find(ChargeTable, {}),
          allocations: await em.find(AllocationTable, {}),
          reversals: await em.find(ReversalTable, {}),
          refunds: await em.find(RefundTable, {}),
        };
      });
    } finally {
      await orm.close(true);
    }
  }

  async function asOwner(sql: string): Promise<void> {
    const orm = await openDatabase(entries, it.database.ownerUrl);
    await orm.em.execute(sql);
    await orm.close(true);
  }

  test('open with what each owes and has paid, to the cent, and every payment is in them', async () => {
    const { entries: rows, payments, ...books } = await opened();
    const ofEntry = <R extends { entryId: string }>(all: R[], id: string) =>
      all.filter(({ entryId }) => entryId === id);
    expect(rows.map(({ status }) => status).sort()).toEqual([
      'FILED',
      'FILED',
      'PAYMENT_DUE',
      'RELEASED',
      'RELEASED',
      'RELEASED',
      'WITHDRAWN',
    ]);
    for (const entry of rows) {
      const { id, paidUsd, estimatedDutyUsd, furtherDueUsd, assessments, status } = entry;
      const balance = balanceOf({
        charges: ofEntry(books.charges, id),
        allocations: ofEntry(books.allocations, id),
        ...{ reversals: books.reversals, refunds: ofEntry(books.refunds, id) },
      });
      const assessed = assessments.map(({ exciseUsd }) => new Decimal(exciseUsd));
      const owed = [estimatedDutyUsd, furtherDueUsd, ...assessed].reduce((sum, one) => sum.plus(one), new Decimal(0));
      const charged = balance.chargedUsd.plus(balance.onStatementUsd);
      expect(charged.toFixed(2)).toBe(status === 'WITHDRAWN' ? '0.00' : owed.toFixed(2));
      expect(balance.receivedUsd.toFixed(2)).toBe(paidUsd.toFixed(2));
      expect(balance.dueUsd.toFixed(2)).toBe(amountDueUsd(entry).toFixed(2));
      expect(balance.beyondUsd.toFixed(2)).toBe(owedBackUsd(entry).toFixed(2));
    }
    expect(books.allocations.every(({ isBeforeBooks }) => isBeforeBooks)).toBe(true);
    expect(books.allocations.map(({ paymentId }) => paymentId).sort()).toEqual(payments.map(({ id }) => id).sort());
  });

  test('a payment that a process of the release before records is for its entry alone, also before rights on the books are granted', async () => {
    const orm = await openDatabase(entries, it.database.appUrl);
    try {
      const em = orm.em.fork();
      const entry = await em.findOneOrFail(EntryTable, { status: 'PAYMENT_DUE' });
      await asOwner(`revoke insert on allocation from ${new URL(it.database.appUrl).username}`);
      await em.execute(
        `insert into payment (id, entry_id, port, amount_usd, recorded_by, recorded_at) values (?, ?, '3201', 1, 'per_a', now())`,
        ['pay_before', entry.id],
      );
      const parts = await em.find(AllocationTable, { paymentId: 'pay_before' });
      expect(parts.map(({ entryId, amountUsd }) => [entryId, amountUsd.toFixed(2)])).toEqual([[entry.id, '1.00']]);
    } finally {
      await asOwner(`grant insert on allocation to ${new URL(it.database.appUrl).username}`);
      await orm.close(true);
    }
  });
});
