import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import { identityHeader, signIdentity, systemCaller } from '@landfall/service-kit';
import {
  brokerage,
  client,
  entriesUnderTest,
  payment,
  theBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';
import { keepStandingFacts } from './keep-standing-facts.js';

describe('standing facts', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  test('a mandate that has ended no longer carries a filing, from its last day on', async () => {
    expect((await it.file(theBroker)).userErrors).toEqual([]);
    const mandate = { mandateId: `mnd_${brokerage}`, clientAccountId: client, brokerAccountId: brokerage };
    await it.hear(
      makeEvent(
        'mandate.ended',
        { ...mandate, endedOn: '2026-11-20' },
        { subject: mandate.mandateId, partitionkey: client },
      ),
    );
    await it.drain();
    expect((await it.file(theBroker)).userErrors).toMatchObject([{ code: 'MANDATE_MISSING' }]);
    const dayBefore = { ...theBroker, asOf: new Date('2026-11-19T22:00:00.000Z') };
    expect((await it.file(dayBefore)).userErrors).toEqual([]);
  });

  test('statement without ACH deposits at filing (143.28), and the time of entry stays open (141.68) (INF-39)', async () => {
    const dayBefore = { ...theBroker, asOf: new Date('2026-11-19T22:00:00.000Z') };
    const onBoth = (await it.file(dayBefore)).entry;
    expect(onBoth).toMatchObject({
      statementAndAch: true,
      amountDueUsd: '0.00',
      enteredAt: '2026-11-19T22:00:00.000Z',
    });
    await it.hear(payment(brokerage, true, false));
    await it.drain();
    const onOne = (await it.file(dayBefore)).entry;
    expect(onOne).toMatchObject({ statementAndAch: false, amountDueUsd: '6.60', enteredAt: null });
    const free = (await it.file(dayBefore, { estimatedDutyUsd: '0' })).entry;
    expect(free).toMatchObject({ amountDueUsd: '0.00', enteredAt: '2026-11-19T22:00:00.000Z' });
  });

  test('they can be emptied and filled again from what accounts announced', async () => {
    const { orm } = it.service;
    const stored = () =>
      Promise.all(keepStandingFacts.tables.map((table) => orm.em.fork().execute(`select * from ${table} order by 1`)));
    const before = await stored();
    await orm.em.fork().execute(`delete from mandate`);
    const { SERVICE_KEY: key } = it.service.settings;
    const identity = await signIdentity(key, 'entries', 'entries', systemCaller('entries'));
    const headers = { [identityHeader]: identity };
    const answer = await fetch(`${it.service.url}/replay/keep-standing-facts`, { method: 'POST', headers });
    expect(answer.status).toBe(200);
    expect(await stored()).toEqual(before);
    expect(before[0]).toHaveLength(2);
  });
});
