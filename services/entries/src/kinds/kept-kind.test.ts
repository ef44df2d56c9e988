import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, theBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';
import { lawfulBaggage } from '../testing/lawful-baggage.js';
import { filedAs, type FiledData } from './filed-data.js';

let it: EntriesUnderTest;
const ofEachKind: Record<string, string> = {};

beforeAll(async () => {
  it = await entriesUnderTest();
  const desk = new FilingDesk(it);
  ofEachKind['TYPE_11'] = (await it.file(theBroker)).entry.id;
  ofEachKind['TERRITORY_DECLARATION'] = (await desk.filedAndTaken(sina)).entry.id;
  const { draft } = await desk.start(sina, { kind: 'BAGGAGE_DECLARATION' });
  const baggage = (await desk.save(sina, draft, lawfulBaggage())).draft;
  ofEachKind['BAGGAGE_DECLARATION'] = (await desk.file(sina, baggage)).entry.id;
  for (const id of Object.values(ofEachKind)) await it.taken(id);
  await it.file(theBroker, { invoiceHeld: 'NONE' });
});
afterAll(() => it.stop());

const dataOf = async (type: string) =>
  (await it.announced()).filter((event) => event.type === type).map(({ data }) => data as Record<string, string>);

test('what is kept of a filing says of which kind of entry it is, refused filings too', async () => {
  const em = it.service.orm.em.fork();
  const rows = await em.execute("select entry_type as is, data ->> 'kind' as says from filing");
  expect(rows).toHaveLength(4);
  for (const { is, says } of rows as { is: string; says: string }[]) expect(says).toBe(is);
});

test('every event about a draft, a filing or an entry says of which kind it is', async () => {
  for (const [kind, entryId] of Object.entries(ofEachKind))
    for (const type of ['entry.filed', 'entry.changed'])
      expect(await dataOf(type)).toContainEqual(expect.objectContaining({ entryId, kind }));
  expect(await dataOf('filing.refused')).toEqual([expect.objectContaining({ kind: 'TYPE_11' })]);
  const drafts = (await dataOf('draft.named')).map(({ kind }) => kind);
  expect(drafts).toEqual(['TERRITORY_DECLARATION', 'BAGGAGE_DECLARATION']);
});

test('what was filed of one kind is not read as of another, whatever it holds', () => {
  const baggage = { kind: 'BAGGAGE_DECLARATION', lines: [] } as unknown as FiledData;
  expect(filedAs('BAGGAGE_DECLARATION', baggage)).toBe(baggage);
  expect(() => filedAs('TYPE_11', baggage)).toThrow('What was filed as BAGGAGE_DECLARATION is read as TYPE_11');
});
