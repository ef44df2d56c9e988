import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import { requestLife } from '@landfall/law/shared/life-cycles/document-request';
import { newId } from '@landfall/service-kit';
import { importer } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { documentsUnderTest, parties, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { DocumentRequestTable } from './document-request.table.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const me = importer(parties.importerAccountId);
const kind = 'COMMERCIAL_INVOICE';

async function ask(entryId: string): Promise<void> {
  const sample = recordedSamples().find(({ type }) => type === 'review.decided')!;
  const decision = { decision: 'ASK_FOR_DOCUMENT', documentKind: kind, dueOn: '2026-02-20', entryId } as const;
  const data = { ...(sample.data as EventData<'review.decided'>), ...decision };
  const about = { subject: data.reviewId, partitionkey: entryId, ports: ['3201'], accounts: Object.values(parties) };
  await it.hear(makeEvent('review.decided', data, about));
  await it.drain();
}
const em = () => it.service.orm.em.fork() as SqlEntityManager;
const requestOf = (entryId: string) => em().findOneOrFail(DocumentRequestTable, { entryId });

async function answer(entryId: string): Promise<void> {
  const { id: requestId } = await requestOf(entryId);
  const { id } = await it.upload(me, { bytes: pdf() });
  const input = { requestId, documentIds: [id], idempotencyKey: newId('key') };
  const mutation = `mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code } } }`;
  expect((await it.graphql(me, mutation, { input })).data.answerRequest.userErrors).toEqual([]);
}

async function release(entryId: string): Promise<void> {
  const changed = { entryId, entryVersion: 3, status: 'RELEASED', previousStatus: 'IN_REVIEW' } as const;
  const about = { subject: entryId, partitionkey: entryId };
  await it.hear(makeEvent('entry.changed', { ...changed, reasonCode: null, causedBy: null }, about));
  await it.drain();
}

const acts: Record<string, (entryId: string) => Promise<void>> = { ASK: ask, ANSWER: answer, END: release };

test.each(requestLife.moves.map((move) => [move.name, move] as const))(
  'when a request moves by %s, what its life says is announced, and nothing else',
  async (name, { from, to, notice }) => {
    const entryId = await it.file();
    if (from.includes('OPEN')) await ask(entryId);
    const ofRequest = async () =>
      (await it.announced()).filter(({ partitionkey, type }) => partitionkey === entryId && type !== 'document.stored');
    const known = (await ofRequest()).length;
    await acts[name]!(entryId);
    expect((await requestOf(entryId)).status).toBe(to);
    expect((await ofRequest()).slice(known).map(({ type }) => type)).toEqual(notice.events);
  },
);
