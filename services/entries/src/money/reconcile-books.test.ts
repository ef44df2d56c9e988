import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '@landfall/service-kit';
import { entries } from '../service.js';
import { entriesUnderTest, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { MoneyDesk } from '../testing/money-desk.js';
import { findUnevenBooks, postMissingCharges } from './reconcile-books.js';

let it: EntriesUnderTest;
let desk: MoneyDesk;
beforeAll(async () => {
  it = await entriesUnderTest();
  desk = new MoneyDesk(it);
});
afterAll(() => it.stop());

/** What nobody but the owner of the database could do. */
async function asOwner(sql: string, id: string): Promise<void> {
  const orm = await openDatabase(entries, it.database.ownerUrl);
  await orm.em.execute(sql, [id]);
  await orm.close(true);
}
const found = () => findUnevenBooks(it.service.orm.em as never);

test('books that say what entries say are even', async () => {
  const { entry } = await it.file(theCashBroker);
  await desk.pay(entry);
  expect(await found()).toEqual([]);
});

test('what a process of the release before filed or ended is found, and posted once', async () => {
  const { entry } = await it.file(theCashBroker);
  await asOwner('delete from charge where entry_id = ?', entry.id);
  const ended = (await it.file(theCashBroker)).entry;
  await asOwner("update entry set status = 'WITHDRAWN' where id = ?", ended.id);
  expect(await found()).toEqual(
    expect.arrayContaining([
      { why: 'CHARGES_NOT_POSTED', entryId: entry.id, called: entry.reference },
      { why: 'CHARGES_NOT_POSTED', entryId: ended.id, called: ended.reference },
    ]),
  );
  for (const { id } of [entry, ended, entry]) await postMissingCharges(it.service.orm.em as never, id);
  expect(await found()).toEqual([]);
  expect((await desk.stands(entry.id)).charges).toMatchObject([{ amountUsd: '6.60', changeUsd: '6.60' }]);
  expect((await desk.stands(ended.id)).charges.map(({ changeUsd }) => changeUsd)).toEqual(['6.60', '-6.60']);
});

test('a sum paid that is not what the payments come to is found, and so are parts that are not their payment', async () => {
  const { entry } = await it.file(theCashBroker);
  const paid = await desk.pay(entry, { receiptNumber: 'HNL-9' });
  await asOwner('update entry set paid_usd = paid_usd + 1 where id = ?', entry.id);
  await asOwner('update payment set amount_usd = amount_usd + 1 where id = ?', paid.entry.payments[0]!.paymentId);
  expect(await found()).toEqual([
    { why: 'PAID_DIFFERS', entryId: entry.id, called: entry.reference },
    { why: 'PARTS_DIFFER', entryId: null, called: 'HNL-9' },
  ]);
});
