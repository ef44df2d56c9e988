import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { analyst, officer } from '@landfall/service-kit/testing';
import {
  at,
  entriesUnderTest,
  noon,
  theBroker,
  theCashBroker,
  theStranger,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

const page = `query ($filter: EntryFilter) { entries(first: 10, filter: $filter) {
  nodes { id filerReference currentFiling { filerReference } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const okina = '\u02BB';

describe('finding by what people know', () => {
  let it: EntriesUnderTest;
  let kalani: string;
  let kahina: string;
  beforeAll(async () => {
    it = await entriesUnderTest();
    kalani = (await it.file(theBroker, { filerReference: ' PO\u201147 11 ' })).entry.id;
    const consignee = { name: `Kāhina K${okina}apule`, address: '2 Fort Street, Honolulu' };
    kahina = (await it.file(theBroker, { consignee, billOfLading: '618-00000011', arrivesOn: '2026-11-22' })).entry.id;
  });
  afterAll(() => it.stop());

  const found = async (filter: object, caller = theBroker): Promise<string[]> => {
    const { data, errors } = await it.graphql(caller, page, { filter });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.entries.nodes.map(({ id }: { id: string }) => id).sort();
  };

  test('an entry is found by its bill, own reference and the beginnings of names, however they are typed', async () => {
    for (const text of ['kahina', 'KAPU kah', `k${okina}apu`, '618 0000 0011', '61800000', '618\u201100000011'])
      expect([text, await found({ text })]).toEqual([text, [kahina]]);
    for (const text of ['kalani trad', 'po4711', 'PO-47'])
      expect([text, await found({ text })]).toEqual([text, [kalani]]);
    expect(await found({ text: 'ahina' })).toEqual([]);
    expect(await found({ text: ' ' })).toHaveLength(2);
    expect(await found({ billOfLading: '618 00000011' })).toEqual([kahina]);
    expect(await found({ filerReference: 'PO-47 11' })).toEqual([kalani]);
  });

  test('a list says how many there are in all, each once, whatever page is asked for', async () => {
    const query = `query ($filter: EntryFilter) { entries(first: 1, filter: $filter) { totalCount nodes { id } }
      filings(first: 1) { totalCount } drafts(first: 1) { totalCount } }`;
    const asked = async (filter: object | null, caller = theBroker) =>
      (await it.graphql(caller, query, { filter })).data.entries.totalCount;
    expect(await asked(null)).toBe(2);
    expect(await asked({ text: 'kahina' })).toBe(1);
    expect(await asked(null, theStranger)).toBe(0);
    const { data } = await it.graphql(theBroker, query, {});
    expect([data.filings.totalCount, data.drafts.totalCount]).toEqual([2, 0]);
  });

  test('days of arrival and instants of filing bound a list', async () => {
    expect(await found({ arrivesFrom: '2026-11-21', arrivesUntil: '2026-11-22' })).toEqual([kahina]);
    expect(await found({ filedFrom: noon })).toHaveLength(2);
    expect(await found({ filedUntil: noon })).toEqual([]);
  });

  test('nobody finds what is not theirs to see, and an analyst finds nothing by a name', async () => {
    expect(await found({ text: 'kahina' }, theStranger)).toEqual([]);
    expect(await found({ text: 'kahina' }, at(noon, officer(['ASPPG'])))).toEqual([]);
    expect(await found({ text: 'kahina' }, at(noon, officer(['3201'])))).toEqual([kahina]);
    for (const filter of [{ text: 'kahina' }, { billOfLading: '618-00000011' }, { filerReference: 'PO-47 11' }]) {
      const { errors } = await it.graphql(at(noon, analyst(['3201'])), page, { filter });
      expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('what holds no letter and no digit is told so, and not searched', async () => {
    const { errors } = await it.graphql(theBroker, page, { filter: { text: '?!' } });
    expect(errors![0]).toMatchObject({ message: expect.stringMatching(/no letter and no digit/) });
  });

  test('a second entry with the same own reference is refused with the other’s, and another broker may use it', async () => {
    const { entry, userErrors } = await it.file(theBroker, { filerReference: 'PO-47 11' });
    expect(entry).toBeNull();
    const [{ reference }] = (await it.service.orm.em
      .fork()
      .execute<{ reference: string }[]>('select reference from entry where id = ?', [kalani])) as [
      { reference: string },
    ];
    expect(userErrors).toMatchObject([
      { code: 'FILER_REFERENCE_TAKEN', path: ['filerReference'], message: expect.stringContaining(reference) },
    ]);
    expect((await it.file(theCashBroker, { filerReference: 'PO-47 11' })).entry).not.toBeNull();
  });

  test('of two filings with one own reference at once, one is accepted', async () => {
    const both = await Promise.all([1, 2].map(() => it.file(theBroker, { filerReference: 'at once' })));
    expect(both.filter(({ entry }) => entry !== null)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toContain('FILER_REFERENCE_TAKEN');
  });

  test('a refused filing binds no reference; one too long, or that says nothing, is told', async () => {
    await it.file(theBroker, { filerReference: 'later', arrivesOn: 'never' });
    expect((await it.file(theBroker, { filerReference: 'later' })).entry).not.toBeNull();
    const told = async (filerReference: string) => (await it.file(theBroker, { filerReference })).userErrors[0]!.code;
    expect(await told('x'.repeat(65))).toBe('TEXT_TOO_LONG');
    expect(await told('--')).toBe('TEXT_SAYS_NOTHING');
  });

  test('a field that is null is one that was left out, under the same key', async () => {
    const first = await it.file(theBroker, { idempotencyKey: 'nulls' });
    const again = await it.file(theBroker, {
      idempotencyKey: 'nulls',
      entryId: null,
      giftClaim: null,
      declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
    });
    expect(again.userErrors).toEqual(first.userErrors);
    expect(again.entry.id).toBe(first.entry.id);
    const other = await it.file(theBroker, { idempotencyKey: 'nulls', askOfficer: [] });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('what was sent is found again by key, by own reference and by bill, once an answer was lost', async () => {
    const sent = await it.file(theBroker, {
      idempotencyKey: 'lost',
      filerReference: 'lost',
      billOfLading: '160-00000022',
    });
    const by = async (which: object, caller = theBroker) =>
      (await it.graphql(caller, 'query ($by: FilingBy!) { filing(by: $by) { id } }', { by: which })).data.filing;
    for (const which of [{ id: sent.filing.id }, { idempotencyKey: 'lost' }, { filerReference: 'lost' }])
      expect(await by(which)).toEqual({ id: sent.filing.id });
    expect(await by({ idempotencyKey: 'lost' }, theStranger)).toBeNull();
    expect(await by({ filerReference: 'lost' }, theStranger)).toBeNull();
    for (const filter of [
      { filerReference: 'lost' },
      { billOfLading: '160 00000022', outcome: 'PENDING', filedFrom: noon },
    ]) {
      const { data } = await it.graphql(
        theBroker,
        'query ($filter: FilingFilter) { filings(first: 5, filter: $filter) { nodes { id filerReference } } }',
        { filter },
      );
      expect(data.filings.nodes).toEqual([{ id: sent.filing.id, filerReference: 'lost' }]);
    }
  });

  test('entries and filings are had by their ids at once, in the order asked; what is absent or foreign is null', async () => {
    const { entry, filing } = await it.file(theBroker);
    const foreign = (await it.file(theCashBroker)).entry;
    const ids = [filing.id, 'ent_none', entry.id, foreign.id, 'constructor', entry.id];
    const { data, errors } = await it.graphql(
      theBroker,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entry { reference } ... on Filing { number } } }',
      { ids },
    );
    expect(errors).toBeUndefined();
    const asked = { __typename: 'Entry', id: entry.id, reference: entry.reference };
    expect(data.nodes).toEqual([{ __typename: 'Filing', id: filing.id, number: 1 }, null, asked, null, null, asked]);
    const one = await it.graphql(theBroker, 'query ($id: ID!) { node(id: $id) { id } }', { id: entry.id });
    expect(one.data.node).toEqual({ id: entry.id });
    const many = Array.from({ length: 101 }, () => 'ent_none');
    const refused = await it.graphql(theBroker, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: many });
    expect(refused.errors![0]!.message).toMatch(/up to 100/);
  });

  test('a program can list the countries and units that a filing may name', async () => {
    const { data } = await it.graphql(theBroker, '{ countries { code name } units { code name } }');
    expect(data.countries).toContainEqual({ code: 'JP', name: 'Japan' });
    expect(data.countries).toContainEqual({ code: 'KV', name: 'Kosovo' });
    expect(data.units).toContainEqual({ code: 'KG', name: 'kilograms' });
  });

  test('a page says where it begins and ends', async () => {
    const { data } = await it.graphql(theBroker, page, { filter: { text: 'kahina' } });
    const { startCursor, endCursor, hasPreviousPage } = data.entries.pageInfo;
    expect(hasPreviousPage).toBe(false);
    expect(startCursor).toBe(endCursor);
    expect(startCursor).toMatch(/\w/);
  });

  test('who erases what was certified erases what it was found by', async () => {
    const em = it.service.orm.em.fork();
    await em.execute(
      'update filing_certified set text = null, erased_at = now() where filing_id in (select current_filing_id from entry where id in (?, ?))',
      [kalani, kahina],
    );
    expect(await found({ text: 'kahina' })).toEqual([]);
    expect(await found({ filerReference: 'PO-47 11' })).toEqual([]);
  });
});
