import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  client,
  entriesUnderTest,
  lawfulLine,
  theBroker,
  theMachine,
  type EntriesUnderTest,
  type Told,
} from '../testing/entries-under-test.js';

const places = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('what a broker’s system sends', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  const line = (change: object) => ({ lines: [{ ...lawfulLine(), ...change }] });

  test('is read through blanks, case, dashes and characters that nobody sees, and certified as it was sent', async () => {
    const sent = { portCode: ' 3201 ', billOfLading: '173\u20111234 5675\u200B' };
    const { filing, entry, userErrors } = await it.file(theBroker, {
      ...{ ...sent, arrivesOn: '20 November 2026' },
      ...line({ htsNumber: 'HTS 6109-10 0012\u00A0', countryOfOrigin: 'tw ', unit: 'doz', valueUsd: '$1,640.5' }),
    });
    expect(userErrors).toEqual([]);
    expect(JSON.parse(filing.declared.certifiedText)).toMatchObject(sent);
    const query = `query ($id: ID!, $entryId: ID!) { entry(by: { id: $entryId }) { port } filing(id: $id) {
      declared { arrivesOn shipment { billOfLading } } declaration { pages { answers { question shown } } } lines { htsNumber countryOfOrigin unit valueUsd } } }`;
    const { data } = await it.graphql(theBroker, query, { id: filing.id, entryId: entry.id });
    const answers = data.filing.declaration.pages.flatMap((page: { answers: object[] }) => page.answers);
    expect(answers).toContainEqual({ question: 'billOfLading', shown: '173-1234 5675' });
    expect(data).toMatchObject({
      entry: { port: '3201' },
      filing: {
        declared: { arrivesOn: '2026-11-20', shipment: { billOfLading: '173-1234 5675' } },
        lines: [{ htsNumber: '6109.10.0012', countryOfOrigin: 'TW', unit: 'DOZ', valueUsd: '1640.50' }],
      },
    });
  });

  test('names its importer and asks an officer in any spelling of the codes; what is none of them is told', async () => {
    const lines = [{ ...lawfulLine(), valueUsd: '2500.01' }];
    const askOfficer = [' informal-limit-exceeded', 'Informal_Limit_Exceeded\u200B'];
    const { entry, userErrors } = await it.file(theBroker, { lines, importerAccountId: ` ${client} `, askOfficer });
    expect(places(userErrors)).toEqual(['INFORMAL_LIMIT_EXCEEDED lines']);
    const query = 'query ($id: ID!) { entry(by: { id: $id }) { askedOfficer importer { id } } }';
    expect((await it.graphql(theBroker, query, { id: entry.id })).data.entry).toEqual({
      ...{ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'], importer: { id: client } },
    });
    const refused = await it.file(theBroker, { askOfficer: ['', 'ANYTHING'] });
    expect(places(refused.userErrors)).toEqual([
      'OFFICER_CANNOT_BE_ASKED askOfficer.0',
      'OFFICER_CANNOT_BE_ASKED askOfficer.1',
    ]);
  });

  test('weighs what it says: three digits after the point are a weight, and two amounts of money', async () => {
    const { filing } = await it.file(theBroker, line({ grossWeightKg: '1.250', quantity: '2.000' }));
    expect(JSON.parse(filing.declared.certifiedText).lines).toMatchObject([
      { grossWeightKg: '1.25', quantity: '2.00' },
    ]);
    const money = await it.file(theBroker, { ...line({ valueUsd: '2.600' }), estimatedDutyUsd: '1.250' });
    expect([money.filing, money.entry]).toEqual([null, null]);
    expect(money.userErrors).toMatchObject([
      {
        ...{ code: 'AMOUNT_AMBIGUOUS', path: ['lines', '0', 'valueUsd'] },
        message: expect.stringContaining('$2.60 or $2,600.00'),
      },
      { code: 'AMOUNT_AMBIGUOUS', path: ['estimatedDutyUsd'], message: expect.stringContaining('$1.25 or $1,250.00') },
    ]);
  });

  test('is told of everything at once that cannot be read, beside what the law finds', async () => {
    const { userErrors } = await it.file(theBroker, {
      ...{ arrivesOn: '11/10/2026', estimatedDutyUsd: 'about 5' },
      lines: [{ ...lawfulLine(), quantity: 'a few' }, lawfulLine(), { ...lawfulLine(), htsNumber: '6109' }],
    });
    expect(places(userErrors)).toEqual([
      'DAY_AMBIGUOUS arrivesOn',
      'AMOUNT_UNREADABLE estimatedDutyUsd',
      'NUMBER_UNREADABLE lines.0.quantity',
      'HTS_NUMBER_INCOMPLETE lines.2.htsNumber',
    ]);
  });

  test('is told nothing that would only follow from what an unread figure or day was taken for', async () => {
    const one = { ...lawfulLine(), furtherHtsNumbers: ['9903.01.2500'], unit: 'NO', quantity: '2', valueUsd: '300.00' };
    const with_ = async (change: object, more: object = {}) =>
      places((await it.file(theBroker, { lines: [{ ...one, ...change }], ...more })).userErrors);
    expect(await with_({})).not.toContain('CHAPTER_99_LIMIT_EXCEEDED lines.0.valueUsd');
    expect(await with_({ quantity: 'x' })).toEqual(['NUMBER_UNREADABLE lines.0.quantity']);
    expect(await with_({ quantity: '12,5' })).toEqual(['NUMBER_AMBIGUOUS lines.0.quantity']);
    expect(await with_({ grossWeightKg: 'x' })).toEqual(['NUMBER_UNREADABLE lines.0.grossWeightKg']);
    expect(await with_({ valueUsd: 'x' })).toEqual(['AMOUNT_UNREADABLE lines.0.valueUsd']);
    expect(await with_({}, { estimatedDutyUsd: 'x' })).toEqual(['AMOUNT_UNREADABLE estimatedDutyUsd']);
    expect(await with_({}, { arrivesOn: 'x' })).toEqual(['DAY_UNREADABLE arrivesOn']);
    expect(await with_({ quantity: 'x', htsNumber: '6109' })).toEqual([
      ...['NUMBER_UNREADABLE lines.0.quantity', 'HTS_NUMBER_INCOMPLETE lines.0.htsNumber'],
    ]);
  });

  test('may be sent again with another number of zeros under the same key', async () => {
    const sent = { idempotencyKey: 'zeros', ...line({ valueUsd: '205.0' }) };
    const first = await it.file(theMachine, sent);
    expect(first.userErrors).toEqual([]);
    expect((await it.file(theMachine, { ...sent, ...line({ valueUsd: '205.00' }) })).entry.id).toBe(first.entry.id);
  });

  test('names somebody and something: marks alone are no name, address, conveyance or bill', async () => {
    const { userErrors } = await it.file(theBroker, {
      ...{ consignee: { name: '.', address: '-' }, conveyance: '-', billOfLading: '.' },
      ...line({ description: '...' }),
    });
    expect(places(userErrors).filter((place) => place.startsWith('TEXT_'))).toEqual([
      ...['TEXT_SAYS_NOTHING conveyance', 'TEXT_SAYS_NOTHING billOfLading'],
      ...['TEXT_SAYS_NOTHING consignee.name', 'TEXT_SAYS_NOTHING consignee.address'],
      'TEXT_SAYS_NOTHING lines.0.description',
    ]);
  });

  test('is warned of an air waybill whose last digit is wrong, and filed', async () => {
    const { entry, userErrors } = await it.file(theBroker, { modeOfTransport: 'AIR', billOfLading: '173-12345676' });
    expect(userErrors).toMatchObject([
      { code: 'AIR_WAYBILL_CHECK_DIGIT', severity: 'WARNING', path: ['billOfLading'] },
    ]);
    expect(entry).toMatchObject({ status: 'FILED', askedOfficer: [] });
  });

  test('is warned of an air waybill without a digit, and filed', async () => {
    const { entry, userErrors } = await it.file(theBroker, { modeOfTransport: 'AIR', billOfLading: 'N/A' });
    expect(userErrors).toMatchObject([{ code: 'AIR_WAYBILL_WITHOUT_DIGITS', severity: 'WARNING' }]);
    expect(entry).toMatchObject({ status: 'FILED' });
    const bySea = await it.file(theBroker, { modeOfTransport: 'VESSEL', billOfLading: 'TO ORDER' });
    expect(bySea.userErrors.map(({ code }) => code)).not.toContain('AIR_WAYBILL_WITHOUT_DIGITS');
  });

  test('is told how long a text may be and how long it is', async () => {
    const consignee = { name: 'n'.repeat(1_201), address: 'Honolulu' };
    const { userErrors } = await it.file(theBroker, { consignee });
    expect(userErrors).toMatchObject([
      { code: 'TEXT_TOO_LONG', message: expect.stringMatching(/up to 200 characters: this has 1,201\.$/) },
    ]);
    const long = await it.file(theBroker, { idempotencyKey: 'k'.repeat(129) });
    expect(long.userErrors).toMatchObject([{ code: 'TEXT_TOO_LONG', message: expect.stringContaining('128') }]);
    const empty = await it.file(theBroker, { idempotencyKey: '' });
    expect(empty.userErrors).toMatchObject([{ code: 'TEXT_MISSING', path: ['idempotencyKey'] }]);
  });
});
