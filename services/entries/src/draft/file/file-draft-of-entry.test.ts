import { makeEvent } from '@landfall/events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import {
  brokerage,
  client,
  entriesUnderTest,
  participation,
  theBroker,
  theClient,
  type Told,
} from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';

const codesAndPaths = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);

/** What somebody types for ten dozen T-shirts of Japan, by air to Honolulu. */
const answers = (change: object = {}) => ({
  portCode: '3201',
  modeOfTransport: 'AIR',
  arrivesOn: '2026-11-20',
  conveyance: 'HA 456',
  billOfLading: '173-12345675',
  consigneeName: 'Kalani Trading',
  consigneeAddress: '1 Ala Moana Boulevard, Honolulu',
  capacity: 'OWNER',
  purchasedOrForSale: true,
  invoiceHeld: 'COMMERCIAL_INVOICE',
  estimatedDutyUsd: '$6.60',
  lines: [line()],
  ...change,
});
const line = (change: object = {}) => ({
  key: 'one',
  description: "Men's T-shirts of cotton, knitted",
  htsNumber: '6109.10.0012',
  countryOfOrigin: 'jp',
  quantity: '10',
  unit: 'doz',
  grossWeightKg: '3.5',
  valueUsd: '40',
  ...change,
});

describe('a draft for the customs territory that is filed', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
    await desk.it.hear(participation('acc_qualified', 'OPERATIONAL', 'IMPORTER'));
    await desk.it.drain();
  });
  afterAll(() => desk.it.stop());
  const qualified: Caller = { ...theClient, accountId: 'acc_qualified' };
  const prepared = (change: object = {}, caller = qualified) => desk.prepared(caller, answers(change), 'US_CBP');

  test('becomes an informal entry of its own account; its documents are held, not presented (143.36(c)) (INF-20, ELE-04)', async () => {
    const documents = [await desk.document('acc_qualified')];
    const { entry, filing, userErrors } = await desk.file(qualified, await prepared({ documents }));
    expect(userErrors).toEqual([]);
    expect(entry).toMatchObject({ entryType: 'TYPE_11', importer: { id: 'acc_qualified' }, exciseUsd: null });
    expect(entry).toMatchObject({ estimatedDutyUsd: '6.60', amountDueUsd: '6.60' });
    expect(filing).toMatchObject({ lines: [{ number: 1 }], territoryDeclaration: null, declared: {} });
    expect(filing.documents).toMatchObject([
      { documentId: 'doc_invoice', presented: false, fileName: 'Sina’s invoice.pdf' },
    ]);
    const [event] = (await desk.it.announced()).filter(({ subject }) => subject === entry.id);
    expect(event!.data).toMatchObject({
      lines: [{ countryOfOrigin: 'JP', unit: 'DOZ' }],
      documents: [{ presented: false }],
    });
  });

  test('of a broker names the client whose mandate it holds (ABI-02, ELE-07)', async () => {
    const draft = await prepared(
      { importerAccountId: client, capacity: 'BROKER', designatedBy: 'PURCHASER' },
      theBroker,
    );
    const { entry, userErrors } = await desk.file(theBroker, draft);
    expect(userErrors).toEqual([]);
    expect(entry).toMatchObject({ importer: { id: client }, filer: { id: brokerage }, amountDueUsd: '0.00' });
  });

  test('of who does not take part in ABI is refused with the ways that are open, and kept (143.33) (GEN-04)', async () => {
    const draft = await prepared({}, theClient);
    const { filing, entry, userErrors, draft: now } = await desk.file(theClient, draft);
    expect(entry).toBeNull();
    expect(codesAndPaths(userErrors)).toEqual(['FILER_NOT_ABI_OPERATIONAL certification']);
    expect(userErrors[0]!.nextStep).toContain('licensed broker');
    expect(filing).toMatchObject({ outcome: 'REFUSED' });
    expect(now).toMatchObject({ status: 'DRAFT', findings: [{ code: 'FILER_NOT_ABI_OPERATIONAL' }] });
  });

  test('is told what cannot be read and what the law says of the rest, each at its answer', async () => {
    const draft = await prepared({
      ...{ consigneeName: ' ', estimatedDutyUsd: 'some', purchasedOrForSale: null, giftFromPersonIn: 'zz' },
      lines: [line({ htsNumber: '6109' }), line({ key: 'two', valueUsd: '' })],
    });
    const { filing, userErrors, draft: now } = await desk.file(qualified, draft);
    expect(filing).toBeNull();
    const found = [
      'ANSWER_MISSING consigneeName',
      'ANSWER_MISSING purchasedOrForSale',
      'ANSWER_MISSING lines.1.valueUsd',
      'AMOUNT_UNREADABLE estimatedDutyUsd',
      'COUNTRY_UNKNOWN giftFromPersonIn',
      'HTS_NUMBER_INCOMPLETE lines.0.htsNumber',
    ];
    expect(codesAndPaths(userErrors)).toEqual(found);
    expect(codesAndPaths(now.findings)).toEqual(found);
  });

  test('wants neither conveyance nor bill of goods that a person carries; by mail it is told the ways that are open', async () => {
    const none = { conveyance: '', billOfLading: null };
    const filedBy = async (modeOfTransport: string) => {
      const { entry, userErrors } = await desk.file(qualified, await prepared({ modeOfTransport, ...none }));
      return [entry?.status, ...codesAndPaths(userErrors)];
    };
    expect(await filedBy('HAND_CARRIED')).toEqual(['FILED', 'BAGGAGE_DECLARATION_MAY_DO modeOfTransport']);
    expect(await filedBy('MAIL')).toEqual([undefined, 'MAIL_NOT_BY_TYPE_11 modeOfTransport']);
    expect(await filedBy('RAIL')).toEqual([undefined, 'ANSWER_MISSING conveyance', 'ANSWER_MISSING billOfLading']);
  });

  test('that was sent back is mended by who was suspended since; a new one is not filed (143.6(b))', async () => {
    const { entry, draft } = await desk.filedAndTaken(qualified, answers(), 'US_CBP');
    await desk.it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    await desk.it.hear(participation('acc_qualified', 'SUSPENDED', 'IMPORTER'));
    await desk.it.drain();
    const judged = await desk.it.graphql(
      qualified,
      'query ($id: ID!) { draft(by: { id: $id }) { findings { code } } }',
      {
        id: draft.id,
      },
    );
    expect(judged).toMatchObject({ data: { draft: { findings: [] } } });
    const mended = await desk.file(qualified, { ...draft, regime: 'US_CBP' });
    expect(mended).toMatchObject({ userErrors: [], entry: { id: entry.id, status: 'FILED' } });
    const fresh = await desk.file(qualified, await prepared());
    expect(codesAndPaths(fresh.userErrors)).toEqual(['FILER_NOT_ABI_OPERATIONAL certification']);
    await desk.it.hear(participation('acc_qualified', 'OPERATIONAL', 'IMPORTER'));
    await desk.it.drain();
  });

  test('that was sent back says that a formal entry is required of its goods, and is not filed (143.22) (INF-16)', async () => {
    const { entry, draft } = await desk.filedAndTaken(qualified, answers(), 'US_CBP');
    await desk.it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    const made = { determinationId: 'det_formal', reviewId: 'rev_formal', entryId: entry.id, offices: [] };
    const formal = { kind: 'FORMAL_ENTRY_REQUIRED', holds: true, ground: 'ADMISSIBILITY' } as const;
    const about = { subject: 'det_formal', partitionkey: entry.id, ports: ['3201'] };
    await desk.it.hear(makeEvent('determination.made', { ...made, ...formal }, about));
    await desk.it.drain();
    const ask = 'query ($id: ID!) { draft(by: { id: $id }) { findings { code citation } } }';
    const { data } = await desk.it.graphql(qualified, ask, { id: draft.id });
    expect(data.draft.findings).toEqual([{ code: 'FORMAL_ENTRY_DEMANDED', citation: '19 CFR 143.22' }]);
    const { userErrors } = await desk.file(qualified, { ...draft, regime: 'US_CBP' });
    expect(codesAndPaths(userErrors)).toEqual(['FORMAL_ENTRY_DEMANDED entryId']);
  });

  test('that was sent back knows its lines as they were filed, and is not thrown away, with why', async () => {
    const lines = [line(), line({ key: 'two' })];
    const { entry, draft } = await desk.filedAndTaken(qualified, answers({ lines }), 'US_CBP');
    await desk.it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    await desk.save(qualified, draft, answers({ lines: [line({ key: 'new' }), line({ key: 'two' })] }));
    const ask = 'query ($id: ID!) { draft(by: { id: $id }) { filedLineKeys answers { lines { key } } } }';
    const { data } = await desk.it.graphql(qualified, ask, { id: draft.id });
    expect(data.draft).toEqual({ filedLineKeys: ['one', 'two'], answers: { lines: [{ key: 'new' }, { key: 'two' }] } });
    const { userErrors } = await desk.discard(qualified, draft.id);
    expect(userErrors).toMatchObject([{ code: 'DRAFT_FILED', nextStep: 'Correct it and file it again.' }]);
    expect(userErrors[0]!.message).toContain('sent back by Customs');
  });

  test('can put a question to an officer, as brokers can', async () => {
    const lines = [line({ valueUsd: '2,500.01' })];
    const over = await prepared({ lines });
    expect(codesAndPaths((await desk.file(qualified, over)).userErrors)).toEqual(['INFORMAL_LIMIT_EXCEEDED lines']);
    const { draft } = await desk.save(qualified, over, answers({ lines, askOfficer: ['INFORMAL_LIMIT_EXCEEDED'] }));
    const { entry, userErrors } = await desk.file(qualified, draft);
    expect(userErrors).toMatchObject([{ code: 'INFORMAL_LIMIT_EXCEEDED', severity: 'WARNING' }]);
    expect(entry).toMatchObject({ status: 'FILED' });
  });
});
