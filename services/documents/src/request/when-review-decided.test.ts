import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import { newId } from '@landfall/service-kit';
import { anonymous, broker, importer, officer } from '@landfall/service-kit/testing';
import type { Caller } from '@landfall/service-kit';
import { documentsUnderTest, parties, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry {
  id documentRequests { id entry { id } kind dueOn status openedAt answeredAt overdueAt } } } }`;

const requestsSeenBy = async (caller: Caller, entryId: string) => {
  const { data } = await it.graphql(caller, query, { of: [{ __typename: 'Entry', id: entryId }] });
  return data._entities[0].documentRequests;
};

const sample = (type: string) => recordedSamples().find((event) => event.type === type)!.data;

const fileEntry = (entryId: string) => it.file({ entryId });

const asked = {
  decision: 'ASK_FOR_DOCUMENT',
  reasonCode: 'VALUE_UNCLEAR',
  documentKind: 'COMMERCIAL_INVOICE',
  dueOn: '2026-02-20',
} as const;

async function decide(entryId: string, change: Partial<EventData<'review.decided'>> = asked): Promise<void> {
  const data = { ...(sample('review.decided') as EventData<'review.decided'>), ...change, entryId };
  const accounts = Object.values(parties);
  await it.hear(
    makeEvent('review.decided', data, { subject: data.reviewId, partitionkey: entryId, ports: ['3201'], accounts }),
  );
  await it.drain();
}

const announcedAbout = async (entryId: string) =>
  (await it.announced()).filter((event) => event.partitionkey === entryId);

test('a decision that asks for a document opens one request and tells the parties and the port', async () => {
  const entryId = newId('ent');
  await fileEntry(entryId);
  await decide(entryId);
  const [request] = await requestsSeenBy(importer('acc_importer'), entryId);
  expect(request).toMatchObject({
    entry: { id: entryId },
    kind: 'COMMERCIAL_INVOICE',
    dueOn: '2026-02-20',
    status: 'OPEN',
    answeredAt: null,
  });
  expect(await announcedAbout(entryId)).toMatchObject([
    {
      ...{ type: 'request.opened', visibleto: 'account', ports: ['3201'], subject: request.id },
      // whoever decided, not the platform
      actor: 'per_somebody',
      accounts: ['acc_importer', 'acc_filer'],
      data: {
        ...{ requestId: request.id, entryId, documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-02-20' },
        reasonCode: 'VALUE_UNCLEAR',
      },
    },
  ]);
  const again = newId('ent');
  await fileEntry(again);
  await decide(again, { ...asked, wroteToFiler: true });
  expect(await announcedAbout(again)).toMatchObject([{ data: { wroteToFiler: true } }]);
});

test('a request is told with the reference of its entry and the decision that asks, and its answer names that too', async () => {
  const me = importer('acc_importer');
  const entryId = await it.file();
  await decide(entryId, { ...asked, decisionId: 'dec_1', reference: 'US-7K2M-9QXD' });
  const [request] = await requestsSeenBy(me, entryId);
  const { id } = await it.upload(me, { bytes: pdf() });
  const answer = `mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code } } }`;
  const input = { requestId: request.id, documentIds: [id], idempotencyKey: newId('key') };
  expect((await it.graphql(me, answer, { input })).data.answerRequest.userErrors).toEqual([]);
  expect((await announcedAbout(entryId)).map(({ type, data }) => [type, data])).toEqual([
    ['request.opened', expect.objectContaining({ reference: 'US-7K2M-9QXD', decisionId: 'dec_1' })],
    ['document.presented', expect.anything()],
    ['request.answered', { requestId: request.id, entryId, decisionId: 'dec_1' }],
  ]);
});

test.each(['RELEASE', 'SEND_BACK'] as const)('a decision to %s asks for nothing', async (decision) => {
  const entryId = newId('ent');
  await fileEntry(entryId);
  await decide(entryId, { decision, documentKind: null, dueOn: null });
  expect(await announcedAbout(entryId)).toEqual([]);
});

test('a request is opened and announced even when documents has not heard of the entry yet', async () => {
  const entryId = newId('ent');
  await decide(entryId);
  expect(await announcedAbout(entryId)).toMatchObject([
    { type: 'request.opened', accounts: ['acc_importer', 'acc_filer'] },
  ]);
  await fileEntry(entryId);
  await it.drain();
  expect(await requestsSeenBy(broker('acc_filer'), entryId)).toHaveLength(1);
});

test('the parties and officers of the port see a request; nobody else learns that there is one', async () => {
  const entryId = newId('ent');
  await fileEntry(entryId);
  await decide(entryId);
  for (const caller of [importer('acc_importer'), broker('acc_filer'), officer(['3201'])]) {
    expect(await requestsSeenBy(caller, entryId)).toHaveLength(1);
  }
  for (const caller of [importer('acc_other'), officer(['2704']), anonymous]) {
    expect(await requestsSeenBy(caller, entryId)).toEqual([]);
    expect(await requestsSeenBy(caller, newId('ent'))).toEqual([]);
  }
});

test('the feed shows each party its own requests, and others none', async () => {
  const entryId = newId('ent');
  await fileEntry(entryId);
  await decide(entryId);
  const feed = async (caller: Caller) =>
    it.graphql(caller, '{ documentsFeed(first: 500) { events { type data } cursor more } }');
  const about = async (caller: Caller) =>
    (await feed(caller)).data.documentsFeed.events.filter(
      (event: { data: { entryId: string } }) => event.data.entryId === entryId,
    );
  expect(await about(importer('acc_importer'))).toHaveLength(1);
  expect(await about(officer(['3201']))).toHaveLength(1);
  expect(await about(importer('acc_other'))).toEqual([]);
  expect(await about(officer(['2704']))).toEqual([]);
  expect((await feed(anonymous)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('a request ends with the release of its entry, and no other does', async () => {
  const [released, waiting] = [newId('ent'), newId('ent')];
  for (const entryId of [released, waiting]) {
    await fileEntry(entryId);
    await decide(entryId);
  }
  const data = {
    ...(sample('entry.changed') as EventData<'entry.changed'>),
    entryId: released,
    status: 'RELEASED' as const,
  };
  await it.hear(
    makeEvent('entry.changed', data, { subject: released, partitionkey: released, accounts: ['acc_filer'] }),
  );
  await it.drain();
  expect(await requestsSeenBy(importer('acc_importer'), released)).toMatchObject([{ status: 'NO_LONGER_NEEDED' }]);
  expect(await requestsSeenBy(importer('acc_importer'), waiting)).toMatchObject([{ status: 'OPEN' }]);
});

test('what a decision asked for that was not applied is asked for no more, and another request of the entry stays', async () => {
  const entryId = newId('ent');
  await fileEntry(entryId);
  await decide(entryId, { ...asked, decisionId: 'dec_applied' });
  await decide(entryId, { ...asked, documentKind: 'PERMIT', decisionId: 'dec_not_applied' });
  const notApplied = sample('entry.decision-not-applied') as EventData<'entry.decision-not-applied'>;
  const told = (which: object) =>
    makeEvent(
      'entry.decision-not-applied',
      { ...notApplied, ...which, entryId },
      { subject: entryId, partitionkey: entryId },
    );
  await it.hear(told({ decision: 'RELEASE' }));
  await it.hear(told({ decision: 'ASK_FOR_DOCUMENT', decisionId: 'dec_not_applied' }));
  await it.drain();
  const requests = await requestsSeenBy(importer('acc_importer'), entryId);
  expect(requests).toMatchObject([
    { kind: 'COMMERCIAL_INVOICE', status: 'OPEN' },
    { kind: 'PERMIT', status: 'NO_LONGER_NEEDED' },
  ]);
  const left = await it.service.orm.em.fork().execute(
    'select about from deadline where about in (?, ?)',
    requests.map(({ id }: { id: string }) => id),
  );
  expect(left).toEqual([{ about: requests[0].id }]);
});
