import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entriesUnderTest, theBroker, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';
import { sina } from '../testing/draft-desk.js';

let it: EntriesUnderTest;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

const kalani = { name: 'Kalani Trading', address: '1 Ala Moana Boulevard, Honolulu' };
const sql = (text: string, values: string[] = []): Promise<Record<string, string>[]> =>
  it.service.orm.em.fork().execute(text, values);
const partyTold = async (entryId: string) => {
  const filed = (await it.announced()).filter(({ type, subject }) => type === 'entry.filed' && subject === entryId);
  return (filed.at(-1)!.data as { consigneePartyId: string }).consigneePartyId;
};
const partyNamed = async (consignee: { name: string; address: string }, caller = theBroker) =>
  partyTold((await it.file(caller, { consignee })).entry.id);

test('a consignee is a party, whoever files for it, and its spelling is kept once', async () => {
  const party = await partyNamed(kalani);
  expect(await partyNamed({ ...kalani, name: ' KALANI  trading' }, theCashBroker)).toBe(party);
  expect(await sql('select * from party')).toEqual([{ id: party, number: null }]);
  expect(await sql('select party_id, name, address from party_spelling')).toEqual([{ party_id: party, ...kalani }]);
});

test('another spelling is another party until it is known to be the same; from then on it is told as the same', async () => {
  const other = { ...kalani, name: 'Kalani Trading, Inc.' };
  const [party, another] = [await partyNamed(kalani), await partyNamed(other)];
  expect(another).not.toBe(party);
  await sql('update party_spelling set party_id = ? where name = ?', [party, other.name]);
  expect(await partyNamed(other)).toBe(party);
});

test('the words of a spelling can be erased, and entries of it are of the party still', async () => {
  const party = await partyNamed(kalani);
  await sql('update party_spelling set name = null, address = null where party_id = ?', [party]);
  expect(await partyNamed(kalani)).toBe(party);
  const found = await sql('select distinct party_id from entry join party_spelling on key = consignee_id');
  expect(found.map(({ party_id }) => party_id)).toContain(party);
});

/** As whoever erases what a person certified does. */
const erase = (filingId: string) =>
  sql('update filing_certified set text = null, erased_at = now() where filing_id = ?', [filingId]);
const wordsOf = (name: string) => sql('select name, address from party_spelling where name = ?', [name]);

test('a name is erased with the last filing that holds it, and the party stays; while another filing holds it, it stands', async () => {
  const moana = { name: 'Moana Leota', address: 'Box 12, Honolulu' };
  const [one, other] = [
    await it.file(theBroker, { consignee: moana }),
    await it.file(theCashBroker, { consignee: moana }),
  ];
  await erase(one.filing.id);
  expect(await wordsOf(moana.name)).toEqual([moana]);
  const party = await partyTold(other.entry.id);
  await erase(other.filing.id);
  expect(await wordsOf(moana.name)).toEqual([]);
  expect(await sql('select name, address from party_spelling where party_id = ?', [party])).toEqual([
    { name: null, address: null },
  ]);
  expect(await partyNamed(moana)).toBe(party);
});

test('of two filings that are erased at the same moment neither leaves the name behind', async () => {
  const tavita = { name: 'Tavita Sio', address: 'Box 13, Honolulu' };
  const both = [await it.file(theBroker, { consignee: tavita }), await it.file(theBroker, { consignee: tavita })];
  await Promise.all(both.map(({ filing }) => erase(filing.id)));
  expect(await wordsOf(tavita.name)).toEqual([]);
});

test('what a further filing no longer names is erased with the filing that named it', async () => {
  const before = { name: 'Old Name Trading', address: 'Box 14, Honolulu' };
  const { entry, filing } = await it.file(theBroker, { consignee: before });
  await it.taken(entry.id);
  await it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
  const again = await it.file(theBroker, { entryId: entry.id, entryVersion: 3, consignee: kalani });
  expect(again.userErrors).toEqual([]);
  await erase(filing.id);
  expect(await wordsOf(before.name)).toEqual([]);
});

test('who declares goods into American Samoa is a party too, and events hold no name', async () => {
  const { entry } = await new FilingDesk(it).filedAndTaken(sina);
  expect(await partyTold(entry.id)).toMatch(/^pty_[0-9a-f]{26}$/);
  expect(JSON.stringify(await it.announced())).not.toMatch(/kalani/i);
});
