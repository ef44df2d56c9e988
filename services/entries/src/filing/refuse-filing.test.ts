import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importer } from '@landfall/service-kit/testing';
import {
  at,
  brokerage,
  client,
  entriesUnderTest,
  officerAt,
  lawfulInput,
  lawfulLine,
  noon,
  participation,
  theBroker,
  theMachine,
  theStranger,
  type EntriesUnderTest,
  type Told,
} from '../testing/entries-under-test.js';

const codesAndPaths = (errors: Told[]) => errors.map(({ code, path }) => [code, path.join('.')]);

describe('a filing that breaks the law', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  test('is refused with every broken rule at once, each with its place, citation and what to do', async () => {
    const lines = [
      { ...lawfulLine(), valueUsd: '2400.00', htsNumber: '6109' },
      { ...lawfulLine(), valueUsd: '100.01', description: 'parts', countryOfOrigin: 'ZZ' },
    ];
    const change = { lines, invoiceHeld: 'NONE', certification: { statement: ' ', accepted: false } };
    const { filing, entry, userErrors } = await it.file(theBroker, change);
    expect(entry).toBeNull();
    expect(codesAndPaths(userErrors)).toEqual([
      ['NOT_CERTIFIED', 'certification.accepted'],
      ['NOT_CERTIFIED', 'certification.statement'],
      ['COUNTRY_UNKNOWN', 'lines.1.countryOfOrigin'],
      ['INFORMAL_LIMIT_EXCEEDED', 'lines'],
      ['DESCRIPTION_INADEQUATE', 'lines.1.description'],
      ['HTS_NUMBER_INCOMPLETE', 'lines.0.htsNumber'],
      ['INVOICE_NOT_HELD', 'invoiceHeld'],
    ]);
    expect(userErrors[3]).toMatchObject({ citation: '19 CFR 143.21(a)', severity: 'ERROR' });
    expect(userErrors[3]!.nextStep).toContain('ask an officer to judge');
    expect(filing).toMatchObject({ outcome: 'REFUSED', number: null, findings: userErrors });
  });

  test('is kept and announced once, however often the same text is sent; with another text it is another (ABI-01)', async () => {
    const change = { invoiceHeld: 'NONE', idempotencyKey: 'refused', conveyance: 'HA 789' };
    const { filing, userErrors } = await it.file(theBroker, change);
    const again = await it.file(theBroker, change);
    expect(again).toEqual({ filing, entry: null, userErrors });
    expect((await it.announced()).filter(({ subject }) => subject === filing.id)).toHaveLength(1);
    const other = await it.file(theBroker, { ...change, conveyance: 'HA 790' });
    expect(other.filing.id).not.toBe(filing.id);
    const mended = await it.file(theBroker, { ...change, invoiceHeld: 'COMMERCIAL_INVOICE' });
    expect(mended.entry).toMatchObject({ status: 'FILED' });
  });

  test('is kept with its data and announced by its codes alone', async () => {
    const { filing } = await it.file(theBroker, { invoiceHeld: 'NONE' });
    const read = `query ($id: ID!) { filing(id: $id) { outcome entry { id } filer { id } importer { id }
      lines { description valueUsd } declared { invoiceHeld shipment { consigneeName } } } }`;
    const { data } = await it.graphql(theBroker, read, { id: filing.id });
    expect(data.filing).toEqual({
      outcome: 'REFUSED',
      entry: null,
      filer: { id: brokerage },
      importer: { id: client },
      lines: [{ description: lawfulLine().description, valueUsd: '40.00' }],
      declared: { invoiceHeld: 'NONE', shipment: { consigneeName: 'Kalani Trading' } },
    });
    const told = (await it.announced()).find(({ subject }) => subject === filing.id)!;
    expect(told).toMatchObject({ type: 'filing.refused', partitionkey: brokerage, accounts: [brokerage, client] });
    expect(told.data).toMatchObject({ codes: ['INVOICE_NOT_HELD'], importerAccountId: client });
  });

  test('$2,500.00 is entered informally and $2,500.01 is not, unless an officer is asked (143.21(a)) (INF-01, INF-02)', async () => {
    const worth = (valueUsd: string) => ({ lines: [{ ...lawfulLine(), valueUsd }] });
    expect((await it.file(theBroker, worth('2500.00'))).userErrors).toEqual([]);
    expect(codesAndPaths((await it.file(theBroker, worth('2500.01'))).userErrors)).toEqual([
      ['INFORMAL_LIMIT_EXCEEDED', 'lines'],
    ]);
    const asked = await it.file(theBroker, { ...worth('2500.01'), askOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
    expect(asked.userErrors).toMatchObject([{ code: 'INFORMAL_LIMIT_EXCEEDED', severity: 'WARNING' }]);
    expect(asked.filing.findings).toEqual(asked.userErrors);
    expect(asked.entry).toMatchObject({ status: 'FILED', askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
    const unasked = await it.file(theBroker, { ...worth('2500.01'), askOfficer: ['HTS_NUMBER_INCOMPLETE'] });
    expect(codesAndPaths(unasked.userErrors)).toContainEqual(['OFFICER_CANNOT_BE_ASKED', 'askOfficer.0']);
  });

  test('a client without a mandate is refused exactly as one that does not exist, and hears nothing of it (ELE-07)', async () => {
    const naming = (importerAccountId: string) => it.file(theStranger, { importerAccountId });
    const [exists, doesNot] = [await naming(client), await naming('acc_nobody')];
    expect(exists.userErrors).toEqual(doesNot.userErrors);
    expect(codesAndPaths(exists.userErrors)).toEqual([['MANDATE_MISSING', 'importerAccountId']]);
    expect(Object.keys(exists.filing)).toEqual(Object.keys(doesNot.filing));
    const told = (await it.announced()).filter(({ subject }) =>
      [exists.filing.id, doesNot.filing.id].includes(subject),
    );
    expect(told.map(({ accounts }) => accounts)).toEqual([['acc_stranger'], ['acc_stranger']]);
    expect(JSON.stringify(told)).not.toContain(client);
  });

  test('who is not operational on ABI is refused by 143.33 and told the ways that are open (GEN-04, ABI-21, ELE-01, ELE-10)', async () => {
    const forHimself = { importerAccountId: 'acc_guest', declarant: { capacity: 'PURCHASER' } };
    const guest = at(noon, importer('acc_guest'));
    const { userErrors, filing } = await it.file(guest, forHimself);
    expect(userErrors).toMatchObject([{ code: 'FILER_NOT_ABI_OPERATIONAL', citation: '19 CFR 143.33' }]);
    expect(userErrors[0]!.nextStep).toMatch(/broker.*officer or cashier.*apply/s);
    expect(filing.outcome).toBe('REFUSED');
    await it.hear(participation('acc_guest', 'ON_PROBATION', 'IMPORTER'));
    await it.drain();
    expect((await it.file(guest, forHimself)).userErrors).toEqual([]);
    await it.hear(participation('acc_guest', 'SUSPENDED', 'IMPORTER'));
    await it.drain();
    expect((await it.file(guest, forHimself)).userErrors).toMatchObject([{ code: 'FILER_NOT_ABI_OPERATIONAL' }]);
  });

  test('the territory’s own regime is refused without a word of part 143 (GEN-04)', async () => {
    const { userErrors } = await it.file(theBroker, { regime: 'AS_TERRITORY', portCode: '6101' });
    expect(codesAndPaths(userErrors)).toEqual([['REGIME_NOT_SERVED', 'regime']]);
    expect(JSON.stringify(userErrors)).not.toContain('143');
  });

  test.each([
    ['Honolulu', '3201', '2025-08-28'],
    ['New York', '1001', '2025-08-29'],
  ])(
    'a consignee enters $800.00 at %s until 12:01 a.m. Eastern of 29 August 2025, whatever the day is there (143.26) (INF-19)',
    async (_, portCode, lawReadOn) => {
      await it.hear(officerAt(`per_${portCode}`, [portCode]));
      await it.drain();
      const consignee = { portCode, importerAccountId: brokerage, declarant: { capacity: 'CONSIGNEE' } };
      const worth800 = { ...consignee, lines: [{ ...lawfulLine(), valueUsd: '800.00' }] };
      const filed = await it.file(at('2025-08-29T04:00:59.999Z', theBroker), worth800);
      expect(filed.entry).toMatchObject({ lawReadOn });
      const after = await it.file(at('2025-08-29T04:01:00.000Z', theBroker), worth800);
      expect(codesAndPaths(after.userErrors)).toEqual([['CONSIGNEE_NOT_EXEMPT', 'declarant.capacity']]);
    },
  );

  test('a privilege that begins with a day begins with the day of the port: the port’s, not Greenwich’s (INF-19, GEN-01)', async () => {
    const byMail = { modeOfTransport: 'MAIL' };
    const lateOnThe23rd = await it.file(at('2026-07-24T09:59:59.000Z', theBroker), byMail);
    expect(lateOnThe23rd.entry).toMatchObject({ lawReadOn: '2026-07-23' });
    const onThe24th = await it.file(at('2026-07-24T10:00:00.000Z', theBroker), byMail);
    expect(codesAndPaths(onThe24th.userErrors)).toEqual([['MAIL_NOT_BY_TYPE_11', 'modeOfTransport']]);
  });

  test('a mandate holds on the days between its giving and its end', async () => {
    const filedOn = async (day: string) => (await it.file(at(`${day}T22:00:00.000Z`, theBroker))).userErrors;
    expect(codesAndPaths(await filedOn('2024-01-01'))).toEqual([['MANDATE_MISSING', 'importerAccountId']]);
    expect(await filedOn('2024-01-02')).toEqual([]);
  });

  test('a refused key may be used again once the data are mended; other data under a used key are refused', async () => {
    const key = { idempotencyKey: 'mended' };
    expect((await it.file(theMachine, { ...key, invoiceHeld: 'NONE' })).entry).toBeNull();
    const first = await it.file(theMachine, key);
    expect(first.entry).not.toBeNull();
    const again = await it.file(theMachine, key);
    expect(again).toEqual(first);
    const other = await it.file(theMachine, { ...key, conveyance: 'HA 457' });
    expect(other).toMatchObject({ entry: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect((await it.announced()).filter(({ subject }) => subject === first.entry.id)).toHaveLength(1);
    expect(lawfulInput().conveyance).toBe('HA 456');
  });
});
