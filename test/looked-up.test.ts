// What programs look up: anything by its id, whoever owns it, and the lists of codes.
import { readFileSync } from 'node:fs';
import { sandboxAccounts } from '@landfall/accounts/sandbox';
import { newId, serviceNames } from '@landfall/service-kit';
import { rulesByCode } from '../scripts/integrators/codes.ts';
import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { askToUpload, pdfOf, sendTheRest } from './journey/upload.ts';
import { reachPlatform, type ReachedPlatform } from './reach-platform.ts';

let platform: ReachedPlatform;
beforeAll(async () => {
  platform = await reachPlatform();
});
afterAll(() => platform?.leave());

const somebody = (persona: string): Promise<Client> => Client.persona(platform.url, persona);

describe('by its id', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const machine = await somebody('machine');
    const { entry, filing } = await machine.until(
      fileEntry,
      { input: lawfulFiling() },
      (data) => data.fileEntry.entry && data.fileEntry,
    );
    const bytes = pdfOf(2_000);
    const url = await askToUpload(machine, bytes);
    const document = await sendTheRest(url, bytes);
    const review = await machine.until(
      'query ($id: ID!) { entry(by: { id: $id }) { review { id } } }',
      { id: entry.id },
      (data) => data.entry?.review,
    );
    const upload = new URL(url).pathname.split('/').find((part) => part.startsWith('upl_'))!;
    const account = sandboxAccounts.pacificHardware;
    Object.assign(ids, {
      Account: account,
      Document: document.id,
      Entry: entry.id,
      Filing: filing.id,
      Review: review.id,
      Upload: upload,
    });
  });

  const whole = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
    ... on Account { displayName } ... on Document { fileName } ... on Entry { reference review { id } }
    ... on Filing { number } ... on Review { version entry { id } } ... on Upload { sizeBytes document { id } } } }`;
  const namesAlone = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
  const idsAlone = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  test('whoever may see it has it, of any service, in the order asked', async () => {
    const broker = await somebody('broker');
    const { nodes } = await broker.data(whole, { ids: Object.values(ids) });
    expect(nodes).toMatchObject(Object.entries(ids).map(([__typename, id]) => ({ __typename, id })));
    expect(nodes).toMatchObject([
      { displayName: expect.any(String) },
      { fileName: 'invoice.pdf' },
      { review: { id: ids['Review'] } },
      { number: 1 },
      { entry: { id: ids['Entry'] } },
      { sizeBytes: 2_000, document: { id: ids['Document'] } },
    ]);
    for (const [__typename, id] of Object.entries(ids)) {
      const asked = 'query Refetch($id: ID!) { node(id: $id) { ...Known } } fragment Known on Node { id __typename }';
      expect(await broker.data(asked, { id })).toEqual({ node: { __typename, id } });
    }
  });

  test('what is another’s and what nobody has are null alike, however little is asked of them', async () => {
    const stranger = await somebody('other-importer');
    const absent = ['acc', 'doc', 'drf', 'ent', 'fil', 'rev', 'upl', 'xyz'].map((prefix) => newId(prefix));
    for (const asked of [Object.values(ids), absent])
      for (const query of [whole, namesAlone, idsAlone]) {
        const { data, errors } = await stranger.ask(query, { ids: asked });
        expect({ data, errors }).toEqual({ data: { nodes: asked.map(() => null) } });
      }
  });

  test('an officer of the port has the entry and its review, and not what the filer keeps', async () => {
    const { nodes } = await (await somebody('officer')).data(idsAlone, { ids: Object.values(ids) });
    const seen = nodes.map((node: { id: string } | null) => node !== null);
    expect(Object.keys(ids).filter((_, n) => seen[n])).toEqual(['Account', 'Entry', 'Filing', 'Review']);
  });
});

describe('lists of codes', () => {
  const stranger = () => new Client(platform.url);

  test('everybody reads them, without signing in', async () => {
    const { ports, documentKinds, reasonCodes } = await stranger().data(
      '{ ports { code } documentKinds { code says } reasonCodes { code says } }',
    );
    expect(ports).toContainEqual({ code: '3201' });
    expect(documentKinds).toContainEqual({ code: 'PACKING_LIST', says: 'The packing list.' });
    expect(reasonCodes).toContainEqual({ code: 'GOODS_DIFFER', says: 'The goods are not as declared.' });
  });

  test('every rule that the page for integrators prints is among the rules of its service', async () => {
    const field = '{ code says citation nextStep severity askable }';
    const query = serviceNames.map((name) => `${name}Rules ${field}`);
    const lists = await stranger().data(`{ ${query.join(' ')} }`);
    const listed = Object.values(lists).flat() as { code: string; says: string; askable: boolean }[];
    const codes = new Set(listed.map(({ code }) => code));
    expect([...(await rulesByCode()).keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect(listed.filter(({ askable }) => askable).map(({ code }) => code)).toContain('INFORMAL_LIMIT_EXCEEDED');
    const told = listed.map((rule) => JSON.stringify(rule));
    expect(lists.entriesRules.length).toBe(new Set(told.slice(0, lists.entriesRules.length)).size);
  });

  test('each type of event says where its schema stands', async () => {
    const { eventTypes } = await stranger().data(
      '{ eventTypes { type typeVersion feed isForAccounts schemaAddress } }',
    );
    const published = JSON.parse(readFileSync(new URL('../docs/events.schema.json', import.meta.url), 'utf8'));
    expect(eventTypes).toHaveLength(published.events.length);
    for (const { type, typeVersion, schemaAddress } of eventTypes) {
      const [file, place] = schemaAddress.split('#');
      expect(file).toBe('/graphql/events.schema.json');
      const [, , index, data] = place.split('/');
      expect(published.events[index]).toMatchObject({ type, typeVersion, [data]: { type: 'object' } });
    }
    expect(eventTypes).toContainEqual(
      expect.objectContaining({ type: 'entry.released', feed: 'entriesFeed', isForAccounts: true }),
    );
  });
});
