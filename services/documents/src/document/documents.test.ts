import { makeEvent } from '@landfall/events';
import { newId, type Caller } from '@landfall/service-kit';
import { analyst, anonymous, broker, importer, officer, supervisor } from '@landfall/service-kit/testing';
import { documentsUnderTest, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { heic, pdf, png } from '../../test/sample-files.js';
import { FileLinks } from '../storage/file-links.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const kind = 'COMMERCIAL_INVOICE';
const uploader = importer('acc_importer');
const otherParty = broker('acc_filer');
const strangers: [string, Caller][] = [
  ['another account', importer('acc_other')],
  ['an officer of another port', officer(['2704'])],
];

const query = `query ($entry: [_Any!]!, $file: [_Any!]!, $id: ID!) {
  document(id: $id) { id fileName sha256 url receipt }
  files: _entities(representations: $file) { ... on Document { id url } }
  _entities(representations: $entry) { ... on Entry { documents {
    id kind standing presentedAt document { id fileName mediaType sizeBytes sha256 url receipt } } } } }`;

async function seenBy(caller: Caller, entryId: string, id: string) {
  const file = [{ __typename: 'Document', id }];
  const { data } = await it.graphql(caller, query, { entry: [{ __typename: 'Entry', id: entryId }], file, id });
  return { document: data.document, file: data.files[0], ofEntry: data._entities[0].documents };
}

async function entryWith(presented: boolean, ...bytes: Buffer[]) {
  const files = await Promise.all((bytes.length ? bytes : [pdf()]).map((one) => it.upload(uploader, { bytes: one })));
  const entryId = await it.file({ documents: files.map(({ id }) => ({ documentId: id, kind, presented })) });
  return { entryId, id: files[0]!.id };
}

test('a document presented with the filing is seen by its uploader, the parties and Customs of the port (AS-03)', async () => {
  const { entryId, id } = await entryWith(true);
  for (const caller of [uploader, otherParty, officer(['3201']), supervisor(['3201'])]) {
    const { document, file, ofEntry } = await seenBy(caller, entryId, id);
    expect(ofEntry).toMatchObject([{ id, kind, standing: 'PRESENTED', presentedAt: '2026-02-03T20:15:00.000Z' }]);
    expect(ofEntry[0].document).toMatchObject({ id, fileName: 'invoice.pdf', mediaType: 'application/pdf' });
    expect(document).toMatchObject({ id, fileName: 'invoice.pdf' });
    expect(file.url).toMatch(new RegExp(`^/files/documents/${id}\\?until=\\d+&sig=`));
  }
});

test('of the kinds of document none is a form of entry (143.32(g)) (ELE-03)', async () => {
  const { data } = await it.graphql(uploader, '{ documentKinds { code says } }');
  expect(data.documentKinds.length).toBeGreaterThan(5);
  expect(JSON.stringify(data)).not.toMatch(/7501|3461|summary/i);
});

test('the receipt is its uploader’s alone', async () => {
  const { entryId, id } = await entryWith(true);
  expect((await seenBy(uploader, entryId, id)).document.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  for (const caller of [otherParty, officer(['3201'])]) {
    const { document, ofEntry } = await seenBy(caller, entryId, id);
    expect([document.receipt, ofEntry[0].document.receipt]).toEqual([null, null]);
  }
});

test('of a document that the filer holds Customs sees the kind, and nothing more', async () => {
  const { entryId, id } = await entryWith(false);
  const held = { id, kind, standing: 'HELD', presentedAt: null };
  expect(await seenBy(officer(['3201']), entryId, id)).toEqual({
    ...{ document: null, file: null },
    ofEntry: [{ ...held, document: null }],
  });
  for (const caller of [uploader, otherParty]) {
    expect((await seenBy(caller, entryId, id)).ofEntry).toMatchObject([{ ...held, document: { id } }]);
  }
});

test.each(strangers)('to %s a document is not there, nor are those of the entry', async (_who, caller) => {
  const { entryId, id } = await entryWith(true);
  const nowhere = await seenBy(caller, newId('ent'), newId('doc'));
  expect(await seenBy(caller, entryId, id)).toEqual(nowhere);
  expect(nowhere).toEqual({ document: null, file: null, ofEntry: [] });
});

test('who has not signed in may not ask for a document', async () => {
  const { errors } = await it.graphql(anonymous, '{ document(id: "doc_1") { id } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('an analyst sees that there is a document, and not what people wrote in it', async () => {
  const { entryId, id } = await entryWith(true);
  expect(await seenBy(analyst(['3201']), entryId, id)).toMatchObject({
    ...{ document: null, file: null },
    ofEntry: [{ id, kind, standing: 'PRESENTED', document: null }],
  });
});

test('a document that no filing names is its uploader’s alone', async () => {
  const { id } = await it.upload(uploader, { bytes: pdf() });
  expect((await seenBy(uploader, 'ent_none', id)).document).toMatchObject({ id });
  for (const caller of [otherParty, officer(['3201'])]) {
    expect((await seenBy(caller, 'ent_none', id)).document).toBeNull();
  }
});

test('accounts that an entry is shared with see its documents, with the filing or later', async () => {
  const { id } = await it.upload(uploader, { bytes: pdf() });
  const named = [{ documentId: id, kind, presented: true }];
  const entryId = await it.file({ documents: named, sharedWithAccountIds: ['acc_first'] });
  const shared = { entryId, sharedWithAccountIds: ['acc_second'] };
  await it.hear(makeEvent('entry.shared', shared, { subject: entryId, partitionkey: entryId }));
  await it.drain();
  for (const account of ['acc_first', 'acc_second'])
    expect((await seenBy(importer(account), entryId, id)).ofEntry).toMatchObject([{ document: { id } }]);
  await it.file({ entryId, filingNumber: 2, documents: named });
  expect((await seenBy(importer('acc_second'), entryId, id)).document).toMatchObject({ id });
});

test('a further filing keeps what was presented, and forgets what was only held', async () => {
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => it.upload(uploader, { bytes: pdf() })));
  const named = (id: string, presented: boolean) => ({ documentId: id, kind, presented });
  const entryId = await it.file({ documents: [named(one!.id, true), named(two!.id, false)] });
  await it.file({ entryId, filingNumber: 2, documents: [named(three!.id, false)] });
  const { ofEntry } = await seenBy(uploader, entryId, one!.id);
  const standings = ofEntry.map((each: { id: string; standing: string }) => [each.id, each.standing]);
  expect(new Map(standings)).toEqual(
    new Map([
      [one!.id, 'PRESENTED'],
      [three!.id, 'HELD'],
    ]),
  );
});

const read = async (url: string) => fetch(it.service.publicUrl + url);
const urlOf = async (id: string) =>
  (await it.graphql(uploader, `{ document(id: "${id}") { url } }`)).data.document.url as string;

test('its link gives the bytes as they came, shown in the browser and able to do nothing there (ACE-05)', async () => {
  const bytes = pdf(150_000);
  const { id } = await it.upload(uploader, { bytes, fileName: 'faʻatauga "ā" 🧾.pdf' });
  const answer = await read(await urlOf(id));
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-disposition': `inline; filename="fa_atauga -a- _.pdf"; filename*=UTF-8''fa%CA%BBatauga%20-%C4%81-%20%F0%9F%A7%BE.pdf`,
  });
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  ['a PNG', 'image/png', 'inline', png()],
  ['a HEIC', 'image/heic', 'attachment', heic('heic', 'mif1', 'heic')],
])('%s (%s) is for browsers: %s', async (_what, mediaType, disposition, bytes) => {
  const { id } = await it.upload(uploader, { bytes, mediaType, fileName: 'photo' });
  const { headers } = await read(await urlOf(id));
  expect(headers.get('content-type')).toBe(mediaType);
  expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
});

test('a link ends after five minutes, and says how to have another', async () => {
  const { id } = await it.upload(uploader, { bytes: pdf() });
  const links = new FileLinks(it.service.settings);
  expect((await read(links.download(id, new Date(Date.now() - 4 * 60_000)))).status).toBe(200);
  const late = await read(links.download(id, new Date(Date.now() - 7 * 60_000)));
  expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('Open the document again')]);
});

test('a guessed link leads nowhere, and no link leads out of the folder', async () => {
  const { id } = await it.upload(uploader, { bytes: pdf() });
  const { id: other } = await it.upload(uploader, { bytes: pdf() });
  const url = await urlOf(id);
  const links = new FileLinks(it.service.settings);
  const guesses = [
    `/files/documents/${id}`,
    url.replace(id, other),
    url.replace(/sig=.{6}/, 'sig=AAAAAA'),
    url.replace(/until=\d+/, 'until=99999999999'),
    links.download(newId('doc'), new Date()),
    links.download('..%2f..%2fetc%2fpasswd', new Date()),
  ];
  for (const guess of guesses) {
    const answer = await read(guess);
    expect([answer.status, await answer.text()]).toEqual([404, 'There is no document at this address.']);
  }
});
