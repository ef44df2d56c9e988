import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, asOf, officer } from '@landfall/service-kit/testing';
import {
  entriesUnderTest,
  lawfulLine,
  noon,
  participation,
  theBroker,
  theClient,
  type EntriesUnderTest,
  type Told,
} from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

const laptop = {
  ...{ description: 'Portable computers, 14 inch, for office work', htsNumber: '8471.30.0100', countryOfOrigin: 'CN' },
  ...{ quantity: '1', unit: 'NO', grossWeightKg: '1.9', valueUsd: '240.00' },
};
const places = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a line with several tariff numbers', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
    await it.hear(participation('acc_qualified', 'OPERATIONAL', 'IMPORTER'));
    await it.drain();
  });
  afterAll(() => it.stop());

  const sent = (...lines: object[]) => it.file(theBroker, { lines: lines.map((line) => ({ ...laptop, ...line })) });
  const told = async (caller: Caller, id: string) => {
    const query = `query ($id: ID!) { filing(id: $id) {
      lines { htsNumber tariffNumbers { number role } }
      declaration { lines { answers { question kind label value shown } } } declared { certifiedText } } }`;
    const { data, errors } = await it.graphql(caller, query, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.filing;
  };
  const furtherOf = (filing: { declaration: { lines: { answers: { question: string }[] }[] } }) =>
    filing.declaration.lines[0]!.answers.find(({ question }) => question === 'furtherHtsNumbers');
  const announced = async (entryId: string) => {
    const events = await it.announced();
    const filed = events.find(({ subject, type }) => subject === entryId && type === 'entry.filed')!;
    return (filed.data as unknown as { lines: Record<string, unknown>[] }).lines[0]!;
  };
  const roles = [
    { number: '8471.30.0100', role: 'CLASSIFYING' },
    { number: '9903.88.15', role: 'ADDITIONAL' },
    { number: '9903.01.24', role: 'ADDITIONAL' },
  ];

  test('is filed with 9903.88.15 and 9903.01.24 beside 8471.30.0100, and shows each with its role to filer, officer and analyst', async () => {
    const { filing, entry, userErrors } = await sent({ furtherHtsNumbers: ['HTS 99038815', '9903.01.24'] });
    expect(userErrors).toEqual([]);
    const officerThere = asOf(noon, officer(['3201']));
    for (const caller of [theBroker, officerThere, asOf(noon, analyst(['3201']))]) {
      const seen = await told(caller, filing.id);
      expect(seen.lines).toEqual([{ htsNumber: '8471.30.0100', tariffNumbers: roles }]);
      expect(furtherOf(seen)).toEqual({
        ...{ question: 'furtherHtsNumbers', kind: 'TARIFF_NUMBERS', label: 'Further tariff numbers' },
        ...{ value: '9903.88.15, 9903.01.24', shown: '9903.88.15, 9903.01.24' },
      });
    }
    const { certifiedText } = (await told(theBroker, filing.id)).declared;
    expect(JSON.parse(certifiedText).lines[0].furtherHtsNumbers).toEqual(['HTS 99038815', '9903.01.24']);
    expect(await announced(entry.id)).toMatchObject({
      htsNumber: '8471.30.0100',
      furtherHtsNumbers: ['9903.88.15', '9903.01.24'],
    });
  });

  test('without further numbers certifies, keeps and announces the same words as before there were any', async () => {
    const { filing, entry } = await sent({});
    const seen = await told(theBroker, filing.id);
    expect(seen.declared.certifiedText).not.toContain('furtherHtsNumbers');
    expect(seen.lines[0].tariffNumbers).toEqual([roles[0]]);
    expect(furtherOf(seen)).toMatchObject({ value: null, shown: null });
    expect(await announced(entry.id)).not.toHaveProperty('furtherHtsNumbers');
    const [kept] = await it.service.orm.em
      .fork()
      .execute<{ data: string }[]>('select data::text as data from filing where id = ?', [filing.id]);
    expect(kept!.data).not.toContain('furtherHtsNumbers');
  });

  test('of chapter 99 alone is refused, and says where each number goes (HTSUS chapter 99, statistical note 1(a))', async () => {
    const { entry, userErrors } = await sent({ htsNumber: '9903.88.15' });
    expect(entry).toBeNull();
    expect(userErrors).toMatchObject([
      {
        ...{ code: 'CHAPTER_99_NUMBER_ALONE', path: ['lines', '0', 'htsNumber'] },
        citation: 'HTSUS chapter 99, statistical note 1(a)',
        nextStep: expect.stringMatching(/are classified.*among the further/),
      },
    ]);
  });

  test('is told each number that is wrong at its own place in the list', async () => {
    const { userErrors } = await sent(
      { furtherHtsNumbers: ['9903.88.15', 'none', '9903.88', '6109.10.0012', '9903 88 15'] },
      { furtherHtsNumbers: [] },
    );
    expect(places(userErrors).sort()).toEqual([
      'FURTHER_HTS_NUMBER_INCOMPLETE lines.0.furtherHtsNumbers.2',
      'HTS_NUMBER_CLASSIFIES_TOO lines.0.furtherHtsNumbers.3',
      'HTS_NUMBER_MALFORMED lines.0.furtherHtsNumbers.1',
      'HTS_NUMBER_REPEATED lines.0.furtherHtsNumbers.4',
    ]);
  });

  test('of more numbers than can be kept is refused as too long, and not kept', async () => {
    const { filing, userErrors } = await sent({ furtherHtsNumbers: Array.from({ length: 5_000 }, () => '9903.88.15') });
    expect(filing).toBeNull();
    expect(places(userErrors)).toEqual(
      expect.arrayContaining([
        ...['TEXT_TOO_LONG lines.0.furtherHtsNumbers', 'HTS_NUMBERS_TOO_MANY lines.0.furtherHtsNumbers'],
      ]),
    );
    expect(userErrors.length).toBeLessThan(200);
  });

  test('keeps its numbers when what its people wrote is erased', async () => {
    const { filing } = await sent({ furtherHtsNumbers: ['9903.88.15', '9903.01.24'] });
    await it.service.orm.em
      .fork()
      .execute('update filing_certified set text = null, erased_at = now() where filing_id = ?', [filing.id]);
    const seen = await told(theBroker, filing.id);
    expect(seen.lines).toEqual([{ htsNumber: '8471.30.0100', tariffNumbers: roles }]);
    expect(furtherOf(seen)).toMatchObject({ value: '9903.88.15, 9903.01.24' });
  });

  const qualified: Caller = { ...theClient, accountId: 'acc_qualified' };
  const answers = (furtherHtsNumbers: string, change: object = {}) => ({
    ...{ portCode: '3201', modeOfTransport: 'AIR', arrivesOn: '2026-11-20', conveyance: 'HA 456' },
    ...{ billOfLading: '173-12345675', consigneeName: 'Kalani Trading', consigneeAddress: '1 Ala Moana Boulevard' },
    ...{ capacity: 'OWNER', purchasedOrForSale: true, invoiceHeld: 'COMMERCIAL_INVOICE', estimatedDutyUsd: '24' },
    lines: [{ key: 'one', ...laptop, furtherHtsNumbers, ...change }],
  });

  test('is typed in a draft with commas, blanks or new lines, and certified as programs send it', async () => {
    for (const typed of ['9903.88.15, 9903.01.24', '99038815 9903.01.24', '9903-88-15\n9903 01 24\n']) {
      const draft = await desk.prepared(qualified, answers(typed), 'US_CBP');
      const { filing, userErrors } = await desk.file(qualified, { ...draft, regime: 'US_CBP' });
      expect(userErrors).toEqual([]);
      const seen = await told(qualified, filing.id);
      expect(seen.lines[0].tariffNumbers).toEqual(roles);
      expect(JSON.parse(seen.declared.certifiedText).lines[0].furtherHtsNumbers).toEqual(['9903.88.15', '9903.01.24']);
    }
  });

  test('is told in a draft once, at the question, what is wrong with what was typed there', async () => {
    const findings = async (typed: string, change: object = {}) => {
      const { id } = await desk.prepared(qualified, answers(typed, change), 'US_CBP');
      const query = 'query ($id: ID!) { draft(by: { id: $id }) { findings { code path } } }';
      return places((await it.graphql(qualified, query, { id })).data.draft.findings);
    };
    const at = 'lines.0.furtherHtsNumbers';
    expect(await findings('9903.88, 9903.01')).toEqual([`FURTHER_HTS_NUMBER_INCOMPLETE ${at}`]);
    expect(await findings('duty of China')).toEqual([`HTS_NUMBER_MALFORMED ${at}`]);
    expect(await findings('9'.repeat(501))).toContain(`TEXT_TOO_LONG ${at}`);
    expect(await findings('', { htsNumber: '9903.88.15' })).toEqual(['CHAPTER_99_NUMBER_ALONE lines.0.htsNumber']);
    expect(await findings('9903.88.15', { valueUsd: '250.01' })).toEqual([
      'CHAPTER_99_LIMIT_EXCEEDED lines.0.valueUsd',
    ]);
  });

  test('of a program that knows of one number is read as it always was', async () => {
    const { entry, userErrors } = await it.file(theBroker, { lines: [lawfulLine()] });
    expect([entry, userErrors]).toEqual([expect.objectContaining({ status: 'FILED' }), []]);
  });
});
