import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ProviderMood } from '@landfall/law';
import type { Caller } from '@landfall/service-kit';
import {
  entriesUnderTest,
  theCashBroker,
  theClient,
  theStranger,
  type EntriesUnderTest,
  type Told,
} from '../../testing/entries-under-test.js';
import { MoneyDesk, theCashier } from '../../testing/money-desk.js';
import { findUnevenBooks } from '../reconcile-books.js';
import { askOpenPayments } from './keep-asking.js';

interface Online {
  id: string;
  status: string;
  amountUsd: string;
  payAt: string | null;
  covers: { entryReference: string; amountUsd: string }[];
}

describe('a payment online', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  const online = 'onlinePayment { id status amountUsd payAt covers { entryReference amountUsd } }';
  const told = 'userErrors { code path nextStep }';
  let keys = 0;
  async function does(operation: string, input: object, caller: Caller = theCashBroker) {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${online} ${told} } }`;
    const { data, errors } = await it.graphql(caller, query, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[operation] as { onlinePayment: Online | null; userErrors: Told[] };
  }
  const filed = async () => (await it.file(theCashBroker)).entry;
  type Filed = { id: string; entryVersion: number };
  const begin = (entry: Filed, input: object = {}, caller: Caller = theCashBroker) => {
    const about = { entryId: entry.id, entryVersion: entry.entryVersion, amountUsd: '6.60' };
    return does('payOnline', { idempotencyKey: `online-${(keys += 1)}`, ...about, ...input }, caller);
  };
  const answers = (id: string, mood: ProviderMood) => does('answerSimulatedPayment', { onlinePaymentId: id, mood });
  const ask = (id: string, caller: Caller = theCashBroker) => does('askOnlinePayment', { onlinePaymentId: id }, caller);
  const sql = (statement: string, id: string) => it.service.orm.em.fork().execute(statement, [id]);
  const codes = ({ userErrors }: { userErrors: Told[] }) =>
    userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

  /** Begun for one entry, with a provider in this mood. */
  async function begunWith(mood: ProviderMood) {
    const entry = await filed();
    const { onlinePayment } = await begin(entry);
    await answers(onlinePayment!.id, mood);
    return { entry, id: onlinePayment!.id };
  }

  test('sends its payer to the provider, and nothing is paid before that says so', async () => {
    const entry = await filed();
    const { onlinePayment, userErrors } = await begin(entry);
    expect(userErrors).toEqual([]);
    expect(onlinePayment).toMatchObject({ status: 'STARTED', amountUsd: '6.60' });
    expect(onlinePayment!.covers).toEqual([{ entryReference: entry.reference, amountUsd: '6.60' }]);
    expect(new URL(onlinePayment!.payAt!).pathname).toBe(`/pay/simulated/${onlinePayment!.id}`);
    expect((await ask(onlinePayment!.id)).onlinePayment).toMatchObject({ status: 'STARTED' });
    expect(await desk.stands(entry.id)).toMatchObject({ paidUsd: '0.00', payments: [] });
  });

  test('that the provider has taken is a payment of the books, with a receipt', async () => {
    const { entry, id } = await begunWith('AT_ONCE');
    expect((await ask(id)).onlinePayment).toMatchObject({ status: 'PAID', payAt: null });
    const stands = await desk.stands(entry.id, theCashBroker);
    expect(stands).toMatchObject({ paidUsd: '6.60', amountDueUsd: '0.00' });
    expect(stands.payments).toMatchObject([{ amountUsd: '6.60', receiptNumber: expect.stringMatching(/^RC/) }]);
    expect(await desk.told(entry.id, 'payment.recorded')).toHaveLength(1);
  });

  test('of which the provider says twice that it was paid is taken once, also when two ask at once', async () => {
    const { entry, id } = await begunWith('TWICE');
    await Promise.all([ask(id), ask(id), askOpenPayments(it.service)]);
    await ask(id);
    expect((await desk.stands(entry.id)).payments).toHaveLength(1);
    expect(await desk.stands(entry.id)).toMatchObject({ paidUsd: '6.60' });
  });

  test('that was paid stays paid when an older refusal comes late', async () => {
    const { entry, id } = await begunWith('OUT_OF_ORDER');
    expect((await ask(id)).onlinePayment).toMatchObject({ status: 'PAID' });
    expect(await desk.stands(entry.id)).toMatchObject({ paidUsd: '6.60' });
  });

  test('that was refused paid nothing, and another can be begun at once', async () => {
    const { entry, id } = await begunWith('REFUSES');
    expect((await ask(id)).onlinePayment).toMatchObject({ status: 'REFUSED' });
    expect(await desk.stands(entry.id)).toMatchObject({ paidUsd: '0.00' });
    expect((await begin(entry)).userErrors).toEqual([]);
  });

  test('of which the provider speaks late is taken up by the platform itself, its payer gone', async () => {
    const { entry, id } = await begunWith('LATE');
    expect((await ask(id)).onlinePayment).toMatchObject({ status: 'STARTED' });
    await sql("update simulated_payment set chosen_at = chosen_at - interval '20 seconds' where id = ?", id);
    await sql('update online_payment set ask_at = started_at where id = ?', id);
    await askOpenPayments(it.service);
    expect(await desk.stands(entry.id)).toMatchObject({ paidUsd: '6.60' });
  });

  test('of which the provider never speaks expires, another can be begun, and an answer after all still counts', async () => {
    const { entry, id } = await begunWith('NEVER');
    expect(codes(await begin(entry))).toEqual(['ONLINE_PAYMENT_UNDER_WAY entryId']);
    const away =
      "update online_payment set started_at = started_at - interval '1 day', ends_at = ends_at - interval '1 day' where id = ?";
    await sql(away, id);
    expect((await ask(id)).onlinePayment).toMatchObject({ status: 'EXPIRED', payAt: null });
    const { onlinePayment: second } = await begin(entry);
    await answers(id, 'AT_ONCE');
    await answers(second!.id, 'AT_ONCE');
    for (const one of [second!.id, id]) await ask(one);
    const stands = await desk.stands(entry.id);
    expect(stands).toMatchObject({ paidUsd: '13.20', amountDueUsd: '0.00' });
    await desk.withdraw(entry.id);
    expect(await desk.stands(entry.id)).toMatchObject({ owedBackUsd: '13.20' });
  });

  test('of an entry that a cashier was paid for meanwhile is owed back, not lost', async () => {
    const { entry, id } = await begunWith('AT_ONCE');
    expect((await desk.pay(entry)).userErrors).toEqual([]);
    expect((await ask(id)).onlinePayment).toMatchObject({ status: 'PAID' });
    await desk.withdraw(entry.id);
    expect(await desk.stands(entry.id)).toMatchObject({ paidUsd: '13.20', owedBackUsd: '13.20' });
  });

  test('covers several entries with one receipt, and says which', async () => {
    const [one, other] = [await filed(), await filed()];
    const cover = { entryId: other.id, entryVersion: other.entryVersion, amountUsd: '6.60' };
    const { onlinePayment } = await begin(one, { amountUsd: '13.20', alsoCovers: [cover] });
    expect(onlinePayment!.covers.map(({ entryReference }) => entryReference)).toEqual([one.reference, other.reference]);
    await answers(onlinePayment!.id, 'AT_ONCE');
    await ask(onlinePayment!.id);
    const receipts = await Promise.all(
      [one, other].map(async ({ id }) => (await desk.stands(id)).payments[0]!.receiptNumber),
    );
    expect(new Set(receipts).size).toBe(1);
  });

  test('is for exactly what is due on the entry as it stands', async () => {
    const entry = await filed();
    expect(codes(await begin(entry, { amountUsd: '5.00' }))).toEqual(['PAYMENT_BELOW_DUE amountUsd']);
    expect(codes(await begin(entry, { amountUsd: '7.00' }))).toEqual(['PAYMENT_ABOVE_DUE amountUsd']);
    expect(codes(await begin(entry, { entryVersion: 9 }))).toEqual(['CONFLICT entryVersion']);
    await desk.pay(entry);
    expect(codes(await begin(entry))).toEqual(['NOTHING_DUE amountUsd']);
  });

  test('is begun and seen by the account that filed alone', async () => {
    const entry = await filed();
    for (const caller of [theClient, theStranger])
      expect(codes(await begin(entry, {}, caller))).toEqual(['ENTRY_NOT_FOUND entryId']);
    const { onlinePayment } = await begin(entry);
    for (const caller of [theClient, theStranger]) {
      expect(codes(await ask(onlinePayment!.id, caller))).toEqual(['NOT_FOUND onlinePaymentId']);
      const read = `query ($id: ID!) { ${online.replace('onlinePayment', 'onlinePayment(id: $id)')} }`;
      expect((await it.graphql(caller, read, { id: onlinePayment!.id })).data.onlinePayment).toBeNull();
    }
    const ofEntry = `query ($id: ID!) { entry(by: { id: $id }) { ${online} } }`;
    const seen = async (caller: Caller) =>
      (await it.graphql(caller, ofEntry, { id: entry.id })).data.entry?.onlinePayment?.id ?? null;
    expect(await seen(theCashBroker)).toBe(onlinePayment!.id);
    expect(await seen(theClient)).toBeNull();
    expect(await seen(theCashier)).toBeNull();
  });

  test('leaves the books even', async () => {
    expect(await findUnevenBooks(it.service.orm.em.fork() as never)).toEqual([]);
  });
});
