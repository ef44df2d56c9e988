import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import {
  decision,
  entriesUnderTest,
  lawfulLine,
  theBroker,
  type EntriesUnderTest,
  type Facts,
} from '../testing/entries-under-test.js';

describe('an officer’s decision', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  async function filedAndTaken(caller = theBroker, change = {}): Promise<string> {
    const { entry } = await it.file(caller, change);
    await it.taken(entry.id);
    return entry.id;
  }
  const about = async (entryId: string) =>
    (await it.announced())
      .filter(({ subject }) => subject === entryId)
      .map(({ type, data }) => ({ type, data: data as Facts }));

  test('an entry that review takes up is in review; a decision to release releases it, each step announced (ELE-12)', async () => {
    const id = await filedAndTaken();
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW', entryVersion: 2 });
    await it.review(id, { entryVersion: 2 });
    const entry = await it.entry(theBroker, id);
    expect(entry).toMatchObject({ status: 'RELEASED', entryVersion: 3, nextStep: null });
    expect(entry.filings).toEqual([{ number: 1, outcome: 'RELEASED' }]);
    expect(await about(id)).toMatchObject([
      { type: 'entry.filed' },
      { type: 'entry.changed', data: { previousStatus: 'FILED', status: 'IN_REVIEW', entryVersion: 2 } },
      { type: 'entry.changed', data: { previousStatus: 'IN_REVIEW', status: 'RELEASED', entryVersion: 3 } },
      { type: 'entry.released', data: { entryVersion: 3 } },
    ]);
  });

  test('what a decision brings about is told as done by who decided', async () => {
    const id = await filedAndTaken();
    await it.hear(decision(id, { entryVersion: 2 }), { actor: 'per_officer' });
    await it.drain();
    const told = (await it.announced()).filter(({ subject }) => subject === id);
    const doneBy = told.map(({ type, actor }) => [type, actor]).filter(([, actor]) => actor === 'per_officer');
    expect(doneBy).toEqual([
      ['entry.changed', 'per_officer'],
      ['entry.released', 'per_officer'],
    ]);
  });

  test('whether an officer wrote to the filer with a decision is announced with what it brings about, and not later', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'GOODS_DIFFER', wroteToFiler: true });
    await it.file(theBroker, { entryId: id, entryVersion: 3 });
    const told = (await about(id)).filter(({ data }) => 'wroteToFiler' in data).map(({ data }) => data.status);
    expect(told).toEqual(['WAITING_FOR_FILER']);
  });

  test('a decision on the version before review took the entry up stands: no data has changed since', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 1 });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('a decision on a version that never was is not applied, and review is told by which rule', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 9 });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW', entryVersion: 2 });
    const last = (await it.announced()).at(-1)!;
    expect(last).toMatchObject({
      type: 'entry.decision-not-applied',
      visibleto: 'customs',
      accounts: [],
      ports: ['3201'],
    });
    expect(last.data).toMatchObject({
      decisionEntryVersion: 9,
      entryVersion: 2,
      findings: [{ code: 'DECISION_ON_ANOTHER_VERSION', citation: null }],
    });
  });

  test('goods under intensive examination are not released before its findings are recorded (143.34) (ELE-12)', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 2, examination: 'INTENSIVE' });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW' });
    expect((await about(id)).at(-1)!.data.findings).toMatchObject([{ code: 'EXAMINATION_UNFINISHED' }]);
    await it.review(id, { entryVersion: 2, examination: 'INTENSIVE', examinationFindingsRecorded: true });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('what the filer asked an officer is answered before release', async () => {
    const lines = [{ ...lawfulLine(), valueUsd: '2500.01' }];
    const id = await filedAndTaken(theBroker, { lines, askOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
    expect(await it.entry(theBroker, id)).toMatchObject({ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
    await it.review(id, { entryVersion: 2 });
    expect((await about(id)).at(-1)!.data.findings).toMatchObject([{ code: 'QUESTION_UNANSWERED' }]);
    await it.review(id, { entryVersion: 2, answeredCodes: ['INFORMAL_LIMIT_EXCEEDED'] });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('a second decision on a released entry is not applied', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 2 });
    await it.review(id, { entryVersion: 3, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'RELEASED', entryVersion: 3 });
    expect((await about(id)).at(-1)!.data.findings).toMatchObject([{ code: 'ENTRY_NOT_UNDER_REVIEW' }]);
  });

  test('an entry waits for the document that an officer asked for, and goes back to review when it has come', async () => {
    const id = await filedAndTaken();
    await it.review(id, {
      entryVersion: 2,
      decision: 'ASK_FOR_DOCUMENT',
      reasonCode: 'VALUE_UNCLEAR',
      documentKind: 'INVOICE',
    });
    expect(await it.entry(theBroker, id)).toMatchObject({
      status: 'WAITING_FOR_FILER',
      waitingFor: 'DOCUMENT',
      reasonCode: 'VALUE_UNCLEAR',
      nextStep: 'Present the document that the officer asked for.',
      filings: [{ outcome: 'PENDING' }],
    });
    await it.hear(answered(id));
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW', entryVersion: 4, waitingFor: null });
    await it.review(id, { entryVersion: 2 });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW' });
    await it.review(id, { entryVersion: 4 });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('an officer may do without the document that was asked for, and not release what was sent back', async () => {
    const [asked, sentBack] = [await filedAndTaken(), await filedAndTaken()];
    await it.review(asked, { entryVersion: 2, decision: 'ASK_FOR_DOCUMENT', documentKind: 'INVOICE' });
    await it.review(asked, { entryVersion: 3 });
    expect(await it.entry(theBroker, asked)).toMatchObject({ status: 'RELEASED', waitingFor: null });
    await it.review(sentBack, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    await it.review(sentBack, { entryVersion: 3 });
    expect(await it.entry(theBroker, sentBack)).toMatchObject({ status: 'WAITING_FOR_FILER' });
    expect((await about(sentBack)).at(-1)!.data.findings).toMatchObject([{ code: 'ENTRY_NOT_AWAITING_RELEASE' }]);
  });

  test('a document that comes before the decision that asked for it was heard of is not asked for twice', async () => {
    const id = await filedAndTaken();
    await it.hear(answered(id, 'dec_one'));
    await it.drain();
    await it.review(id, { entryVersion: 2, ...asksFor, decisionId: 'dec_one' });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW', entryVersion: 4 });
  });

  test('the answer to one decision answers no other: neither one that is made later, nor one that is waited on', async () => {
    const id = await filedAndTaken();
    await it.hear(answered(id, 'dec_not_applied'));
    await it.review(id, { entryVersion: 9, ...asksFor, decisionId: 'dec_not_applied' });
    await it.review(id, { entryVersion: 2, ...asksFor, decisionId: 'dec_two' });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'WAITING_FOR_FILER', entryVersion: 3 });
    await it.hear(answered(id, 'dec_elsewhere'));
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'WAITING_FOR_FILER', entryVersion: 3 });
    await it.hear(answered(id, 'dec_two'));
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW', entryVersion: 4 });
  });

  test('an entry sent back is filed again under the same reference, and earlier decisions no longer stand', async () => {
    const id = await filedAndTaken();
    const first = await it.entry(theBroker, id);
    await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    expect(await it.entry(theBroker, id)).toMatchObject({
      waitingFor: 'FURTHER_FILING',
      filings: [{ outcome: 'SENT_BACK' }],
    });
    const lines = [{ ...lawfulLine(), valueUsd: '45.00' }];
    const { entry, filing, userErrors } = await it.file(theBroker, { entryId: id, entryVersion: 3, lines });
    expect(userErrors).toEqual([]);
    expect(filing).toMatchObject({ number: 2, outcome: 'PENDING' });
    expect(entry).toMatchObject({ id, reference: first.reference, status: 'FILED', entryVersion: 4, reasonCode: null });
    expect((await about(id)).slice(-2)).toMatchObject([
      { type: 'entry.changed', data: { previousStatus: 'WAITING_FOR_FILER', status: 'FILED', entryVersion: 4 } },
      { type: 'entry.filed', data: { filingNumber: 2, entryVersion: 4, totalValueUsd: '45.00' } },
    ]);
    expect((await it.entry(theBroker, id)).filings).toEqual([
      { number: 1, outcome: 'REPLACED' },
      { number: 2, outcome: 'PENDING' },
    ]);
    await it.taken(id);
    await it.review(id, { entryVersion: 2 });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'IN_REVIEW' });
    await it.review(id, { entryVersion: 5 });
    expect(await it.entry(theBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('a further filing is refused for an entry that nobody sent back, at another version, port or importer', async () => {
    const { entry } = await it.file(theBroker);
    const mandate = { mandateId: 'mnd_other', clientAccountId: 'acc_other', brokerAccountId: 'acc_brokerage' };
    await it.hear(
      makeEvent(
        'mandate.given',
        { ...mandate, givenOn: '2024-01-02' },
        { subject: 'mnd_other', partitionkey: 'acc_other' },
      ),
    );
    await it.drain();
    const again = { entryId: entry.id, entryVersion: 7, portCode: '1001', importerAccountId: 'acc_other' };
    const { userErrors, filing } = await it.file(theBroker, again);
    expect(filing).toMatchObject({ outcome: 'REFUSED', number: null });
    expect(userErrors.map(({ code, path }) => [code, ...path])).toEqual([
      ['CONFLICT', 'entryVersion'],
      ['ENTRY_NOT_SENT_BACK', 'entryId'],
      ['FURTHER_FILING_DIFFERS', 'importerAccountId'],
      ['FURTHER_FILING_DIFFERS', 'portCode'],
    ]);
  });
});

const asksFor = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'INVOICE' } as const;
const answered = (entryId: string, decisionId?: string) =>
  makeEvent(
    'request.answered',
    { requestId: 'req_one', entryId, ...(decisionId ? { decisionId } : {}) },
    { subject: 'req_one', partitionkey: entryId },
  );
