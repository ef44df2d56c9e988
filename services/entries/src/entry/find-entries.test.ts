import { referenceOf } from '@landfall/law';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { analyst, officer } from '@landfall/service-kit/testing';
import {
  at,
  client,
  decision,
  entriesUnderTest,
  noon,
  opened,
  theBroker,
  theCashBroker,
  theClient,
  type EntriesUnderTest,
  type EntryAnswer,
} from '../testing/entries-under-test.js';

const page = `query ($after: String, $first: Int!, $filter: EntryFilter) { entries(after: $after, first: $first, filter: $filter) {
  edges { cursor } nodes { id filedAt status } pageInfo { hasNextPage endCursor } } }`;
const sent = `query ($outcome: FilingOutcome) { filings(outcome: $outcome, first: 100) { nodes { id outcome entry { id } } } }`;

describe('finding entries and filings', () => {
  let it: EntriesUnderTest;
  const ids: string[] = [];
  beforeAll(async () => {
    it = await entriesUnderTest();
    // two of each instant, so that the list must also order by id
    for (const hour of ['20', '20', '21', '21', '22']) {
      const caller = at(`2026-11-20T${hour}:00:00.000Z`, theBroker);
      ids.push((await it.file(caller)).entry.id);
    }
  });
  afterAll(() => it.stop());

  test('pages come newest first, and together hold each entry once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const { data } = await it.graphql(theClient, page, { first: 2, after });
      const { nodes, pageInfo } = data.entries;
      seen.push(...nodes.map(({ id }: EntryAnswer) => id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) {
        expect(pages).toBe(3);
        break;
      }
    }
    expect([...seen].sort()).toEqual([...ids].sort());
    expect(seen[0]).toBe(ids[4]);
    expect(seen.slice(1, 3).sort()).toEqual(ids.slice(2, 4).sort());
  });

  test('an entry is found by its reference however people copy it, and what is no reference is told so', async () => {
    const { data } = await it.graphql(theBroker, 'query ($id: ID!) { entry(by: { id: $id }) { reference } }', {
      id: ids[0],
    });
    const { reference } = data.entry;
    expect(reference).toMatch(/^US-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    const found = async (typed: string) =>
      (await it.graphql(theBroker, 'query ($r: String!) { entry(by: { reference: $r }) { id } }', { r: typed })).data
        .entry;
    expect(await found(` ${reference.toLowerCase().replaceAll('-', '')} `)).toEqual({ id: ids[0] });
    for (const copied of [
      reference.replaceAll('-', '\u2011'),
      `${reference}.`,
      `https://a.example/entries/${reference}`,
    ])
      expect(await found(copied)).toEqual({ id: ids[0] });
    expect(await found(referenceOf('US', '00000000'))).toBeNull();
    const told = async (typed: string) =>
      (await it.graphql(theBroker, 'query ($r: String!) { entry(by: { reference: $r }) { id } }', { r: typed })).errors;
    const last = reference.at(-1) === '0' ? '1' : '0';
    expect(await told(reference.slice(0, -1) + last)).toMatchObject([
      { message: expect.stringMatching(/not as it was given/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await told('x'.repeat(100_000))).toMatchObject([{ message: expect.stringMatching(/not a reference/) }]);
  });

  test('which entry is said in exactly one way', async () => {
    const both = `{ entry(by: { id: "${ids[0]}", reference: "US-0000-0000-0" }) { id } }`;
    expect((await it.graphql(theBroker, both)).errors![0]!.message).toMatch(/exactly one/i);
    expect((await it.graphql(theBroker, '{ entry(by: {}) { id } }')).errors![0]!.message).toMatch(/exactly one/i);
  });

  test('a filter leaves those that meet all of it', async () => {
    const found = async (filter: object, caller = theClient) =>
      (await it.graphql(caller, page, { first: 100, filter })).data.entries.nodes.length;
    expect(await found({ status: ['FILED'], port: '3201', importerAccountId: client })).toBe(5);
    expect(await found({ status: ['RELEASED'] })).toBe(0);
    expect(await found({ port: ' 32-01 ' })).toBe(await found({ port: '3201' }));
    expect(await found({ port: '1001' })).toBe(0);
    expect(await found({ importerAccountId: 'acc_other' }, at(noon, officer(['3201'])))).toBe(0);
  });

  test('pages have 1 to 100 rows, and cursors are the list’s own', async () => {
    for (const first of [0, -1, 101]) {
      expect((await it.graphql(theClient, page, { first })).errors![0]!.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    for (const after of ['nonsense', '', Buffer.from('["x"]').toString('base64url')]) {
      const { errors } = await it.graphql(theClient, page, { first: 1, after });
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  test('an entry is found by its reference, its bill and the beginning of a name, and at one’s own port alone', async () => {
    const { entry } = await it.file(theBroker, {
      billOfLading: '173-9999 0001',
      consignee: { name: 'Tavita 100% & Sons', address: 'Hilo' },
    });
    const atThePort = officer(['3201']);
    const found = async (text: string, caller = atThePort) => {
      const { data, errors } = await it.graphql(caller, page, { first: 100, filter: { text } });
      expect([text, errors]).toEqual([text, undefined]);
      return data.entries.nodes.map(({ id }: EntryAnswer) => id);
    };
    for (const typed of [
      '17399990001',
      '173 9999',
      'tavita',
      'sons',
      '100% &',
      entry.reference,
      entry.reference.toLowerCase(),
    ])
      expect([typed, await found(typed)]).toEqual([typed, [entry.id]]);
    for (const typed of ['avita', '_avita 1', '9999']) expect([typed, await found(typed)]).toEqual([typed, []]);
    expect(await found('tavita', officer(['2704']))).toEqual([]);
    const refused = async (text: string, caller = atThePort) =>
      (await it.graphql(caller, page, { first: 100, filter: { text } })).errors?.[0]?.extensions?.['code'];
    for (const typed of ['%', '--']) expect([typed, await refused(typed)]).toEqual([typed, 'BAD_USER_INPUT']);
    expect(await refused('tavita', analyst(['3201']))).toBe('FORBIDDEN');
    ids.push(entry.id);
  });

  test('what a broker sent that has no outcome yet is found under PENDING, and each outcome under its own', async () => {
    const [released, sentBack] = ids as [string, string];
    await it.file(theCashBroker, { invoiceHeld: 'NONE' });
    for (const id of [released, sentBack]) await it.hear(opened(id));
    await it.hear(decision(released, { entryVersion: 2 }));
    await it.hear(decision(sentBack, { entryVersion: 2, decision: 'SEND_BACK' }));
    await it.drain();
    const found = async (outcome: string | null) => {
      const { filings } = (await it.graphql(theClient, sent, { outcome })).data;
      for (const node of filings.nodes) if (outcome) expect(node.outcome).toBe(outcome);
      return filings.nodes.map(({ entry }: { entry: EntryAnswer | null }) => entry?.id ?? null);
    };
    expect((await found('PENDING')).sort()).toEqual(ids.slice(2).sort());
    expect(await found('RELEASED')).toEqual([released]);
    expect(await found('SENT_BACK')).toEqual([sentBack]);
    expect(await found('REFUSED')).toEqual([null]);
    expect(await found('WITHDRAWN')).toEqual([]);
    await it.file(theBroker, { entryId: sentBack, entryVersion: 3 });
    expect(await found('REPLACED')).toEqual([sentBack]);
    expect(await found('PENDING')).toContain(sentBack);
    expect(await found(null)).toHaveLength(8);
  });
});
