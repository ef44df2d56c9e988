import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { officer } from '@landfall/service-kit/testing';
import {
  at,
  entriesUnderTest,
  noon,
  theBroker,
  theStranger,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

const page = `query ($filter: EntryFilter, $first: Int!, $after: String) {
  entries(first: $first, after: $after, filter: $filter) { totalCount nodes { reference } pageInfo { endCursor hasNextPage } } }`;

describe('an entry among thousands', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
    const { entry } = await it.file(theBroker);
    await copies(entry.id, 12_000);
  });
  afterAll(() => it.stop());

  /** Copies of one entry with words of their own, each filed a minute before the one before it. */
  async function copies(id: string, count: number): Promise<void> {
    const each = 'cross join generate_series(1, ?::int) n cross join lateral';
    const statements = [
      `insert into filing select r.* from filing f ${each} jsonb_populate_record(null::filing,
        to_jsonb(f) || jsonb_build_object('id', 'fil_many' || n, 'entry_id', 'ent_many' || n)) r where f.entry_id = ?`,
      `insert into entry select r.* from entry e ${each} jsonb_populate_record(null::entry,
        to_jsonb(e) || jsonb_build_object('id', 'ent_many' || n, 'reference', 'US-M' || n, 'release_code', 'm' || n,
          'current_filing_id', 'fil_many' || n, 'filed_at', e.filed_at - n * interval '1 minute')) r where e.id = ?`,
      `insert into filing_word (filing_id, kind, word) select 'fil_many' || n, kind, word from entry e ${each} (values
        ('NAME', 'pacific'), ('NAME', 'hale' || n), ('BILL', '999' || n),
        ('NAME', case when n % 4 = 0 then 'trading' else 'imports' end)) w (kind, word) where e.id = ?`,
    ];
    await it.service.orm.em.fork().transactional(async (em) => {
      for (const statement of statements) await em.execute(statement, [count, id]);
    });
  }

  const ask = async (text: string, caller = theBroker, first = 3, after: string | null = null) => {
    const { data, errors } = await it.graphql(caller, page, { filter: { text }, first, after });
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, totalCount, pageInfo } = data.entries;
    return { found: nodes.map(({ reference }: { reference: string }) => reference), totalCount, ...pageInfo };
  };
  const many = (...numbers: number[]) => numbers.map((n) => `US-M${n}`);

  test('a common word finds the newest of them, and the next page goes on', async () => {
    const { found, endCursor } = await ask('pacific');
    expect(found).toEqual(many(1, 2, 3));
    expect((await ask('pacific', theBroker, 2, endCursor)).found).toEqual(many(4, 5));
    expect((await ask('999')).found).toEqual(many(1, 2, 3));
    expect((await ask('pa')).found).toEqual(many(1, 2, 3));
  });

  test('several words are had by one filing all, be they common or rare', async () => {
    expect((await ask('pacific trad')).found).toEqual(many(4, 8, 12));
    expect(await ask('pacific trading hale11996')).toMatchObject({ found: many(11_996), hasNextPage: false });
    expect(await ask('imports hale11996')).toMatchObject({ found: [], totalCount: 0 });
    expect((await ask('hale11999')).found).toEqual(many(11_999));
  });

  test('how many there are is told where they are few', async () => {
    expect((await ask('hale1199')).totalCount).toBe(11);
    expect((await ask('pacific')).totalCount).toBeNull();
    const { data } = await it.graphql(theBroker, '{ entries(first: 1) { totalCount } }');
    expect(data.entries.totalCount).toBeNull();
  });

  test('a common word tells a stranger and another port nothing', async () => {
    expect(await ask('pacific', theStranger)).toMatchObject({ found: [] });
    expect(await ask('pacific', at(noon, officer(['1001'])))).toMatchObject({ found: [] });
    expect((await ask('pacific', at(noon, officer(['3201'])))).found).toEqual(many(1, 2, 3));
  });
});
