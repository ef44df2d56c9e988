import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, anonymous, cashier, importer, officer, supervisor } from '@landfall/service-kit/testing';
import {
  at,
  brokerage,
  client,
  entriesUnderTest,
  lawfulLine,
  noon,
  theBroker,
  theClient,
  theMachine,
  theStranger,
  type EntriesUnderTest,
  type EntryAnswer,
  type EventAnswer,
  type FilingAnswer,
} from './testing/entries-under-test.js';

const canary = 'CANARYNAME';
const insiders: [string, Caller][] = [
  ['the importer', theClient],
  ['its broker', theBroker],
  ['its broker’s machine', theMachine],
  ['an officer of the port', at(noon, officer(['3201']))],
  ['a cashier of the port', at(noon, cashier(['1001', '3201']))],
  ['a supervisor of the port', at(noon, supervisor(['3201']))],
];
const outsiders: [string, Caller][] = [
  ['another broker', theStranger],
  ['a guest', at(noon, importer('acc_guest'))],
  ['an officer of another port', at(noon, officer(['1001']))],
  ['a cashier without a port', at(noon, cashier([]))],
  ['an analyst of another port', at(noon, analyst(['1001']))],
];
const theAnalyst = at(noon, analyst());

describe('who sees an entry and its filing', () => {
  let it: EntriesUnderTest;
  let filed: { entry: EntryAnswer; filing: FilingAnswer; refused: FilingAnswer };
  let cursor: string;
  let changeId: string;
  beforeAll(async () => {
    it = await entriesUnderTest();
    const words = {
      consignee: { name: canary, address: canary },
      conveyance: canary,
      lines: [{ ...lawfulLine(), description: canary }],
    };
    const { entry, filing } = await it.file(theBroker, words);
    filed = { entry, filing, refused: (await it.file(theBroker, { ...words, invoiceHeld: 'NONE' })).filing };
    await it.drain();
    const { data } = await it.graphql(theBroker, '{ entriesFeed(first: 10) { events { cursor id type } } }');
    const event = data.entriesFeed.events.find(({ type }: EventAnswer) => type === 'entry.filed');
    ({ cursor, id: changeId } = event);
  });
  afterAll(() => it.stop());

  const everything = `fragment F on Filing { id outcome filedBy certifiedSha256 findings { message } lines { description htsNumber }
      declared { certifiedText shipment { consigneeName consigneeAddress conveyance billOfLading } } entry { id reference } }
    fragment E on Entry { id reference status importer { id } filer { id } filings { ...F } currentFiling { ...F } }
    query ($id: ID!, $reference: String!, $filing: ID!, $refused: ID!, $cursor: ID!, $accounts: [_Any!]!, $refs: [_Any!]!) {
      byId: entry(by: { id: $id }) { ...E } byReference: entry(by: { reference: $reference }) { ...E }
      entries(first: 10) { nodes { ...E } edges { cursor node { id } } }
      filing(id: $filing) { ...F } refused: filing(id: $refused) { ...F }
      filings(first: 10) { nodes { ...F } } pending: filings(outcome: PENDING, first: 10) { nodes { id } }
      entriesFeed(first: 100) { events { id subject data } }
      entryChange(cursor: $cursor) { id entry { ...E } } entryChanges(cursors: [$cursor]) { id entry { ...E } }
      accounts: _entities(representations: $accounts) { ... on Account { id entries(first: 10) { nodes { ...E } } } }
      refs: _entities(representations: $refs) { ... on Entry { ...E } ... on EntryChange { id entry { id } } } }`;
  const ask = async (caller: Caller) => {
    const { entry, filing, refused } = filed;
    return it.graphql(caller, everything, {
      ...{ id: entry.id, reference: entry.reference, filing: filing.id, refused: refused.id, cursor },
      accounts: [client, brokerage].map((id) => ({ __typename: 'Account', id })),
      refs: [
        { __typename: 'Entry', id: entry.id },
        { __typename: 'EntryChange', id: changeId },
      ],
    });
  };

  test.each(insiders)('%s sees it by every way, with its names', async (_, caller) => {
    const { data, errors } = await ask(caller);
    expect(errors).toBeUndefined();
    const { id } = filed.entry;
    expect(data.byId).toMatchObject({ id, currentFiling: { lines: [{ description: canary }] } });
    expect(data.byReference).toEqual(data.byId);
    expect(data.entries.nodes).toEqual([data.byId]);
    expect(data.filing.declared.shipment.consigneeName).toBe(canary);
    expect(data.refused.declared.shipment.consigneeAddress).toBe(canary);
    expect(data.filings.nodes).toHaveLength(2);
    expect(data.pending.nodes).toEqual([{ id: filed.filing.id }]);
    expect(data.entryChange.entry).toEqual(data.byId);
    expect(data.entryChanges).toEqual([data.entryChange]);
    for (const account of data.accounts) expect(account.entries.nodes).toEqual([data.byId]);
    expect(data.refs).toEqual([data.byId, { id: changeId, entry: { id } }]);
  });

  test.each(outsiders)('%s sees nothing of it by any way, as if it were not there', async (_, caller) => {
    const { data, errors } = await ask(caller);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      byId: null,
      byReference: null,
      filing: null,
      refused: null,
      entryChange: null,
      entryChanges: [null],
    });
    expect(data).toMatchObject({ entries: { nodes: [] }, filings: { nodes: [] }, pending: { nodes: [] } });
    expect(data).toMatchObject({ entriesFeed: { events: [] }, refs: [null, null] });
    for (const account of data.accounts) expect(account.entries.nodes).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${canary}|${filed.entry.id}|${filed.entry.reference}`));
  });

  test('an analyst sees the figures of the port, and no name, address or free text', async () => {
    const { data, errors } = await ask(theAnalyst);
    expect(errors).toBeUndefined();
    expect(data.byId).toMatchObject({ id: filed.entry.id, status: 'FILED' });
    expect(data.filing).toMatchObject({ lines: [{ htsNumber: '6109.10.0012', description: null }] });
    expect(data.filing.declared).toEqual({ certifiedText: null, shipment: null });
    expect(JSON.stringify(data)).not.toContain(canary);
  });

  test('who has not signed in may ask nothing, and nobody of Customs files', async () => {
    const { data, errors } = await it.graphql(anonymous, 'query ($id: ID!) { entry(by: { id: $id }) { id } }', {
      id: filed.entry.id,
    });
    expect(data.entry).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await expect(it.file(officer(['3201']))).rejects.toThrow('FORBIDDEN');
    const refs = '{ _entities(representations: [{ __typename: "Entry", id: "ID" }]) { ... on Entry { id } } }';
    const answer = await it.graphql(anonymous, refs.replace('ID', filed.entry.id));
    expect(answer.data._entities).toEqual([null]);
  });

  test('no event ever carries a name, an address or free text', async () => {
    expect(JSON.stringify(await it.announced())).not.toContain(canary);
  });
});
