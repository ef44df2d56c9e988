import type { DocumentRequestRow } from '../request/document-request.table.js';
import { answeredWith, presentedFor } from './decide-presenting.js';

const by = { presentedBy: 'per_filer', presentedAt: new Date('2026-02-04T20:15:00.000Z') };
const entry = { entryId: 'ent_1', accounts: ['acc_importer', 'acc_filer'], port: '3201' };
const invoice = { documentId: 'doc_1', kind: 'COMMERCIAL_INVOICE' };
const permit = { documentId: 'doc_2', kind: 'PERMIT' };
const openedRequest: DocumentRequestRow = {
  ...{ id: 'req_1', entryId: 'ent_1', reviewId: 'rev_1', decisionId: 'dec_1', kind: 'COMMERCIAL_INVOICE' },
  ...{ causedBy: '0190b3a4-0000-7000-8000-000000000001', dueOn: '2026-02-20' },
  ...{ status: 'OPEN', openedAt: new Date('2026-02-03T20:15:00.000Z'), answeredAt: null, overdueAt: null },
};

test('each document that is presented is kept for its entry and told to the parties and the port', () => {
  const { rows, events } = presentedFor(entry, [invoice, permit], by);
  expect(rows).toEqual([
    { entryId: 'ent_1', ...invoice, ...by, requestId: null },
    { entryId: 'ent_1', ...permit, ...by, requestId: null },
  ]);
  expect(events).toMatchObject([
    { type: 'document.presented', subject: 'doc_1', accounts: entry.accounts, ports: ['3201'] },
    { type: 'document.presented', subject: 'doc_2', accounts: entry.accounts, ports: ['3201'] },
  ]);
});

test('an answer keeps what it brings with its request, and ends with the request answered', () => {
  const { rows, events, request } = answeredWith(openedRequest, entry, [invoice], by);
  expect(rows).toMatchObject([{ documentId: 'doc_1', requestId: openedRequest.id }]);
  expect(events.map(({ type }) => type)).toEqual(['document.presented', 'request.answered']);
  expect(request).toEqual({ status: 'ANSWERED', answeredAt: by.presentedAt });
});

test('what was presented before answers a request without being presented again', () => {
  const { rows, events } = answeredWith(openedRequest, entry, [], by);
  expect(rows).toEqual([]);
  expect(events.map(({ type }) => type)).toEqual(['request.answered']);
});
