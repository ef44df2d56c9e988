import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import { lawfulAnswers, lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, theCashBroker, type Facts, type Told } from '../testing/entries-under-test.js';
import { cashierAtPagoPago, FilingDesk, type TerritoryEntry } from '../testing/filing-desk.js';

describe('release in American Samoa', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const findingsOf = async (entryId: string) =>
    (await desk.it.announced())
      .filter(({ subject, type }) => subject === entryId && type === 'entry.decision-not-applied')
      .map(({ data }) => (data as Facts).findings!.map(({ code }) => code));
  let keys = 0;
  async function pay(entryId: string, entryVersion: number, amountUsd: string) {
    const query = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
      entry { status paidUsd amountDueUsd nextStep } userErrors { code citation message nextStep } } }`;
    const input = { idempotencyKey: `pay-${(keys += 1)}`, entryId, entryVersion, amountUsd };
    const { data } = await desk.it.graphql(cashierAtPagoPago, query, { input });
    return data.recordPayment as { entry: TerritoryEntry & { paidUsd: string }; userErrors: Told[] };
  }
  const listed = [
    lawfulLine(),
    lawfulLine({ key: 'two', description: 'Lager beer', category: 'ALCOHOL', purchasePriceUsd: '30' }),
  ];

  test('a decision to release waits for the excise, and its payment at Pago Pago releases (ASCA 11.1001)', async () => {
    const { entry } = await desk.filedAndTaken(sina);
    await desk.it.review(entry.id, { entryVersion: 2 });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '12.00' });
    const short = await pay(entry.id, 3, '11.99');
    expect(short.userErrors).toMatchObject([{ code: 'PAYMENT_BELOW_DUE', citation: null }]);
    const { entry: paid, userErrors } = await pay(entry.id, 3, '12.00');
    expect(userErrors).toEqual([]);
    expect(paid).toMatchObject({ status: 'RELEASED', paidUsd: '12.00', amountDueUsd: '0.00', nextStep: null });
    const types = (await desk.it.announced()).filter(({ subject }) => subject === entry.id).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['entry.changed', 'entry.released']);
  });

  test('goods that bear no excise are released by the decision alone', async () => {
    const { entry } = await desk.filedAndTaken(sina, { purpose: 'PERSONAL' });
    expect(entry).toMatchObject({ exciseUsd: '0.00', amountDueUsd: '0.00', nextStep: null });
    await desk.it.review(entry.id, { entryVersion: 2 });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'RELEASED' });
  });

  test('excise paid before the decision releases with it', async () => {
    const { entry } = await desk.filedAndTaken(sina);
    expect((await pay(entry.id, 2, '12.00')).entry).toMatchObject({ status: 'IN_REVIEW', amountDueUsd: '0.00' });
    await desk.it.review(entry.id, { entryVersion: 2 });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'RELEASED' });
  });

  test('a line of a listed category is assessed before it is paid for and released (ASCA 11.1002)', async () => {
    const { entry, filing } = await desk.filedAndTaken(sina, { lines: listed });
    expect(entry).toMatchObject({ exciseUsd: null, linesToAssess: [2] });
    expect(entry.nextStep).toContain('assesses the excise on line 2');
    expect((await pay(entry.id, 2, '12.00')).userErrors).toMatchObject([{ code: 'EXCISE_NOT_ASSESSED' }]);
    await desk.it.review(entry.id, { entryVersion: 2 });
    expect(await findingsOf(entry.id)).toEqual([['EXCISE_NOT_ASSESSED']]);
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'IN_REVIEW', linesToAssess: [2] });
    await desk.it.review(entry.id, { entryVersion: 2, assessments: [{ line: 2, exciseUsd: '57.00' }] });
    const due = await desk.entryAs(sina, entry.id);
    expect(due).toMatchObject({ status: 'PAYMENT_DUE', exciseUsd: '69.00', amountDueUsd: '69.00', linesToAssess: [] });
    expect((await desk.filingAs(sina, filing.id))!.territoryDeclaration.lines).toMatchObject([
      { exciseUsd: '12.00', ratePercent: '5.00' },
      { exciseUsd: '57.00', ratePercent: null, says: 'A Customs officer assessed the excise on these goods.' },
    ]);
    expect((await pay(entry.id, 3, '69.00')).entry).toMatchObject({ status: 'RELEASED' });
  });

  test('an assessment keeps the rate that it rests on, and the filer reads what it is made of (ASCA 11.1002)', async () => {
    const { entry, filing } = await desk.filedAndTaken(sina, { lines: listed });
    const rateTaken = { rateUnit: 'USD_PER_LITRE', rate: '6', quantity: '9.5' } as const;
    await desk.it.review(entry.id, { entryVersion: 2, assessments: [{ line: 2, exciseUsd: '57.00', rateTaken }] });
    expect((await desk.filingAs(sina, filing.id))!.territoryDeclaration.lines[1]).toMatchObject({
      exciseUsd: '57.00',
      says: 'A Customs officer assessed the excise on these goods. 9.5 L × $6.00 = $57.00.',
    });
  });

  test('an assessment of a line that needs none is not applied, and nothing of it is kept', async () => {
    const { entry } = await desk.filedAndTaken(sina, { lines: listed });
    const assessments = [
      { line: 1, exciseUsd: '1.00' },
      { line: 2, exciseUsd: '57.00' },
    ];
    await desk.it.review(entry.id, { entryVersion: 2, assessments });
    expect(await findingsOf(entry.id)).toEqual([['ASSESSMENT_WITHOUT_LINE']]);
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ exciseUsd: null, linesToAssess: [2] });
  });

  test('what was sent back is corrected in its draft, filed again under its reference, and assessed anew', async () => {
    const filed = await desk.filedAndTaken(sina, { lines: listed });
    const { id } = filed.entry;
    await desk.it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'DESCRIPTION_INADEQUATE' });
    expect((await desk.entryAs(sina, id))!.nextStep).toContain('draft, which is open again');
    const open = (await desk.read(sina, { id: filed.draft.id }))!;
    expect(open).toMatchObject({ status: 'DRAFT', entry: { id } });
    const { draft } = await desk.save(sina, open, lawfulAnswers({ lines: [lawfulLine()] }));
    const again = await desk.file(sina, draft);
    expect(again.userErrors).toEqual([]);
    expect(again.entry).toMatchObject({ id, reference: filed.entry.reference, status: 'FILED', entryVersion: 4 });
    expect(again.entry).toMatchObject({ exciseUsd: '12.00', linesToAssess: [] });
    expect(again.filing).toMatchObject({ number: 2, outcome: 'PENDING' });
    expect(await desk.filingAs(sina, filed.filing.id)).toMatchObject({ outcome: 'REPLACED' });
    expect((await desk.file(sina, draft)).entry).toMatchObject({ id, entryVersion: 4 });
  });

  test('the excise follows the purpose when that is changed after the excise was assessed (ASCA 11.1002) (AS-13)', async () => {
    const filed = await desk.filedAndTaken(sina, { purpose: 'PERSONAL' });
    const { id } = filed.entry;
    expect(filed.entry).toMatchObject({ exciseUsd: '0.00', amountDueUsd: '0.00' });
    const filedAs = async (change: object) => {
      const { entryVersion, status } = (await desk.entryAs(sina, id))!;
      if (status === 'FILED') await desk.it.hear(takenUp(id, entryVersion));
      const sentBack = { decision: 'SEND_BACK', reasonCode: 'GOODS_DIFFER' } as const;
      await desk.it.review(id, { entryVersion: (await desk.entryAs(sina, id))!.entryVersion, ...sentBack });
      const open = (await desk.read(sina, { id: filed.draft.id }))!;
      return (await desk.file(sina, (await desk.save(sina, open, lawfulAnswers(change))).draft)).entry;
    };
    expect(await filedAs({ purpose: 'RESALE' })).toMatchObject({ id, exciseUsd: '12.00', amountDueUsd: '12.00' });
    expect(await filedAs({ purpose: 'PROJECT' })).toMatchObject({ id, exciseUsd: '12.00', amountDueUsd: '12.00' });
    expect(await filedAs({ purpose: 'PERSONAL' })).toMatchObject({ id, exciseUsd: '0.00', amountDueUsd: '0.00' });
    expect(await filedAs({ purpose: 'RESALE', lines: listed })).toMatchObject({ exciseUsd: null, linesToAssess: [2] });
    expect(await filedAs({ purpose: 'PERSONAL' })).toMatchObject({ exciseUsd: '0.00', linesToAssess: [] });
  });

  test('what its filer takes back is withdrawn; what was released is not', async () => {
    const { entry } = await desk.filedAndTaken(sina);
    await desk.it.hear(withdrawn(entry.id));
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'WITHDRAWN', entryVersion: 3, nextStep: null });
    const released = await desk.filedAndTaken(sina, { purpose: 'PERSONAL' });
    await desk.it.review(released.entry.id, { entryVersion: 2 });
    await desk.it.hear(withdrawn(released.entry.id));
    expect(await desk.entryAs(sina, released.entry.id)).toMatchObject({ status: 'RELEASED' });
  });

  test('a document presented later is new data: the version rises, it is announced, and older decisions fall', async () => {
    const { entry } = await desk.filedAndTaken(sina, { documents: [await desk.document('acc_sina')] });
    await desk.it.hear(presented(entry.id, 'doc_invoice'));
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ entryVersion: 2 });
    await desk.it.hear(presented(entry.id, 'doc_packing_list'));
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'IN_REVIEW', entryVersion: 3 });
    const last = (await desk.it.announced()).filter(({ subject }) => subject === entry.id).at(-1)!;
    expect(last).toMatchObject({
      type: 'entry.changed',
      data: { status: 'IN_REVIEW', previousStatus: 'IN_REVIEW', entryVersion: 3 },
    });
    await desk.it.review(entry.id, { entryVersion: 2 });
    expect(await findingsOf(entry.id)).toEqual([['DECISION_ON_ANOTHER_VERSION']]);
  });

  test('in the customs territory assessments change nothing', async () => {
    const { entry } = await desk.it.file(theCashBroker);
    await desk.it.taken(entry.id);
    await desk.it.review(entry.id, { entryVersion: 2, assessments: [{ line: 1, exciseUsd: '57.00' }] });
    expect(await desk.entryAs(theCashBroker, entry.id)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '6.60' });
  });
});

const presented = (entryId: string, documentId: string) =>
  makeEvent(
    'document.presented',
    { documentId, entryId, kind: 'PACKING_LIST' },
    { subject: documentId, partitionkey: entryId },
  );

const takenUp = (entryId: string, entryVersion: number) => {
  const reviewId = entryId.replace('ent_', 'rev_');
  const taken = { reviewId, entryId, entryVersion, port: 'ASPPG' };
  return makeEvent('review.opened', taken, { subject: reviewId, partitionkey: entryId });
};

const withdrawn = (entryId: string) => {
  const reviewId = entryId.replace('ent_', 'rev_');
  return makeEvent('review.withdrawn', { reviewId, entryId }, { subject: reviewId, partitionkey: entryId });
};
