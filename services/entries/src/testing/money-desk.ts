// A cashier at the counter of a port: the start of every example about money.
import type { EventEnvelope } from '@landfall/events';
import { makeEvent } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import { cashier, supervisor } from '@landfall/service-kit/testing';
import { at, noon, type EntriesUnderTest, type Told } from './entries-under-test.js';

export const theCashier = at(noon, cashier(['3201']));
export const theSupervisor = at(noon, supervisor(['3201']));

export interface PaymentAnswer {
  id: string;
  paymentId: string;
  receiptNumber: string;
  amountUsd: string;
  receiptUsd: string | null;
  covers: { entryReference: string; amountUsd: string }[] | null;
  reversedAt: string | null;
  reversalReason: string | null;
}
export interface MoneyAnswer {
  id: string;
  reference: string;
  status: string;
  entryVersion: number;
  enteredAt: string | null;
  nextStep: string | null;
  paidUsd: string;
  amountDueUsd: string;
  owedBackUsd: string;
  charges: { kind: string; amountUsd: string; changeUsd: string; isOnStatement: boolean }[];
  payments: PaymentAnswer[];
  refunds: { amountUsd: string; means: string; voucherNumber: string; givenBackBefore: boolean }[];
}
export interface MoneyDone {
  entry: MoneyAnswer;
  entries: MoneyAnswer[];
  userErrors: Told[];
}

const money = `id reference status entryVersion enteredAt nextStep paidUsd amountDueUsd owedBackUsd
  charges { kind amountUsd changeUsd isOnStatement }
  payments(withReversed: true) { id paymentId receiptNumber amountUsd receiptUsd covers { entryReference amountUsd } reversedAt reversalReason }
  refunds { amountUsd means voucherNumber givenBackBefore }`;
const told = 'userErrors { code message path severity nextStep }';
const operations = {
  recordPayment: `entry { ${money} } entries { ${money} }`,
  reversePayment: `entries { ${money} }`,
  payRefund: `entry { ${money} }`,
};

export class MoneyDesk {
  #keys = 0;

  constructor(readonly it: EntriesUnderTest) {}

  pay(entry: { id: string; entryVersion: number }, input: object = {}, caller = theCashier): Promise<MoneyDone> {
    const about = { entryId: entry.id, entryVersion: entry.entryVersion, amountUsd: '6.60' };
    return this.does('recordPayment', { ...about, ...input }, caller);
  }

  reverse(paymentId: string, input: object = {}, caller = theCashier): Promise<MoneyDone> {
    return this.does('reversePayment', { paymentId, reasonCode: 'WRONG_AMOUNT', ...input }, caller);
  }

  refund(entry: { id: string; entryVersion: number; owedBackUsd: string }, input: object = {}, caller = theCashier) {
    const about = { entryId: entry.id, entryVersion: entry.entryVersion, amountUsd: entry.owedBackUsd, means: 'CHECK' };
    return this.does('payRefund', { ...about, ...input }, caller);
  }

  async stands(id: string, caller: Caller = theCashier): Promise<MoneyAnswer> {
    await this.it.drain();
    return (await this.it.graphql(caller, `query ($id: ID!) { entry(by: { id: $id }) { ${money} } }`, { id })).data
      .entry;
  }

  async withdraw(entryId: string): Promise<void> {
    const reviewId = entryId.replace('ent_', 'rev_');
    await this.it.hear(
      makeEvent('review.withdrawn', { reviewId, entryId }, { subject: reviewId, partitionkey: entryId }),
    );
    await this.it.drain();
  }

  /** What was announced of an entry under these types. */
  async told(entryId: string, ...types: string[]): Promise<EventEnvelope[]> {
    const all = await this.it.announced();
    return all.filter(({ partitionkey, type }) => partitionkey === entryId && types.includes(type));
  }

  private async does(operation: keyof typeof operations, input: object, caller: Caller): Promise<MoneyDone> {
    const name = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    const query = `mutation ($input: ${name}!) { ${operation}(input: $input) { ${operations[operation]} ${told} } }`;
    const variables = { input: { idempotencyKey: `money-${(this.#keys += 1)}`, ...input } };
    const { data, errors } = await this.it.graphql(caller, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data[operation];
  }
}
