import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import {
  at,
  brokerage,
  client,
  entriesUnderTest,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

describe('a broker that was discharged', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => void (it = await entriesUnderTest()));
  afterAll(() => it.stop());

  test('still reads what it filed before, and nothing that another files for the client afterwards (143.37(b)) (ELE-22)', async () => {
    const before = await it.file(theBroker);
    const mandate = { mandateId: `mnd_${brokerage}`, clientAccountId: client, brokerAccountId: brokerage };
    const about = { subject: mandate.mandateId, partitionkey: client };
    await it.hear(makeEvent('mandate.ended', { ...mandate, endedOn: '2026-11-20' }, about));
    await it.drain();
    const after = await it.file(theCashBroker);
    expect(await it.entry(theBroker, before.entry.id)).toMatchObject({ id: before.entry.id });
    expect(await it.entry(theBroker, after.entry.id)).toBeNull();
    const lists = '{ entries(first: 100) { nodes { id } } filings(first: 100) { nodes { id } } }';
    const { data } = await it.graphql(theBroker, lists);
    expect(data).toEqual({
      entries: { nodes: [{ id: before.entry.id }] },
      filings: { nodes: [{ id: before.filing.id }] },
    });
    const now = await it.file(at('2026-11-21T22:00:00.000Z', theBroker));
    expect(now).toMatchObject({ entry: null, userErrors: [{ code: 'MANDATE_MISSING' }] });
  });
});
