// A guest's declaration from its first answer to its release, and the guest's way to an account, through the public URL.
import { asSent } from '../../scripts/draft-answers.ts';
import { randomUUID } from 'node:crypto';
import { newestCertification } from '@landfall/law/words/certification';
import { AtCustoms } from '../page/at-customs.ts';
import { linkMailedTo } from '../page/guest.ts';
import { begin, fileInTerritory, lawfulAnswers, type TerritoryEntry } from '../page/territory-filing.ts';
import type { Message, Stream } from './client.ts';
import { askToUpload, pdfOf, sendTheRest, type StoredDocument } from './upload.ts';
import { Visitor } from './visitor.ts';

const entryChanged = `subscription { entryChanged {
  type status entry { id reference status amountDueUsd exciseUsd } } }`;
const save = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  draft { id version findings { message } } userErrors { message } } }`;
const fileIt = `mutation ($input: FileDraftInput!) { fileDraft(input: $input) {
  entry { id reference } userErrors { message path } } }`;
const requests = `query ($id: ID!) { entry(by: { id: $id }) {
  status documentRequests { id kind status dueOn } documents { standing } } }`;
const answerRequest = `mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) {
  request { status } userErrors { message } } }`;
const attachEmail = `mutation ($input: AttachEmailInput!) { attachEmail(input: $input) {
  viewer { email emailProven } userErrors { message } } }`;
const viewer = '{ viewer { subject roles email emailProven isGuest account { id kind } } }';

/** An officer assesses the third line; the first owes 5 %, the second nothing. */
const declared = {
  ...lawfulAnswers,
  lines: [
    ...lawfulAnswers.lines,
    {
      key: 'three',
      description: 'Beer, 24 cans of 355 ml',
      quantity: '1',
      unit: 'carton',
      purchasePriceUsd: '31.00',
      purpose: 'RESALE',
      category: 'ALCOHOL',
      drink: 'BEER',
      litres: '8.52',
      strengthPercent: '5',
    },
  ],
};
const assessed = [{ line: 3, exciseUsd: '18.60' }];
const exciseUsd = '31.11';

/** Declared, asked for a document, answered, released with excise, paid; then the guest comes back by e-mail. */
export async function fromGuestToAccount(url: string): Promise<void> {
  const [guest, customs] = await Promise.all([Visitor.guest(url), AtCustoms.of(url)]);
  const watch = guest.watch(entryChanged);
  const entry = await declareWithInvoice(guest);
  await sees(watch, entry, 'IN_REVIEW');

  await customs.askForInvoice(entry.id);
  await sees(watch, entry, 'WAITING_FOR_FILER');
  await answerWithAnotherInvoice(guest, entry);
  await customs.release(entry.id, assessed);

  const due = await sees(watch, entry, 'PAYMENT_DUE');
  expect(due.data.entryChanged.entry).toMatchObject({ reference: entry.reference, exciseUsd, amountDueUsd: exciseUsd });
  await customs.takePayment(entry.id);
  await sees(watch, entry, 'RELEASED');
  expect(stages(watch)).toEqual(['FILED', 'IN_REVIEW', 'WAITING_FOR_FILER', 'IN_REVIEW', 'PAYMENT_DUE', 'RELEASED']);
  await comesBackByEmail(guest, entry);
  watch.close();
}

/** Fills a declaration in, adds its invoice, and files it with the receipt that came with the invoice's last byte. */
async function declareWithInvoice(guest: Visitor): Promise<TerritoryEntry> {
  const { id: draftId, version: expectedVersion } = await begin(guest, declared);
  const { id: documentId, kind, fileName, receipt } = await upload(guest, 'invoice.pdf');
  const answers = { ...declared, documents: [{ documentId, kind, fileName, receipt }] };
  const { saveDraft } = await guest.data(save, { input: { draftId, expectedVersion, answers: asSent(answers) } });
  expect([saveDraft.userErrors, saveDraft.draft.findings]).toEqual([[], []]);
  const certification = { statement: newestCertification('AS_TERRITORY', new Date()), accepted: true };
  const input = { draftId, draftVersion: saveDraft.draft.version, certification, idempotencyKey: randomUUID() };
  const { fileDraft } = await guest.data(fileIt, { input });
  expect(fileDraft.userErrors).toEqual([]);
  return fileDraft.entry;
}

async function upload(guest: Visitor, fileName: string): Promise<StoredDocument> {
  const bytes = pdfOf(200_000);
  return sendTheRest(await askToUpload(guest, bytes, fileName), bytes);
}

async function answerWithAnotherInvoice(guest: Visitor, { id }: TerritoryEntry): Promise<void> {
  const asked = await guest.until(requests, { id }, ({ entry }) => entry.documentRequests?.[0]);
  expect(asked).toMatchObject({ kind: 'COMMERCIAL_INVOICE', status: 'OPEN', dueOn: expect.any(String) });
  const { id: documentId } = await upload(guest, 'invoice with prices.pdf');
  const input = { requestId: asked.id, documentIds: [documentId], idempotencyKey: randomUUID() };
  const { answerRequest: answered } = await guest.data(answerRequest, { input });
  expect(answered).toEqual({ request: { status: 'ANSWERED' }, userErrors: [] });
  const { entry } = await guest.data(requests, { id });
  expect(entry.documents).toEqual([{ standing: 'PRESENTED' }, { standing: 'PRESENTED' }]);
}

/** Attaches an address and uses the link that is mailed there: the account is the same, and opens at another browser. */
async function comesBackByEmail(guest: Visitor, entry: TerritoryEntry): Promise<void> {
  const email = `sina-${randomUUID()}@example.com`;
  const { viewer: before } = await guest.data(viewer);
  expect(before).toMatchObject({ isGuest: true, account: { kind: 'GUEST' } });
  const { attachEmail: attached } = await guest.data(attachEmail, { input: { email } });
  expect(attached).toEqual({ viewer: { email, emailProven: false }, userErrors: [] });

  const link = await linkMailedTo(guest.url, email);
  await follow(guest, link);
  const { viewer: claimed } = await guest.data(viewer);
  expect(claimed).toMatchObject({ subject: before.subject, email, emailProven: true, isGuest: false });

  const person = new Visitor(guest.url);
  expect((await person.post('/sign-in/link', { email })).status).toBe(202);
  await follow(person, await linkMailedTo(guest.url, email, [link]));
  const { viewer: after } = await person.data(viewer);
  expect([after.subject, after.account.id]).toEqual([before.subject, before.account.id]);
  expect(after.roles).toContain('IMPORTER');
  const { entry: same } = await person.data(requests, { id: entry.id });
  expect(same.status).toBe('RELEASED');
}

/** Looks at a mailed link, uses it up, and goes where it leads. */
async function follow(person: Visitor, link: string): Promise<void> {
  const body = { token: new URL(link).hash.slice(1) };
  expect((await person.post('/sign-in/link/look', body)).status).toBe(200);
  const used = await person.post('/sign-in/link/use', body);
  expect(used.status).toBe(200);
  await person.goTo(((await used.json()) as { goTo: string }).goTo);
  expect((await person.post('/sign-in/link/use', body)).status).toBe(410);
}

/** So many that each of two gateways has some, but for one time in thirty thousand. */
const connections = 16;
/** On a busy machine too; far below the 30 s for which a gateway takes what accounts said of a session as it stands. */
const momentsMs = 10_000;

/** One sign-out ends the session's sockets and its cookie at every gateway within moments; others go on. */
export async function signedOutEverywhere(url: string): Promise<void> {
  const [leaver, stayer] = await Promise.all([Visitor.guest(url), Visitor.guest(url)]);
  const watches = Array.from({ length: connections }, () => leaver.watch(entryChanged));
  const other = stayer.watch(entryChanged);
  await everyConnection(() => leaver.data(viewer));
  await Promise.all([...watches, other].map((watch) => watch.opened.promise));

  const leftAt = Date.now();
  await leaver.signOutKeepingTheCookie();
  const ends = (await Promise.all(watches.map((watch) => watch.ended()))) as { code?: number }[];
  expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 4403));
  for (const { errors } of await everyConnection(() => leaver.ask(viewer)))
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'SESSION_ENDED' });
  expect(Date.now() - leftAt).toBeLessThan(momentsMs);

  await sees(other, await fileInTerritory(stayer), 'FILED');
  other.close();
}

const everyConnection = <T>(ask: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: connections }, ask));

async function sees(watch: Stream, { id }: TerritoryEntry, status: string): Promise<Message> {
  return watch.next(({ entryChanged: change }) => change.entry.id === id && change.status === status);
}

/** The statuses in the order in which they were told, each stage once. */
function stages({ messages }: Stream): string[] {
  const told = messages.map(({ data }) => data.entryChanged.status as string);
  return told.filter((status, at) => status !== told[at - 1]);
}
