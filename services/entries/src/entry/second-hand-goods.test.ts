import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest } from '../testing/entries-under-test.js';
import { cashierAtPagoPago, FilingDesk, officerAtPagoPago, type FiledDraft } from '../testing/filing-desk.js';

describe('second-hand goods in American Samoa', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const usedDrills = lawfulLine({ description: 'Used drills', usedMachine: true, purchasePriceUsd: '800' });
  const usedClothes = lawfulLine({ description: 'Used clothes', purpose: 'PERSONAL', key: 'two' });

  test('wait for no officer to assess them: the excise is that of new goods, and the filer is told of the resale', async () => {
    const { entry, filing } = await desk.filedAndTaken(sina, { lines: [usedDrills, usedClothes] });
    expect(entry).toMatchObject({ exciseUsd: '40.00', amountDueUsd: '40.00', linesToAssess: [] });
    expect(filing.territoryDeclaration.lines).toMatchObject([
      { exciseUsd: '40.00', usedMachine: true, afterEntry: [{ citation: 'ASCA 11.1102 to 11.1104' }] },
      { exciseUsd: '0.00', usedMachine: null, afterEntry: [{ citation: 'ASCA 11.1001(c)' }] },
    ]);
    expect(JSON.parse(filing.territoryDeclaration.certifiedText)).toMatchObject({
      lines: [{ usedMachine: true }, { usedMachine: null }],
    });
    await desk.it.review(entry.id, { entryVersion: 2 });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '40.00' });
  });

  test('that a draft still says to be second-hand are asked for again, and nothing typed is lost', async () => {
    const draft = await desk.prepared(sina, { lines: [lawfulLine({ category: 'SECOND_HAND' })] });
    const { entry, draft: now, userErrors } = await desk.file(sina, draft);
    expect(entry).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'CATEGORY_NOT_OF_THE_EXCISE', path: ['lines', '0', 'category'], citation: 'ASCA 11.1103 and 11.1104' },
    ]);
    expect(now).toMatchObject({ status: 'DRAFT', version: draft.version });
    expect((await desk.read(sina, { id: draft.id }))!.answers).toEqual(draft.answers);
  });

  /** As a declaration stood when second-hand was a category: filed, and taken up by review. */
  async function filedAsSecondHand(): Promise<FiledDraft> {
    const filed = await desk.filedAndTaken(sina, { lines: [lawfulLine({ category: 'VEHICLE' })] });
    const sql = (query: string, values: string[]) => desk.it.service.orm.em.fork().execute(query, values);
    const { id } = filed.filing;
    await sql(
      `insert into filing select (jsonb_populate_record(filing, jsonb_build_object('id', 'fil_old_' || id, 'number', 2,
         'data', jsonb_set(data #- '{territoryLines,0,usedMachine}', '{territoryLines,0,category}', '"SECOND_HAND"')))).*
       from filing where id = ?`,
      [id],
    );
    await sql('update entry set current_filing_id = ? where current_filing_id = ?', [`fil_old_${id}`, id]);
    return { ...filed, filing: { ...filed.filing, id: `fil_old_${id}` } };
  }

  test('that were filed as such before are still read, assessed, paid for and released', async () => {
    const { entry, filing } = await filedAsSecondHand();
    expect(await desk.filingAs(officerAtPagoPago, filing.id)).toMatchObject({
      territoryDeclaration: { lines: [{ category: 'SECOND_HAND', usedMachine: null, exciseUsd: null }] },
    });
    await desk.it.review(entry.id, { entryVersion: 2, assessments: [{ line: 1, exciseUsd: '12.00' }] });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'PAYMENT_DUE', exciseUsd: '12.00' });
    const input = { idempotencyKey: 'pay-old', entryId: entry.id, entryVersion: 3, amountUsd: '12.00' };
    const pay = 'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { entry { status } } }';
    const { data } = await desk.it.graphql(cashierAtPagoPago, pay, { input });
    expect(data.recordPayment).toEqual({ entry: { status: 'RELEASED' } });
  });
});
