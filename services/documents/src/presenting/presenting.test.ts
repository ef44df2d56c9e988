import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import { newId, type Caller } from '@landfall/service-kit';
import { asOf, broker, importer, officer } from '@landfall/service-kit/testing';
import { documentsUnderTest, parties, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { EntryAccessTable } from '../entry-access.table.js';
import { ofEntriesBefore } from '../migrations/0005-regime-of-entries.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const kind = 'COMMERCIAL_INVOICE';
const me = importer('acc_importer');
const stored = async (caller = me) => (await it.upload(caller, { bytes: pdf() })).id;

const answerRequest = `mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) {
  request { id status answeredAt } entry { id documents { id standing } } userErrors { code path message citation } } }`;
const presentDocuments = `mutation ($input: PresentDocumentsInput!) { presentDocuments(input: $input) {
  entry { id documents { id standing presentedAt document { id } } } userErrors { code path message citation nextStep } } }`;

const send = async (text: string, input: object, caller: Caller = me) => {
  const { data, errors } = await it.graphql(caller, text, { input: { idempotencyKey: newId('key'), ...input } });
  return data ? Object.values(data)[0] : { errors };
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they selected
const answer = async (input: object, caller?: Caller): Promise<any> => send(answerRequest, input, caller);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they selected
const presented = async (input: object, caller?: Caller): Promise<any> => send(presentDocuments, input, caller);

/** An entry that names these documents as held, and an open request for one. */
async function askedFor(...held: string[]): Promise<{ entryId: string; requestId: string }> {
  const entryId = await it.file({ documents: heldAs(held) });
  return { entryId, requestId: await ask(entryId) };
}

const heldAs = (held: string[]) => held.map((documentId) => ({ documentId, kind, presented: false }) as const);

/** An officer asks for the invoice of an entry, or another document; answers with the request. */
async function ask(entryId: string, documentKind: EventData<'review.decided'>['documentKind'] = kind): Promise<string> {
  const sample = recordedSamples().find(({ type }) => type === 'review.decided')!;
  const decision = { decision: 'ASK_FOR_DOCUMENT', documentKind, dueOn: '2026-02-20', entryId } as const;
  const data = { ...(sample.data as EventData<'review.decided'>), ...decision };
  const about = { subject: data.reviewId, partitionkey: entryId, ports: ['3201'], accounts: Object.values(parties) };
  await it.hear(makeEvent('review.decided', data, about));
  const opened = (await it.announced()).findLast(({ type }) => type === 'request.opened')!;
  return opened.subject;
}

const announcedAbout = async (entryId: string) =>
  (await it.announced()).filter(({ partitionkey, type }) => partitionkey === entryId && type !== 'request.opened');

test('a request is answered with a new document: presented and answered are announced to the parties and the port (ELE-19)', async () => {
  const { entryId, requestId } = await askedFor();
  const documentId = await stored();
  const { request, entry, userErrors } = await answer(
    { requestId, documentIds: [documentId] },
    asOf('2026-02-10T20:00:00.000Z', me),
  );
  expect(userErrors).toEqual([]);
  expect(request).toEqual({ id: requestId, status: 'ANSWERED', answeredAt: '2026-02-10T20:00:00.000Z' });
  expect(entry).toEqual({ id: entryId, documents: [{ id: documentId, standing: 'PRESENTED' }] });
  const audience = { accounts: ['acc_importer', 'acc_filer'], ports: ['3201'], visibleto: 'account' };
  expect(await announcedAbout(entryId)).toMatchObject([
    { ...audience, type: 'document.presented', subject: documentId, data: { documentId, entryId, kind } },
    { ...audience, type: 'request.answered', subject: requestId, data: { requestId, entryId } },
  ]);
});

test('a held document is presented with one click, by any party, and then the officer sees it', async () => {
  const documentId = await stored();
  const { entryId } = await askedFor(documentId);
  const { entry, userErrors } = await presented({ entryId, documentIds: [documentId] }, broker('acc_filer'));
  expect(userErrors).toEqual([]);
  expect(entry.documents).toMatchObject([{ id: documentId, standing: 'PRESENTED', document: { id: documentId } }]);
  const { data } = await it.graphql(officer(), `{ document(id: "${documentId}") { id } }`);
  expect(data.document).toEqual({ id: documentId });
});

test('a click sent twice presents once; so do two at once with different keys', async () => {
  const documentId = await stored();
  const { entryId } = await askedFor(documentId);
  const input = { entryId, documentIds: [documentId, documentId], idempotencyKey: newId('key') };
  const first = await presented(input);
  expect(await presented(input)).toEqual(first);
  const both = await Promise.all([1, 2].map(() => presented({ entryId, documentIds: [documentId] })));
  expect(both.map(({ userErrors }) => userErrors)).toEqual([[], []]);
  expect((await announcedAbout(entryId)).map(({ type }) => type)).toEqual(['document.presented']);
});

test('of two answers at once one answers the request, and the other is told so', async () => {
  const { entryId, requestId } = await askedFor();
  const documentIds = [await stored()];
  const answers = await Promise.all([1, 2].map(() => answer({ requestId, documentIds })));
  expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT', path: ['requestId'] }]);
  expect((await announcedAbout(entryId)).map(({ type }) => type)).toEqual(['document.presented', 'request.answered']);
});

test('a request is not answered with nothing, nor with a document that is another’s or none', async () => {
  const { entryId, requestId } = await askedFor();
  const documentIds = [await stored(), await stored(importer('acc_other')), newId('doc')];
  expect((await answer({ requestId, documentIds })).userErrors).toMatchObject([
    { code: 'DOCUMENT_NOT_THERE', path: ['documentIds', '1'] },
    { code: 'DOCUMENT_NOT_THERE', path: ['documentIds', '2'] },
  ]);
  expect((await answer({ requestId, documentIds: [] })).userErrors).toMatchObject([{ code: 'DOCUMENT_MISSING' }]);
  expect(await announcedAbout(entryId)).toEqual([]);
});

describe('in the customs territory', () => {
  const territory = { regime: 'US_CBP', entryType: 'TYPE_11', port: '3201' } as const;
  const standingOf = async (entryId: string) => {
    const of = [{ __typename: 'Entry', id: entryId }];
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry { documents { id standing } } } }';
    return (await it.graphql(me, query, { of })).data._entities[0].documents;
  };

  test('an invoice that nobody asked for is not accepted and stays with the filer (143.36(c)) (ELE-18)', async () => {
    const [held, fresh] = [await stored(), await stored()];
    const entryId = await it.file({ ...territory, documents: heldAs([held]) });
    const { userErrors } = await presented({ entryId, documentIds: [held, fresh] });
    expect(userErrors).toMatchObject([
      { code: 'DOCUMENT_NOT_ASKED_FOR', path: ['documentIds', '0'], citation: '19 CFR 143.36(c)' },
      { code: 'DOCUMENT_NOT_ASKED_FOR', path: ['documentIds', '1'], citation: '19 CFR 143.36(c)' },
    ]);
    expect(await standingOf(entryId)).toEqual([{ id: held, standing: 'HELD' }]);
    expect(await announcedAbout(entryId)).toEqual([]);
    const { data } = await it.graphql(officer(), `{ document(id: "${held}") { id } }`);
    expect(data.document).toBeNull();
  });

  test('once it was asked for, what the filer holds is presented by answering, and further papers are kept again', async () => {
    const held = await stored();
    const entryId = await it.file({ ...territory, documents: heldAs([held]) });
    const requestId = await ask(entryId);
    expect((await answer({ requestId, documentIds: [held] })).userErrors).toEqual([]);
    expect(await standingOf(entryId)).toEqual([{ id: held, standing: 'PRESENTED' }]);
    const { userErrors } = await presented({ entryId, documentIds: [await stored()] });
    expect(userErrors).toMatchObject([{ code: 'DOCUMENT_NOT_ASKED_FOR' }]);
  });

  test('what was sent at 10:00 does not count for what is asked for at 10:05, and Customs does not see it (143.35) (ELE-14, INF-38)', async () => {
    const entryId = await it.file(territory);
    const list = (await it.upload(me, { bytes: pdf(), kind: 'PACKING_LIST' })).id;
    const at10 = asOf('2026-02-10T20:00:00.000Z', me);
    for (const documentId of [await stored(), list])
      expect((await presented({ entryId, documentIds: [documentId] }, at10)).userErrors).toMatchObject([
        { code: 'DOCUMENT_NOT_ASKED_FOR' },
      ]);
    const requestId = await ask(entryId, 'PACKING_LIST');
    const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry {
      documents { id } documentRequests { id status } } } }`;
    const { data } = await it.graphql(officer(), asked, { of: [{ __typename: 'Entry', id: entryId }] });
    expect(data._entities[0]).toEqual({ documents: [], documentRequests: [{ id: requestId, status: 'OPEN' }] });
    expect((await it.graphql(officer(), `{ document(id: "${list}") { id } }`)).data.document).toBeNull();
    const at1005 = asOf('2026-02-10T20:05:00.000Z', me);
    expect(await answer({ requestId, documentIds: [list] }, at1005)).toMatchObject({
      ...{ userErrors: [], request: { status: 'ANSWERED', answeredAt: '2026-02-10T20:05:00.000Z' } },
    });
  });

  test('while the invoice is asked for, an invoice is presented and other papers are not (143.35)', async () => {
    const entryId = await it.file(territory);
    await ask(entryId);
    const list = (await it.upload(me, { bytes: pdf(), kind: 'PACKING_LIST' })).id;
    const { userErrors } = await presented({ entryId, documentIds: [await stored(), list] });
    expect(userErrors).toMatchObject([{ path: ['documentIds', '1'], citation: '19 CFR 143.35' }]);
    expect((await presented({ entryId, documentIds: [await stored()] })).userErrors).toEqual([]);
  });

  test('who is asked for a permit answers with a permit: an invoice is not taken for it (143.36(c))', async () => {
    const held = await stored();
    const entryId = await it.file({ ...territory, documents: heldAs([held]) });
    const requestId = await ask(entryId, 'PERMIT');
    const { request, userErrors } = await answer({ requestId, documentIds: [held] });
    expect(userErrors).toMatchObject([
      {
        ...{ code: 'DOCUMENT_ANSWERS_NOT', path: ['documentIds', '0'], citation: '19 CFR 143.36(c)' },
        message: expect.stringContaining('Asked for here is a licence or permit.'),
      },
    ]);
    expect(request.status).toBe('OPEN');
    expect(await standingOf(entryId)).toEqual([{ id: held, standing: 'HELD' }]);
    const list = (await it.upload(me, { bytes: pdf(), kind: 'PACKING_LIST' })).id;
    const permit = (await it.upload(me, { bytes: pdf(), kind: 'PERMIT' })).id;
    expect((await answer({ requestId, documentIds: [permit, list] })).userErrors).toMatchObject([
      { path: ['documentIds', '1'], citation: '19 CFR 143.35' },
    ]);
    expect((await answer({ requestId, documentIds: [permit] })).userErrors).toEqual([]);
    const another = await ask(entryId, 'PROOF_OF_ORIGIN');
    expect((await answer({ requestId: another, documentIds: [permit] })).userErrors).toMatchObject([
      { code: 'DOCUMENT_ANSWERS_NOT', path: ['documentIds', '0'] },
    ]);
  });

  test('of an entry that was filed before this was known, the port tells its law', async () => {
    const entryId = await it.file({ ...territory, port: '3201' });
    const em = it.service.orm.em.fork();
    const of = async () => (await em.fork().findOneOrFail(EntryAccessTable, { entryId })).regime;
    expect(await of()).toBe('US_CBP');
    await em.nativeUpdate(EntryAccessTable, { entryId }, { regime: 'AS_TERRITORY' });
    await em.execute(ofEntriesBefore);
    expect(await of()).toBe('US_CBP');
  });
});

test('a request that nobody needs any more is not answered', async () => {
  const { entryId, requestId } = await askedFor();
  const sample = recordedSamples().find(({ type }) => type === 'entry.changed')!;
  const released = { ...(sample.data as EventData<'entry.changed'>), entryId, status: 'RELEASED' } as const;
  await it.hear(makeEvent('entry.changed', released, { subject: entryId, partitionkey: entryId }));
  await it.drain();
  expect((await answer({ requestId, documentIds: [await stored()] })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('to who is no party an entry and its requests are not there, whether they exist or not', async () => {
  const { entryId, requestId } = await askedFor();
  const other = importer('acc_other');
  const documentIds = [await stored(other)];
  for (const id of [requestId, newId('req')]) {
    const { userErrors } = await answer({ requestId: id, documentIds }, other);
    expect(userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringMatching(/^There is no such request/) },
    ]);
  }
  for (const id of [entryId, newId('ent')]) {
    const { userErrors } = await presented({ entryId: id, documentIds }, other);
    expect(userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringMatching(/^There is no such entry/) },
    ]);
  }
  expect((await presented({ entryId, documentIds }, officer())).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});
