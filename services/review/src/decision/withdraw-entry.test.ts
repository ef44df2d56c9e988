import { newId } from '@landfall/service-kit';
import { broker, importer, officer } from '@landfall/service-kit/testing';
import { filerAccount, importerAccount, reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const withdraw = (entryId: string, caller = importer(importerAccount), key = newId('key')) =>
  desk.send('withdrawEntry', { entryId, idempotencyKey: key }, caller);

test('its importer withdraws an entry that nobody has taken up, once, and Customs is told', async () => {
  const { id, entry } = await desk.file();
  const key = newId('key');
  expect(await withdraw(entry.id, undefined, key)).toMatchObject({ userErrors: [], review: { status: 'CLOSED' } });
  expect(await withdraw(entry.id, undefined, key)).toMatchObject({ userErrors: [], review: { status: 'CLOSED' } });
  const told = (await desk.announced()).filter(({ type }) => type === 'review.withdrawn');
  expect(told).toMatchObject([
    { visibleto: 'customs', ports: ['3201'], partitionkey: entry.id, data: { reviewId: id, entryId: entry.id } },
  ]);
  expect((await withdraw(entry.id)).userErrors).toMatchObject([{ code: 'ENTRY_ENDED' }]);
});

test('who withdraws can read in the same answer what was paid for the entry; who is refused is not led to it', async () => {
  const { entry } = await desk.file();
  const query = `mutation ($input: WithdrawEntryInput!) { withdrawEntry(input: $input) { entry { id } userErrors { code } } }`;
  const send = (key: string) =>
    desk.graphql(importer(importerAccount), query, { input: { entryId: entry.id, idempotencyKey: key } });
  const key = newId('key');
  expect((await send(key)).data.withdrawEntry).toEqual({ entry: { id: entry.id }, userErrors: [] });
  expect((await send(key)).data.withdrawEntry).toEqual({ entry: { id: entry.id }, userErrors: [] });
  expect((await send(newId('key'))).data.withdrawEntry).toEqual({ entry: null, userErrors: [{ code: 'ENTRY_ENDED' }] });
});

test('its filer and whoever shares in it withdraw it too', async () => {
  const first = await desk.file();
  expect((await withdraw(first.entry.id, broker(filerAccount))).userErrors).toEqual([]);
  const second = await desk.file({ sharedWithAccountIds: ['acc_sharer'] });
  expect((await withdraw(second.entry.id, importer('acc_sharer'))).userErrors).toEqual([]);
  const third = await desk.file();
  expect((await withdraw(third.entry.id, importer('acc_later'))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  await desk.told('entry.shared', { entryId: third.entry.id, sharedWithAccountIds: ['acc_later'] });
  expect((await withdraw(third.entry.id, importer('acc_later'))).userErrors).toEqual([]);
});

test('an entry of somebody else and one that does not exist are refused alike', async () => {
  const { entry } = await desk.file();
  const [foreign, absent] = [await withdraw(entry.id, importer('acc_other')), await withdraw(newId('ent'))];
  expect(foreign).toEqual(absent);
  expect(foreign).toMatchObject({ review: null, userErrors: [{ code: 'NOT_FOUND' }] });
  expect(await desk.seen(entry.id)).toMatchObject({ status: 'OPEN' });
  expect((await withdraw(entry.id, officer())).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('what an officer has claimed, or has decided before, is no longer withdrawn here', async () => {
  const { id, version, entry } = await desk.file();
  await desk.claim(id, version);
  expect((await withdraw(entry.id)).userErrors).toMatchObject([{ code: 'ENTRY_TAKEN_UP' }]);
  const ask = {
    decision: 'ASK_FOR_DOCUMENT',
    reasonCode: 'VALUE_UNCLEAR',
    documentKind: 'PERMIT',
    dueOn: '2027-01-01',
  };
  const of = { reviewId: id, expectedVersion: version + 1, entryVersion: 1 };
  expect((await desk.decide({ ...of, ...ask })).userErrors).toEqual([]);
  expect((await withdraw(entry.id)).userErrors).toMatchObject([{ code: 'ENTRY_TAKEN_UP' }]);
  await desk.told('request.answered', { requestId: newId('req'), entryId: entry.id });
  expect(await desk.seen(entry.id)).toMatchObject({ status: 'OPEN' });
  expect((await withdraw(entry.id)).userErrors).toMatchObject([{ code: 'ENTRY_TAKEN_UP' }]);
});

test('of a claim and a withdrawal at once, one wins and the other is told', async () => {
  const { id, version, entry } = await desk.file();
  const [claimed, withdrawn] = await Promise.all([desk.claim(id, version), withdraw(entry.id)]);
  const failed = [claimed, withdrawn].filter((one) => one.userErrors.length > 0);
  expect(failed).toHaveLength(1);
  expect((await desk.seen(entry.id)).status).toBe(claimed.userErrors.length ? 'CLOSED' : 'CLAIMED');
});
