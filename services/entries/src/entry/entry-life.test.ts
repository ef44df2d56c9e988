import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import { entryLife } from '@landfall/law/shared/life-cycles/entry';
import { cashier } from '@landfall/service-kit/testing';
import {
  at,
  cashBrokerage,
  entriesUnderTest,
  noon,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
  type EntryAnswer,
} from '../testing/entries-under-test.js';

let it: EntriesUnderTest;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

const theDayBefore = '2025-08-28T22:00:00.000Z';
const asConsignee = { importerAccountId: cashBrokerage, declarant: { capacity: 'CONSIGNEE' } };
const asking = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'PERMIT', reasonCode: 'VALUE_UNCLEAR' } as const;
const back = { decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' } as const;

async function filed(caller = theBroker, change = {}): Promise<string> {
  return (await it.file(caller, change)).entry.id;
}
async function filedAndTaken(caller = theBroker, change = {}): Promise<string> {
  const id = await filed(caller, change);
  await it.taken(id);
  return id;
}
async function inReview(decided?: typeof asking | typeof back): Promise<string> {
  const id = await filedAndTaken();
  if (decided) await it.review(id, { entryVersion: 2, ...decided });
  return id;
}
async function owing(caller = theCashBroker, change = {}): Promise<string> {
  const id = await filedAndTaken(caller, change);
  await it.review(id, { entryVersion: 2 });
  return id;
}
const recordPayment = `mutation ($input: RecordPaymentInput!) {
  recordPayment(input: $input) { userErrors { severity } } }`;
const pay = (entryId: string, when = noon) => {
  const input = { entryId, entryVersion: 3, amountUsd: '6.60', idempotencyKey: `pay-${entryId}` };
  return it.graphql(at(when, cashier(['3201'])), recordPayment, { input });
};
const heard = (type: 'request.answered' | 'review.withdrawn', entryId: string) => {
  const about = { subject: 'one', partitionkey: entryId };
  return it.hear(
    type === 'request.answered'
      ? makeEvent(type, { requestId: 'req_one', entryId }, about)
      : makeEvent(type, { reviewId: 'rev_one', entryId }, about),
  );
};

/** How each move comes about: an entry that is about to make it, and what is then done. */
const doings: Record<string, readonly [before: () => Promise<string | null>, act: (id: string) => Promise<unknown>]> = {
  FILE: [async () => null, () => filed()],
  TAKE_UP: [() => filed(), (id) => it.taken(id)],
  ASK_FOR_DOCUMENT: [() => inReview(), (id) => it.review(id, { entryVersion: 2, ...asking })],
  PRESENT: [() => inReview(asking), (id) => heard('request.answered', id)],
  SEND_BACK: [() => inReview(), (id) => it.review(id, { entryVersion: 2, ...back })],
  FILE_AGAIN: [() => inReview(back), (entryId) => it.file(theBroker, { entryId, entryVersion: 3 })],
  RELEASE: [() => inReview(), (id) => it.review(id, { entryVersion: 2 })],
  AWAIT_PAYMENT: [() => filedAndTaken(theCashBroker), (id) => it.review(id, { entryVersion: 2 })],
  PAY: [() => owing(), (id) => pay(id)],
  FIND_OTHERWISE: [
    () => owing(at(theDayBefore, theCashBroker), asConsignee),
    (id) => pay(id, '2025-08-29T22:00:00.000Z'),
  ],
  WITHDRAW: [() => filed(), (id) => heard('review.withdrawn', id)],
};

test.each(entryLife.moves.map((move) => [move.name, move] as const))(
  'when an entry moves by %s, what its life says is announced, in that order and nothing else',
  async (name, { from, to, notice }) => {
    const [before, act] = doings[name]!;
    const id = await before();
    const stood = id === null ? null : ((await it.entry(theCashOrAny(name), id)) as EntryAnswer & { status: string });
    if (stood) expect(from).toContain(stood.status);
    const known = (await it.announced()).length;
    const made = await act(id ?? '');
    const entry = (await it.entry(theCashOrAny(name), id ?? String(made))) as EntryAnswer & { status: string };
    expect(entry.status).toBe(to);
    expect((await it.announced()).slice(known).map(({ type }) => type)).toEqual(notice.events);
  },
);

const theCashOrAny = (name: string) =>
  ['AWAIT_PAYMENT', 'PAY', 'FIND_OTHERWISE'].includes(name) ? theCashBroker : theBroker;
