import { recordedSamples, type EventData } from '@landfall/events';
import { asksForDocument, openRequest, requestAnswered } from './decide-request.js';
import { answered } from './request-status.js';

const now = new Date('2026-02-03T20:15:00.000Z');
const sample = recordedSamples().find(({ type }) => type === 'review.decided')!.data as EventData<'review.decided'>;
const decided = {
  ...sample,
  ...{ decision: 'ASK_FOR_DOCUMENT' as const, documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-02-20' },
  ...{ decisionId: 'dec_1', reference: 'US-7K2M-9QXD' },
};
const event = { id: '0190b3a4-0000-7000-8000-000000000001', ports: ['3201'] };

test('a decision asks for a document where it says which and until when', () => {
  expect(asksForDocument(decided)).toBe(true);
  expect(asksForDocument({ ...decided, decision: 'RELEASE' })).toBe(false);
  expect(asksForDocument({ ...decided, documentKind: null })).toBe(false);
  expect(asksForDocument({ ...decided, dueOn: null })).toBe(false);
});

test('a request keeps which decision asks, and tells it with the reference of the entry', () => {
  const { request, opened } = openRequest(event, decided, ['acc_filer'], now);
  expect(request).toMatchObject({ decisionId: 'dec_1', causedBy: event.id, status: 'OPEN', openedAt: now });
  expect(opened).toMatchObject({
    ...{ type: 'request.opened', accounts: ['acc_filer'], ports: ['3201'], subject: request.id },
    data: { requestId: request.id, reference: 'US-7K2M-9QXD', decisionId: 'dec_1' },
  });
});

test('a decision of before that tells neither opens a request all the same, which tells neither', () => {
  const { decisionId: _, reference: __, ...before } = decided;
  const { request, opened } = openRequest(event, before, ['acc_filer'], now);
  expect(request.decisionId).toBeNull();
  expect(Object.keys(opened.data as object)).not.toEqual(expect.arrayContaining(['decisionId']));
  expect(Object.keys(opened.data as object)).not.toEqual(expect.arrayContaining(['reference']));
});

test('an answer names the decision that asked', () => {
  const { request } = openRequest(event, decided, ['acc_filer'], now);
  expect(requestAnswered(request, { accounts: ['acc_filer'], port: '3201' })).toMatchObject({
    ...{ type: 'request.answered', subject: request.id, accounts: ['acc_filer'], ports: ['3201'] },
    data: { requestId: request.id, entryId: decided.entryId, decisionId: 'dec_1' },
  });
});

test('what is answered is not answered again', () => {
  const { request } = openRequest(event, decided, ['acc_filer'], now);
  expect(answered(request, now)).toEqual({ status: 'ANSWERED', answeredAt: now });
  expect(() => answered({ ...request, status: 'ANSWERED' }, now)).toThrow('is ANSWERED');
});
