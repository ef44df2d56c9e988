import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestCertification } from '@landfall/law';
import { analyst, asOf } from '@landfall/service-kit/testing';
import { lawfulLine } from '../../kinds/territory-declaration/lawful-answers.js';
import { sina, tui } from '../../testing/draft-desk.js';
import { entriesUnderTest, noon, type Told } from '../../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../../testing/filing-desk.js';

const codesAndPaths = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a draft for American Samoa that is filed', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  test('becomes an entry with its reference, and says what is owed on each line, why, and what is next', async () => {
    const lines = [lawfulLine(), lawfulLine({ key: 'two', purpose: 'PERSONAL', purchasePriceUsd: '$1,000' })];
    const draft = await desk.prepared(sina, { lines });
    const { filing, entry, draft: filed, userErrors } = await desk.file(sina, draft);
    expect(userErrors).toEqual([]);
    expect(filed).toEqual({ id: draft.id, status: 'FILED', version: draft.version, findings: [] });
    expect(entry).toMatchObject({ reference: draft.reference, regime: 'AS_TERRITORY', status: 'FILED', port: 'ASPPG' });
    expect(entry).toMatchObject({ entryType: 'TERRITORY_DECLARATION', importer: { id: 'acc_sina' }, enteredAt: null });
    expect(entry).toMatchObject({
      exciseUsd: '12.00',
      amountDueUsd: '12.00',
      linesToAssess: [],
      filer: { id: 'acc_sina' },
    });
    expect(entry.nextStep).toBe('Pay $12.00 of excise to the Customs cashier in Pago Pago.');
    expect(filing).toMatchObject({ number: 1, outcome: 'PENDING', lines: [], declared: null });
    expect(filing.territoryDeclaration).toMatchObject({
      ...{ purpose: 'RESALE', filerKind: 'PERSON', totalPurchasePriceUsd: '1240.00' },
      shipment: { filerName: 'Sina Faʻalogo', organisationName: null, billOfLading: '173-12345675' },
      lines: [
        { exciseUsd: '12.00', ratePercent: '5.00', citation: 'ASCA 11.1002', description: 'Tinned mackerel in oil' },
        { exciseUsd: '0.00', purpose: 'PERSONAL', purchasePriceUsd: '1000.00' },
      ],
    });
  });

  test('is announced with its excise and without a name, an address or a word', async () => {
    const documents = [await desk.document('acc_sina')];
    const { entry } = await desk.file(sina, await desk.prepared(sina, { documents, email: 'sina@example.com' }));
    const [event, ...more] = (await desk.it.announced()).filter(({ subject }) => subject === entry.id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: 'entry.filed', typeversion: 3, accounts: ['acc_sina'], ports: ['ASPPG'] });
    expect(event!.data).toMatchObject({
      ...{ reference: entry.reference, totalValueUsd: '240.00', estimatedDutyUsd: '12.00', sharedWithAccountIds: [] },
      lines: [
        { number: 1, htsNumber: null, valueUsd: '240.00', purpose: 'RESALE', category: 'NONE', exciseUsd: '12.00' },
      ],
      documents: [{ documentId: 'doc_invoice', kind: 'COMMERCIAL_INVOICE', presented: true }],
    });
    expect(JSON.stringify(event)).not.toMatch(/Sina|Leone|mackerel|invoice\.pdf|example\.com|boxes/);
  });

  test('certifies the text to the byte, the documents by their hashes too', async () => {
    const documents = [await desk.document('acc_sina')];
    const { filing } = await desk.file(sina, await desk.prepared(sina, { documents }));
    const { certifiedText } = filing.territoryDeclaration;
    expect(createHash('sha256').update(certifiedText).digest('hex')).toBe(filing.certifiedSha256);
    expect(JSON.parse(certifiedText)).toMatchObject({
      filer: { name: 'Sina Faʻalogo', email: null },
      lines: [{ purchasePriceUsd: '240.00', purpose: 'RESALE' }],
      documents: [{ sha256: 'ab'.repeat(32), fileName: 'Sina’s invoice.pdf' }],
    });
    expect(filing.documents).toEqual([
      { documentId: 'doc_invoice', kind: 'COMMERCIAL_INVOICE', fileName: 'Sina’s invoice.pdf', presented: true },
    ]);
  });

  test('is filed with the e-mail address as it is read; one that mail cannot reach is refused where it stands', async () => {
    const { filing } = await desk.file(sina, await desk.prepared(sina, { email: 'Sina <sina@Example.com>,' }));
    expect(JSON.parse(filing.territoryDeclaration.certifiedText).filer.email).toBe('sina@example.com');
    const { entry, userErrors } = await desk.file(sina, await desk.prepared(sina, { email: 'sina..f@example.com' }));
    expect(entry).toBeNull();
    expect(codesAndPaths(userErrors)).toEqual(['EMAIL_MALFORMED email']);
  });

  test('sent twice, and once more under another key, makes one entry and answers with it', async () => {
    const draft = await desk.prepared(sina);
    const twice = [desk.file(sina, draft), desk.file(sina, draft), desk.file(sina, draft, { idempotencyKey: 'other' })];
    const answers = await Promise.all(twice);
    expect(new Set(answers.map(({ entry }) => entry.id)).size).toBe(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const { id } = answers[0]!.entry;
    expect((await desk.it.announced()).filter(({ subject }) => subject === id)).toHaveLength(1);
    expect((await desk.file(sina, draft, { idempotencyKey: 'other' })).entry.id).toBe(id);
  });

  test('that was saved again meanwhile is not filed: the answer shows it as it is now (ELE-02)', async () => {
    const draft = await desk.prepared(sina);
    await desk.save(sina, draft, { ...draft.answers, filerName: 'Sina L.' });
    const { entry, filing, draft: now, userErrors } = await desk.file(sina, draft);
    expect([entry, filing]).toEqual([null, null]);
    expect(now).toMatchObject({ status: 'DRAFT', version: draft.version + 1 });
    expect(codesAndPaths(userErrors)).toEqual(['CONFLICT draftVersion']);
  });

  test('and says too little stays a draft, with every place at once; nothing is kept of it or announced', async () => {
    const before = (await desk.it.announced()).length;
    const lines = [lawfulLine({ category: null, purchasePriceUsd: 'twelve' })];
    const draft = await desk.prepared(sina, { lines, billOfLading: '' });
    const {
      filing,
      draft: now,
      userErrors,
    } = await desk.file(sina, draft, {
      certification: { statement: newestCertification('AS_TERRITORY', new Date(noon)), accepted: false },
    });
    expect(filing).toBeNull();
    expect(now.status).toBe('DRAFT');
    const found = [
      'ANSWER_MISSING billOfLading',
      'ANSWER_MISSING lines.0.category',
      'AMOUNT_UNREADABLE lines.0.purchasePriceUsd',
    ];
    expect(codesAndPaths(userErrors)).toEqual([...found, 'NOT_CERTIFIED certification.accepted']);
    expect(codesAndPaths(now.findings)).toEqual(found);
    const since = (await desk.it.announced()).slice(before);
    expect(since.map(({ type }) => type)).toEqual(['draft.named']);
  });

  test('that is not certified is refused, kept once and announced by its code (ELE-02)', async () => {
    const draft = await desk.prepared(sina);
    const change = {
      certification: { statement: newestCertification('AS_TERRITORY', new Date(noon)), accepted: false },
    };
    const { filing, entry, userErrors } = await desk.file(sina, draft, change);
    expect(entry).toBeNull();
    expect(codesAndPaths(userErrors)).toEqual(['NOT_CERTIFIED certification.accepted']);
    expect((await desk.file(sina, draft, change)).filing.id).toBe(filing.id);
    const refusals = (await desk.it.announced()).filter(({ subject }) => subject === filing.id);
    expect(refusals).toMatchObject([{ type: 'filing.refused', data: { codes: ['NOT_CERTIFIED'], port: 'ASPPG' } }]);
  });

  test('names documents by receipts: one of another, one for another document and one made up look the same', async () => {
    const good = await desk.document('acc_sina');
    const bad = [
      await desk.document('acc_tui', { documentId: 'doc_of_tui' }),
      { ...good, documentId: 'doc_none' },
      { ...good, documentId: 'doc_made_up', receipt: good.receipt.replace(/.{8}$/, 'AAAAAAAA') },
    ];
    const draft = await desk.prepared(sina, { documents: [good, ...bad, good] });
    const { userErrors, draft: now } = await desk.file(sina, draft);
    expect(now.status).toBe('DRAFT');
    expect(codesAndPaths(userErrors)).toEqual([
      ...[1, 2, 3].map((n) => `DOCUMENT_NOT_FOUND documents.${n}`),
      'DOCUMENT_NAMED_TWICE documents.4',
    ]);
    const messages = userErrors.slice(0, 3).map(({ message }) => message);
    expect(new Set(messages).size).toBe(1);
  });

  test('is filed for the account whose draft it is, whoever it is shared with; both see it and are told', async () => {
    const draft = await desk.prepared(sina, {
      documents: [await desk.document('acc_tui', { documentId: 'doc_of_tui' })],
    });
    const { code } = await desk.makeCode(sina, draft.id);
    await desk.open(tui, code);
    const { entry, filing } = await desk.file(tui, draft);
    expect(entry).toMatchObject({ filer: { id: 'acc_sina' }, importer: { id: 'acc_sina' } });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ id: entry.id });
    expect(await desk.filingAs(sina, filing.id)).toMatchObject({ id: filing.id });
    const [event] = (await desk.it.announced()).filter(({ subject }) => subject === entry.id);
    expect(event!.accounts).toEqual(['acc_sina', 'acc_tui']);
    const lists = '{ entries(first: 100) { nodes { id } } filings(outcome: PENDING, first: 100) { nodes { id } } }';
    const { data } = await desk.it.graphql(tui, lists);
    expect(data.entries.nodes).toEqual([{ id: entry.id }]);
    expect(data.filings.nodes).toEqual([{ id: filing.id }]);
  });

  test('of another is not there; a discarded one is gone', async () => {
    const draft = await desk.prepared(sina);
    expect(codesAndPaths((await desk.file(tui, draft)).userErrors)).toEqual(['DRAFT_NOT_FOUND draftId']);
    await desk.discard(sina, draft.id);
    expect(codesAndPaths((await desk.file(sina, draft)).userErrors)).toEqual(['DRAFT_DISCARDED draftId']);
  });

  test('is seen at its port: names by officers, figures alone by analysts, nothing elsewhere', async () => {
    const { filing, entry } = await desk.file(sina, await desk.prepared(sina));
    expect(await desk.filingAs(officerAtPagoPago, filing.id)).toMatchObject({
      territoryDeclaration: { shipment: { filerName: 'Sina Faʻalogo' } },
    });
    expect(await desk.filingAs(asOf(noon, analyst(['ASPPG'])), filing.id)).toMatchObject({
      territoryDeclaration: {
        ...{ shipment: null, certifiedText: null, totalPurchasePriceUsd: '240.00' },
        lines: [{ description: null, unit: null, exciseUsd: '12.00' }],
      },
    });
    expect(await desk.filingAs(asOf(noon, analyst(['3201'])), filing.id)).toBeNull();
    expect(await desk.entryAs(tui, entry.id)).toBeNull();
  });
});
