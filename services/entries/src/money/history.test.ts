// Whatever cashiers, supervisors and officers do, one after another, at the counter of the real service.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entriesUnderTest, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { MoneyDesk, theCashier, theSupervisor, type MoneyAnswer } from '../testing/money-desk.js';
import { findUnevenBooks } from './reconcile-books.js';

const acts = ['PAY', 'PAY_BOTH', 'PAY_TOO_MUCH', 'RELEASE', 'FIND_FURTHER', 'WITHDRAW', 'REVERSE', 'REFUND'] as const;
const happening = fc.record({ does: fc.constantFrom(...acts), first: fc.boolean(), nth: fc.nat(3) });
interface Happening {
  does: (typeof acts)[number];
  first: boolean;
  nth: number;
}

const givenBackThenReversed = (['PAY_TOO_MUCH', 'RELEASE', 'REFUND', 'REVERSE', 'PAY'] as const).map((does) => ({
  ...{ does, first: true, nth: 0 },
}));

describe('money that comes and goes in any order', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  async function happens({ does, first, nth }: Happening, ids: readonly [string, string]): Promise<void> {
    const [one, other] = [await desk.stands(first ? ids[0] : ids[1]), await desk.stands(first ? ids[1] : ids[0])];
    const found = does === 'FIND_FURTHER' ? { reasonCode: 'FURTHER_DUTY', furtherDueUsd: '3.25' } : {};
    const tooMuch = (Number(one.amountDueUsd) + 2.4).toFixed(2);
    const both = (Number(one.amountDueUsd) + Number(other.amountDueUsd)).toFixed(2);
    const part = { entryId: other.id, entryVersion: other.entryVersion, amountUsd: other.amountDueUsd };
    const payment = one.payments[nth % (one.payments.length || 1)];
    if (does === 'PAY') await desk.pay(one, { amountUsd: one.amountDueUsd });
    if (does === 'PAY_BOTH') await desk.pay(one, { amountUsd: both, alsoCovers: [part] });
    if (does === 'PAY_TOO_MUCH') await desk.pay(one, { amountUsd: tooMuch, means: 'CHECK', excessIsOwedBack: true });
    const isDecided = does === 'RELEASE' || does === 'FIND_FURTHER';
    if (isDecided && one.status === 'IN_REVIEW') await it.review(one.id, { entryVersion: one.entryVersion, ...found });
    if (does === 'WITHDRAW' && one.status === 'IN_REVIEW') await desk.withdraw(one.id);
    if (does === 'REVERSE' && payment) await desk.reverse(payment.paymentId, {}, theSupervisor);
    if (does === 'REFUND') await desk.refund(one);
  }

  const listed = async (filter: string): Promise<string[]> => {
    const query = `{ entries(first: 100, filter: { ${filter}: true }) { nodes { id } } }`;
    const { nodes } = (await it.graphql(theCashier, query)).data.entries;
    return nodes.map(({ id }: { id: string }) => id).sort();
  };
  const hasEnded = ({ status }: MoneyAnswer) => status === 'RELEASED' || status === 'WITHDRAWN';

  test('leaves entries and books saying the same, and on the lists of who owes and who is owed exactly those', async () => {
    const all = new Set<string>();
    const done = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 8 }), async (history) => {
        const ids = [(await it.file(theCashBroker)).entry.id, (await it.file(theCashBroker)).entry.id] as const;
        for (const id of ids) all.add(id);
        for (const id of ids) await it.taken(id);
        for (const one of history) {
          await happens(one, ids);
          const stand = await Promise.all([...ids].map((id) => desk.stands(id)));
          expect(await findUnevenBooks(it.service.orm.em as never)).toEqual([]);
          const here = async (filter: string) => (await listed(filter)).filter((id) => ids.includes(id));
          const those = (is: (entry: MoneyAnswer) => boolean) => stand.filter(is).map(({ id }) => id);
          expect(await here('owes')).toEqual(those((e) => hasEnded(e) && Number(e.amountDueUsd) > 0).sort());
          expect(await here('owesBack')).toEqual(those(({ owedBackUsd }) => Number(owedBackUsd) > 0).sort());
          for (const { status, payments, refunds } of stand)
            done.add(`${status} ${payments.some(({ reversedAt }) => reversedAt !== null)} ${refunds.length > 0}`);
        }
      }),
      { numRuns: 6, examples: [[givenBackThenReversed]] },
    );
    expect(all.size).toBeLessThanOrEqual(100);
    expect([...done]).toEqual(expect.arrayContaining(['IN_REVIEW false false', 'RELEASED true true']));
  });
});
