import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  entriesUnderTest,
  fileEntry,
  lawfulInput,
  lawfulLine,
  theBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

describe('input that is not right', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  const refusedBy = async (change: Record<string, unknown>) =>
    (await it.file(theBroker, change)).userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  const line = (change: object) => ({ lines: [{ ...lawfulLine(), ...change }] });
  /** What the graph says when the input is not even of its type. */
  const graphSays = async (change: object) => {
    const { data, errors } = await it.graphql(theBroker, fileEntry, { input: { ...lawfulInput(), ...change } });
    expect(data?.fileEntry ?? null).toBeNull();
    expect(errors!.every(({ extensions }) => extensions!['code'] === 'BAD_USER_INPUT')).toBe(true);
    return errors!.map(({ message }) => message).join(' ');
  };

  test('money as a float is refused where it stands, before anything is read', async () => {
    expect(await graphSays({ estimatedDutyUsd: 6.6 })).toMatch(/input\.estimatedDutyUsd.*floating point loses cents/s);
  });

  test('money in words, with an exponent or without end is told where it stands, beside all else', async () => {
    for (const valueUsd of ['1e3', 'NaN', 'Infinity', '', '١٢', '0x10', '9'.repeat(13)]) {
      expect(await refusedBy({ ...line({ valueUsd }), conveyance: '' })).toEqual([
        'AMOUNT_UNREADABLE lines.0.valueUsd',
        'TEXT_MISSING conveyance',
      ]);
    }
  });

  test('negative and absurd numbers are refused, each in its place', async () => {
    expect(await refusedBy(line({ valueUsd: '-0.01' }))).toEqual(['AMOUNT_OUT_OF_RANGE lines.0.valueUsd']);
    for (const valueUsd of ['0.001', '1250.000', '1.2500', '0.500'])
      expect(await refusedBy(line({ valueUsd }))).toEqual(['AMOUNT_UNREADABLE lines.0.valueUsd']);
    expect(await refusedBy(line({ valueUsd: '999999999999' }))).toContain('AMOUNT_OUT_OF_RANGE lines.0.valueUsd');
    expect(await refusedBy(line({ quantity: '0', grossWeightKg: '-1' }))).toEqual([
      'QUANTITY_OUT_OF_RANGE lines.0.quantity',
      'QUANTITY_OUT_OF_RANGE lines.0.grossWeightKg',
    ]);
    expect(await refusedBy({ estimatedDutyUsd: '-6.60' })).toEqual(['AMOUNT_OUT_OF_RANGE estimatedDutyUsd']);
  });

  test('NUL and half characters cannot be kept and are refused by name', async () => {
    expect(await graphSays({ conveyance: 'HA\u0000456' })).toContain('$input.conveyance');
    expect(await graphSays(line({ description: 'shirts \ud800' }))).toContain('lines.0.description');
  });

  test('a text of a megabyte, and half of one in every place at once, is refused and not kept', async () => {
    const megabyte = 'x'.repeat(1_000_000);
    expect(await refusedBy({ idempotencyKey: megabyte })).toEqual(['TEXT_TOO_LONG idempotencyKey']);
    expect(await refusedBy({ billOfLading: megabyte })).toEqual(['TEXT_TOO_LONG billOfLading']);
    const long = megabyte.slice(0, 500_000);
    const { filing, userErrors } = await it.file(theBroker, {
      ...{ portCode: long, importerAccountId: long, conveyance: long, askOfficer: [long] },
      consignee: { name: long, address: 'Honolulu' },
      ...line({ description: long, htsNumber: long, unit: long, countryOfOrigin: long }),
    });
    expect(filing).toBeNull();
    const tooLong = userErrors.filter(({ code }) => code === 'TEXT_TOO_LONG').map(({ path }) => path.join('.'));
    expect(tooLong).toEqual([
      ...['portCode', 'conveyance', 'importerAccountId', 'consignee.name', 'askOfficer.0'],
      ...['lines.0.description', 'lines.0.htsNumber', 'lines.0.countryOfOrigin', 'lines.0.unit'],
    ]);
    expect(JSON.stringify(userErrors).length).toBeLessThan(20_000);
  });

  test('a statement that is too long to certify is told its length, once', async () => {
    expect(await refusedBy({ certification: { statement: 'x'.repeat(2_001), accepted: true } })).toEqual([
      'TEXT_TOO_LONG certification.statement',
    ]);
  });

  test('one answer holds ten thousand lines, however often they are asked for', async () => {
    const lines = Array.from({ length: 999 }, () => lawfulLine());
    const { filing } = await it.file(theBroker, { lines, askOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
    const times = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: lines { number }`).join(' ');
    const ask = (count: number) =>
      it.graphql(theBroker, `query ($id: ID!) { filing(id: $id) { ${times(count)} } }`, { id: filing.id });
    expect((await ask(10)).data.filing.a9).toHaveLength(999);
    const { data, errors } = await ask(11);
    expect(data.filing).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/10,000 lines/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the longest text that is allowed is kept whole', async () => {
    const name = 'ʻ'.repeat(200);
    const { userErrors, filing } = await it.file(theBroker, { consignee: { name, address: 'a'.repeat(500) } });
    expect(userErrors).toEqual([]);
    expect(filing.declared.shipment.consigneeName).toBe(name);
    expect(await refusedBy({ consignee: { name: `${name}x`, address: 'a' } })).toEqual([
      'TEXT_TOO_LONG consignee.name',
    ]);
  });

  test('right-to-left text, combining letters and emoji come back as they were sent', async () => {
    const name = 'شركة הונולולו Ma\u0304noa Faʻaloloto 👨‍👩‍👧';
    const { filing } = await it.file(theBroker, { consignee: { name, address: name } });
    expect(filing.declared.shipment.consigneeName).toBe(name);
    expect(JSON.parse(filing.declared.certifiedText).consignee).toEqual({ address: name, name });
  });

  test('characters without width, and those that turn the direction of writing, are refused where they stand', async () => {
    expect(await refusedBy({ conveyance: 'HA\u200B456' })).toEqual(['TEXT_HIDES_CHARACTERS conveyance']);
    expect(await refusedBy(line({ description: '\u202EMen’s T-shirts of cotton\u202C' }))).toEqual([
      'TEXT_HIDES_CHARACTERS lines.0.description',
    ]);
    const { userErrors } = await it.file(theBroker, { consignee: { name: 'Kalani\uFEFF', address: 'Honolulu' } });
    expect(userErrors[0]!.nextStep).toContain('instead of pasting');
  });

  test('tariff numbers that no tariff prints are refused, and told what is wrong with them', async () => {
    for (const htsNumber of ['', '6109', '6109.10'])
      expect(await refusedBy(line({ htsNumber }))).toEqual(['HTS_NUMBER_INCOMPLETE lines.0.htsNumber']);
    for (const htsNumber of ['6109100012345', '00.01.01.01.01', '7701.10.0000', '६१०९१०००१२', 'SHIRTS'])
      expect(await refusedBy(line({ htsNumber }))).toEqual(['HTS_NUMBER_MALFORMED lines.0.htsNumber']);
    expect(await refusedBy(line({ htsNumber: '6109100012' }))).toEqual([]);
  });

  test('days that do not exist, and days that cannot be meant, are refused beside all else', async () => {
    for (const arrivesOn of ['2026-02-30', '2026-13-01', '', 'tomorrow', '2026-11-20T00:00:00Z'])
      expect(await refusedBy({ arrivesOn, conveyance: '' })).toEqual([
        'DAY_UNREADABLE arrivesOn',
        'TEXT_MISSING conveyance',
      ]);
    expect(await refusedBy({ arrivesOn: '0001-01-01' })).toEqual(['ARRIVAL_OUT_OF_RANGE arrivesOn']);
    expect(await refusedBy({ arrivesOn: '9999-12-31' })).toEqual(['ARRIVAL_OUT_OF_RANGE arrivesOn']);
  });

  test('999 lines are filed, 1,000 and none are refused', async () => {
    const lines = (count: number) => ({
      lines: Array.from({ length: count }, () => ({ ...lawfulLine(), valueUsd: '2.50' })),
    });
    const { userErrors, filing } = await it.file(theBroker, lines(999));
    expect(userErrors).toEqual([]);
    const { data } = await it.graphql(
      theBroker,
      'query ($id: ID!) { filing(id: $id) { lines { number } declared { totalValueUsd } } }',
      { id: filing.id },
    );
    expect(data.filing.lines).toHaveLength(999);
    expect(data.filing.declared.totalValueUsd).toBe('2497.50');
    expect(await refusedBy(lines(1_000))).toEqual(['LINE_COUNT_OUT_OF_RANGE lines']);
    expect(await refusedBy(lines(0))).toContain('LINE_COUNT_OUT_OF_RANGE lines');
  });

  test('unknown ports, blank names and unknown words are refused (INF-31)', async () => {
    expect(await refusedBy({ portCode: '9999' })).toEqual(['PORT_UNKNOWN portCode']);
    expect(await refusedBy({ portCode: '3201 ' })).toEqual([]);
    expect(await refusedBy({ conveyance: '  ', billOfLading: '' })).toEqual([
      'TEXT_MISSING conveyance',
      'TEXT_MISSING billOfLading',
    ]);
    const none = { conveyance: null, billOfLading: null };
    expect(await refusedBy({ modeOfTransport: 'TRUCK', ...none })).toEqual([
      'TEXT_MISSING conveyance',
      'TEXT_MISSING billOfLading',
    ]);
    expect(await graphSays({ modeOfTransport: 'CANOE' })).toContain('input.modeOfTransport');
    expect(await graphSays({ lines: [{ ...lawfulLine(), htsNumber: undefined }] })).toContain('htsNumber');
    expect(await graphSays({ riskScore: 3 })).toContain('riskScore');
  });

  test('another’s entry cannot be filed again, and looks as if it were not there', async () => {
    const { entry } = await it.file(theBroker);
    const again = (entryId: string) =>
      it.file({ ...theBroker, accountId: 'acc_stranger' }, { entryId, entryVersion: 1 });
    expect((await again(entry.id)).userErrors).toEqual((await again('ent_none')).userErrors);
    expect((await again(entry.id)).userErrors[0]).toMatchObject({ code: 'ENTRY_NOT_FOUND', path: ['entryId'] });
    expect(await refusedBy({ entryVersion: 1 })).toEqual(['ENTRY_VERSION_MISSING entryId']);
  });
});
