import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import { newId, sweepDeadlines } from '@landfall/service-kit';
import { importer } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { documentsUnderTest, parties, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { ofOpenRequests } from '../migrations/0009-deadlines.js';
import { DocumentRequestTable } from './document-request.table.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const kind = 'COMMERCIAL_INVOICE';
/** The last moment of the last day at the port, Honolulu, and the first that is no longer of it. */
const [lastMoment, over] = [new Date('2026-02-21T10:00:00.000Z'), new Date('2026-02-21T10:00:00.001Z')];

async function ask(dueOn = '2026-02-20'): Promise<{ entryId: string; requestId: string }> {
  const entryId = await it.file();
  const sample = recordedSamples().find(({ type }) => type === 'review.decided')!.data as EventData<'review.decided'>;
  const data = { ...sample, ...{ decision: 'ASK_FOR_DOCUMENT' as const, documentKind: kind, dueOn, entryId } };
  const about = { subject: data.reviewId, partitionkey: entryId, ports: ['3201'], accounts: Object.values(parties) };
  await it.hear(makeEvent('review.decided', data, about));
  await it.drain();
  const { id: requestId } = await em().findOneOrFail(DocumentRequestTable, { entryId });
  return { entryId, requestId };
}
const em = () => it.service.orm.em.fork() as SqlEntityManager;
const sweep = (now: Date) => sweepDeadlines(it.service, now);
const overdue = async (requestId: string) =>
  (await it.announced()).filter(({ type, subject }) => type === 'request.overdue' && subject === requestId);

async function answer(requestId: string): Promise<void> {
  const me = importer(parties.importerAccountId);
  const { id } = await it.upload(me, { bytes: pdf() });
  const input = { requestId, documentIds: [id], idempotencyKey: newId('key') };
  const mutation = `mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code } } }`;
  expect((await it.graphql(me, mutation, { input })).data.answerRequest.userErrors).toEqual([]);
}

test('a document that is not presented by the end of its last day at the port is told of to the parties and the port, once', async () => {
  const { entryId, requestId } = await ask();
  await sweep(lastMoment);
  expect(await overdue(requestId)).toEqual([]);
  await sweep(over);
  await sweep(over);
  expect(await overdue(requestId)).toMatchObject([
    {
      ...{ partitionkey: entryId, accounts: Object.values(parties), ports: ['3201'], actor: 'system:documents' },
      data: { requestId, entryId, documentKind: kind, dueOn: '2026-02-20' },
    },
  ]);
});

test('who sees the request sees since when it is overdue, and a document is still taken after its last day', async () => {
  const { entryId, requestId } = await ask();
  const shown = async () => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry { documentRequests { overdueAt } } } }';
    const { data } = await it.graphql(importer(parties.importerAccountId), query, {
      of: [{ __typename: 'Entry', id: entryId }],
    });
    return data._entities[0].documentRequests;
  };
  expect(await shown()).toEqual([{ overdueAt: null }]);
  await sweep(over);
  expect(await shown()).toEqual([{ overdueAt: over.toISOString() }]);
  await answer(requestId);
  expect((await em().findOneOrFail(DocumentRequestTable, { id: requestId })).status).toBe('ANSWERED');
});

test('of a document that was presented in time, or is no longer needed, nobody is told', async () => {
  const [presented, unneeded] = [await ask(), await ask()];
  await answer(presented.requestId);
  const changed = {
    entryId: unneeded.entryId,
    entryVersion: 3,
    status: 'RELEASED',
    previousStatus: 'IN_REVIEW',
  } as const;
  const about = { subject: unneeded.entryId, partitionkey: unneeded.entryId };
  await it.hear(makeEvent('entry.changed', { ...changed, reasonCode: null, causedBy: null }, about));
  await it.drain();
  await sweep(over);
  expect([await overdue(presented.requestId), await overdue(unneeded.requestId)]).toEqual([[], []]);
});

test('of a request that a process of the release before opens, the parties are told as of any other', async () => {
  const { requestId } = await ask('2026-11-01');
  const asBefore = `insert into document_request (id, entry_id, review_id, caused_by, kind, due_on, status, opened_at)
    select ?, entry_id, review_id, gen_random_uuid(), kind, ?, 'OPEN', opened_at from document_request where id = ?`;
  await em().execute(asBefore, ['req_of_before', '2026-02-20', requestId]);
  await sweep(lastMoment);
  expect(await overdue('req_of_before')).toEqual([]);
  await sweep(over);
  expect(await overdue('req_of_before')).toMatchObject([{ data: { dueOn: '2026-02-20' } }]);
});

test('in a sandbox the importer’s clock counts, and no other', async () => {
  const { requestId } = await ask('2026-03-20');
  const set = (accountId: string) =>
    makeEvent('sandbox.clock-set', { accountId, daysAhead: 30 }, { subject: accountId, partitionkey: accountId });
  await it.hear(set('acc_another'));
  await it.drain();
  await sweep(over);
  expect(await overdue(requestId)).toEqual([]);
  await it.hear(set(parties.importerAccountId));
  await it.drain();
  await sweep(over);
  expect(await overdue(requestId)).toMatchObject([{ time: '2026-03-23T10:00:00.001Z' }]);
});

test('a request that the release before opened gets the same last day', async () => {
  const { requestId } = await ask('2026-11-01');
  const row = () => em().execute('select * from deadline where about = ?', [requestId]);
  const asked = await row();
  await em().execute('delete from deadline where done_at is null');
  await em().execute(`${ofOpenRequests} on conflict do nothing`);
  expect(await row()).toEqual(asked);
});
