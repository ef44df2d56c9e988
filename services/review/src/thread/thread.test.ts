import { newId, type Caller } from '@landfall/service-kit';
import { analyst, broker, importer, officer, supervisor, tablesWith } from '@landfall/service-kit/testing';
import { filerAccount, importerAccount, reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const guest = importer(importerAccount);
const write = (entryId: string, text: string, caller: Caller = guest, key = newId('key')) =>
  desk.send('writeMessage', { entryId, text, idempotencyKey: key }, caller);
const close = (entryId: string, given: object = {}, caller: Caller = officer()) =>
  desk.send('closeThread', { entryId, reasonCode: 'ANSWERED', ...given }, caller);

const threadOf = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry { thread {
  messages { side text account { id } officer { subject } decision reasonCode } awaits closed { reasonCode } } } } }`;

async function read(entryId: string, caller: Caller = guest) {
  const answer = await desk.graphql(caller, threadOf, { of: [{ __typename: 'Entry', id: entryId }] });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data._entities[0].thread;
}

test('a filer asks and an officer answers: both read it, and the queue shows what waits for an answer (ACE-11, ACE-13)', async () => {
  const { entry } = await desk.file();
  expect(await read(entry.id)).toEqual({ messages: [], awaits: null, closed: null });
  const asked = await write(entry.id, '  Is the invoice enough?  ');
  expect(asked).toMatchObject({ userErrors: [], entry: { id: entry.id }, message: { text: 'Is the invoice enough?' } });
  expect((await read(entry.id)).awaits).toBe('CUSTOMS');
  expect((await desk.seen(entry.id)).unansweredSince).not.toBeNull();
  expect((await write(entry.id, 'Yes, it is.', officer())).userErrors).toEqual([]);
  expect((await desk.seen(entry.id)).unansweredSince).toBeNull();
  expect(await read(entry.id)).toEqual({
    messages: [
      { side: 'FILER', text: 'Is the invoice enough?', account: { id: importerAccount }, officer: null, ...plain },
      { side: 'CUSTOMS', text: 'Yes, it is.', account: null, officer: null, ...plain },
    ],
    ...{ awaits: null, closed: null },
  });
  const toOfficers = (await read(entry.id, officer())).messages[1];
  expect(toOfficers.officer).toEqual({ subject: officer().subject });
});
const plain = { decision: null, reasonCode: null };

test('what was written is announced without a word of it, to Customs alone', async () => {
  const { id, entry } = await desk.file();
  await write(entry.id, 'A secret of mine');
  await close(entry.id);
  const told = (await desk.announced()).filter(({ type }) => ['message.written', 'thread.closed'].includes(type));
  const of = told.filter(({ partitionkey }) => partitionkey === entry.id);
  expect(of).toMatchObject([
    { visibleto: 'customs', subject: id, ports: ['3201'], data: { entryId: entry.id, side: 'FILER' } },
    { visibleto: 'customs', subject: id, ports: ['3201'], data: { entryId: entry.id, reasonCode: 'ANSWERED' } },
  ]);
  expect(JSON.stringify(of)).not.toContain('secret');
});

test('a thread of somebody else, of another port and of no entry are refused alike, and nobody reads them', async () => {
  const { entry } = await desk.file();
  await write(entry.id, 'Mine alone');
  const strangers = [importer('acc_other'), officer(['2704'], 'per_elsewhere'), supervisor(['2704'])];
  for (const stranger of strangers) {
    expect(await write(entry.id, 'Hello', stranger)).toEqual(await write(newId('ent'), 'Hello', stranger));
    expect((await write(entry.id, 'Hello', stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await read(entry.id, stranger)).toBeNull();
  }
  expect((await read(entry.id, broker(filerAccount))).messages).toHaveLength(1);
  expect((await close(entry.id, {}, officer(['2704']))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await close(entry.id, {}, guest)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('an analyst sees that something was written, and none of the words', async () => {
  const { entry } = await desk.file();
  await write(entry.id, 'My telephone is 684 555 0100');
  const { messages } = await read(entry.id, analyst(['3201']));
  expect(messages).toMatchObject([{ side: 'FILER', text: null }]);
});

test('a message says something, shows all of itself, and has up to 2,000 characters', async () => {
  const { entry } = await desk.file();
  const code = async (text: string) =>
    (await write(entry.id, text)).userErrors.map((found: { code: string }) => found.code);
  expect(await code('   ')).toEqual(['TEXT_MISSING']);
  expect(await code('…')).toEqual(['TEXT_SAYS_NOTHING']);
  expect(await code('a\u202Eb')).toEqual(['TEXT_HIDES_CHARACTERS']);
  expect(await code('x'.repeat(2_001))).toEqual(['TEXT_TOO_LONG']);
  expect(await code('x'.repeat(2_000))).toEqual([]);
  expect(await code('Faʻafetai tele 🙏')).toEqual([]);
});

test('the same message sent again is written once, and a filer writes 20 an hour about one entry', async () => {
  const { entry } = await desk.file();
  const key = newId('key');
  const first = await write(entry.id, 'Once', guest, key);
  expect(await write(entry.id, 'Once', guest, key)).toEqual(first);
  for (let n = 1; n < 20; n += 1) expect((await write(entry.id, `Message ${n}`)).userErrors).toEqual([]);
  expect((await write(entry.id, 'One more')).userErrors).toMatchObject([{ code: 'TOO_MANY_MESSAGES' }]);
  expect((await write(entry.id, 'We read it', officer())).userErrors).toEqual([]);
  expect((await read(entry.id)).messages).toHaveLength(21);
});

test('Customs closes its part with a reason: the filer writes no more until an officer does', async () => {
  const { entry } = await desk.file();
  await write(entry.id, 'Why so much?');
  expect((await close(entry.id, { reasonCode: 'OTHER' })).userErrors).toMatchObject([
    { code: 'WORDS_TO_FILER_MISSING', path: ['wordsToFiler'] },
  ]);
  const closed = await close(entry.id, { reasonCode: 'OTHER', wordsToFiler: 'The law says so.' }, supervisor(['3201']));
  expect(closed).toEqual({ entry: { id: entry.id }, userErrors: [] });
  expect(await read(entry.id)).toMatchObject({
    ...{ awaits: null, closed: { reasonCode: 'OTHER' } },
    messages: [{ side: 'FILER' }, { side: 'CUSTOMS', text: 'The law says so.' }],
  });
  expect((await write(entry.id, 'But')).userErrors).toMatchObject([{ code: 'THREAD_CLOSED' }]);
  expect((await close(entry.id)).userErrors).toMatchObject([{ code: 'THREAD_CLOSED' }]);
  await write(entry.id, 'Ask again', officer());
  expect((await read(entry.id)).closed).toBeNull();
  expect((await write(entry.id, 'Thank you')).userErrors).toEqual([]);
});

test('what the filer reads of a decision stands in the thread with it, beside the note that stays with Customs', async () => {
  const { id, version, entry } = await desk.file();
  await write(entry.id, 'Anything missing?');
  await desk.claim(id, version);
  const ask = { decision: 'ASK_FOR_DOCUMENT', reasonCode: 'OTHER', documentKind: 'OTHER', dueOn: '2027-01-01' };
  const of = { reviewId: id, expectedVersion: version + 1, entryVersion: 1, ...ask };
  const note = 'Looks like a dealer';
  expect((await desk.decide({ ...of, note })).userErrors).toMatchObject([
    { code: 'WORDS_TO_FILER_MISSING', path: ['wordsToFiler'] },
  ]);
  expect((await desk.decide({ ...of, note, wordsToFiler: 'x'.repeat(2_001) })).userErrors).toMatchObject([
    { code: 'TEXT_TOO_LONG', path: ['wordsToFiler'] },
  ]);
  const wordsToFiler = 'The title of the car, with its VIN';
  const { review, userErrors } = await desk.decide({ ...of, note, wordsToFiler });
  expect(userErrors).toEqual([]);
  expect(review).toMatchObject({ unansweredSince: null, decisions: [{ note, wordsToFiler }] });
  const decided = (await desk.announced()).at(-1)!;
  expect(decided).toMatchObject({ type: 'review.decided', data: { wroteToFiler: true } });
  expect(JSON.stringify(decided)).not.toContain('VIN');
  const thread = await read(entry.id);
  expect(thread.messages[1]).toMatchObject({ side: 'CUSTOMS', text: wordsToFiler, reasonCode: 'OTHER' });
  expect(thread.messages[1].decision).toBe('ASK_FOR_DOCUMENT');
  expect(JSON.stringify(thread)).not.toContain(note);
});

test('officers find every unanswered message of their port, also of an entry that is closed', async () => {
  const { id, entry } = await desk.file();
  await write(entry.id, 'First');
  await desk.told('entry.changed', {
    ...{ entryId: entry.id, entryVersion: 2, status: 'WITHDRAWN', previousStatus: 'IN_REVIEW' },
    ...{ reasonCode: null, causedBy: null },
  });
  const query = `{ reviews(first: 100, filter: { state: UNANSWERED }) { nodes { id status } } reviewCounts { unanswered } }`;
  const asked = async (caller: Caller) => (await desk.graphql(caller, query)).data;
  const found = await asked(officer());
  expect(found.reviews.nodes).toContainEqual({ id, status: 'CLOSED' });
  expect(found.reviewCounts.unanswered).toBe(found.reviews.nodes.length);
  await write(entry.id, 'It is withdrawn.', officer());
  expect((await asked(officer())).reviewCounts.unanswered).toBe(found.reviewCounts.unanswered - 1);
  expect(await asked(officer(['2704']))).toEqual({ reviews: { nodes: [] }, reviewCounts: { unanswered: 0 } });
});

test('what was written is erased in one place, from the thread and from the decision that it came with', async () => {
  const { id, version, entry } = await desk.file();
  await write(entry.id, 'I am Canary Faʻalogo');
  await desk.claim(id, version);
  const back = { decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR', wordsToFiler: 'Dear Canary, what was paid?' };
  await desk.decide({ reviewId: id, expectedVersion: version + 1, entryVersion: 1, ...back });
  await close(entry.id, { reasonCode: 'OTHER', wordsToFiler: 'Goodbye, Canary.' });
  expect(await tablesWith('canary', desk)).toEqual(['message']);
  await desk.service.orm.em.fork().execute('update message set text = null where entry_id = ?', [entry.id]);
  expect(await tablesWith('canary', desk)).toEqual([]);
  expect((await read(entry.id)).messages.map(({ text }: { text: string | null }) => text)).toEqual([null, null, null]);
  expect((await desk.seen(entry.id)).decisions).toMatchObject([{ wordsToFiler: null }]);
});
