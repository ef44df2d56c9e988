import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestCertification } from '@landfall/law';
import {
  at,
  brokerage,
  entriesUnderTest,
  lawfulLine,
  theBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

describe('an informal entry into the customs territory', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => void (it = await entriesUnderTest()));
  afterAll(() => it.stop());

  const line = (change: object = {}) => ({ ...lawfulLine(), ...change });
  const worth = (...values: string[]) => ({ lines: values.map((valueUsd) => line({ valueUsd })) });
  const asConsignee = { importerAccountId: brokerage, declarant: { capacity: 'CONSIGNEE' } };
  const asOwner = { importerAccountId: brokerage, declarant: { capacity: 'OWNER' } };

  /** FILED, or each broken rule that refuses and its place. */
  async function comesTo(change: object, caller = theBroker): Promise<string[]> {
    const { entry, userErrors } = await it.file(caller, { ...change });
    const refusing = userErrors.filter(({ severity }) => severity === 'ERROR');
    expect(entry === null).toBe(refusing.length > 0);
    return entry ? ['FILED'] : refusing.map(({ code, path }) => `${code} ${path.join('.')}`);
  }

  test('nobody is told that goods must be entered informally: of a formal entry one is told where it is made, and above the limit that an officer may judge (143.21) (INF-01)', async () => {
    const { data } = await it.graphql(theBroker, '{ entriesRules { says nextStep } }');
    const sentences = data.entriesRules.flatMap(({ says, nextStep }: Record<string, string>) => [says, nextStep]);
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((said: string) => /(must|has to|have to|only) .*informal/i.test(said))).toEqual([]);
    const other = await it.file(theBroker, { entryType: 'TERRITORY_DECLARATION' });
    expect(other.userErrors[0]).toMatchObject({
      nextStep: expect.stringContaining('a formal entry is filed elsewhere'),
    });
    const above = await it.file(theBroker, worth('2500.01'));
    expect(above.userErrors[0]!.nextStep).toMatch(/ask an officer to judge.*formal entry, type 01/);
  });

  test('$2,500.00 is entered informally, $2,500.01 is not; an article of chapter 99 at $250.00 is, at $250.01 it is not, and takes a shipment of $900.00 with it (143.21(a)) (INF-02)', async () => {
    expect(await comesTo(worth('2500.00'))).toEqual(['FILED']);
    expect(await comesTo(worth('2500.01'))).toEqual(['INFORMAL_LIMIT_EXCEEDED lines']);
    const article = (valueUsd: string) => line({ furtherHtsNumbers: ['9903.88.15'], unit: 'KG', valueUsd });
    expect(await comesTo({ lines: [article('250.00')] })).toEqual(['FILED']);
    expect(await comesTo({ lines: [article('250.01')] })).toEqual(['CHAPTER_99_LIMIT_EXCEEDED lines.0.valueUsd']);
    const mixed = [line({ valueUsd: '649.00' }), article('251.00')];
    expect(await comesTo({ lines: mixed })).toEqual(['CHAPTER_99_LIMIT_EXCEEDED lines.1.valueUsd']);
  });

  test('the lines of an entry count together: $1,300.00 and $1,201.00 are too much (143.21(a)) (LOW-03)', async () => {
    expect(await comesTo(worth('1300.00', '1200.00'))).toEqual(['FILED']);
    expect(await comesTo(worth('1300.00', '1201.00'))).toEqual(['INFORMAL_LIMIT_EXCEEDED lines']);
  });

  test('of a gift it counts where its giver is: $200.00 of a giver in American Samoa, nothing of one in the United States (10.152) (INF-14)', async () => {
    const gift = (fromPersonIn: string, valueUsd: string) => ({
      ...worth(valueUsd),
      ...{ purchasedOrForSale: false, invoiceHeld: 'NONE', giftClaim: { fromPersonIn } },
    });
    expect(await comesTo(gift('AS', '200.00'))).toEqual(['FILED']);
    expect(await comesTo(gift('AS', '200.01'))).toEqual(['GIFT_NOT_EXEMPT giftClaim']);
    expect(await comesTo(gift('WS', '100.01'))).toEqual(['GIFT_NOT_EXEMPT giftClaim']);
    expect(await comesTo(gift('US', '20.00'))).toEqual(['GIFT_NOT_EXEMPT giftClaim']);
  });

  test('goods of $40,000.00 are put to an officer by who owns them, and not entered by a bare consignee (143.21, 143.26) (INF-17, INF-18)', async () => {
    const asked = { ...worth('40000.00'), askOfficer: ['INFORMAL_LIMIT_EXCEEDED'] };
    expect(await comesTo({ ...asked, ...asOwner })).toEqual(['FILED']);
    expect(await comesTo({ ...asked, ...asConsignee })).toEqual(['CONSIGNEE_ABOVE_LIMIT declarant.capacity']);
  });

  test('a line with a heading of four digits, with no tariff number or without a description is refused (143.25) (INF-35, LOW-01)', async () => {
    for (const htsNumber of ['6109', '6109.10', '', ' '])
      expect(await comesTo({ lines: [line({ htsNumber })] })).toEqual(['HTS_NUMBER_INCOMPLETE lines.0.htsNumber']);
    for (const description of ['', ' ', 'parts'])
      expect(await comesTo({ lines: [line({ description })] })).toEqual(['DESCRIPTION_INADEQUATE lines.0.description']);
  });

  test('$800.01 is not entered by its consignee alone, and is by the broker whom the consignee designated (143.26(a)) (INF-36)', async () => {
    const shipment = worth('800.01');
    expect(await comesTo({ ...shipment, ...asConsignee })).toEqual(['CONSIGNEE_ABOVE_LIMIT declarant.capacity']);
    const designated = { declarant: { capacity: 'BROKER', designatedBy: 'CONSIGNEE' } };
    expect(await comesTo({ ...shipment, ...designated })).toEqual(['FILED']);
    expect(await comesTo({ ...shipment, ...asOwner })).toEqual(['FILED']);
  });

  test('$800.00 that is exempt is entered by its consignee, $600.00 of cigars, which never are, by owner or purchaser (143.26(b), 10.153) (INF-37)', async () => {
    const whileOpen = at('2025-08-28T22:00:00.000Z', theBroker);
    expect(await comesTo({ ...worth('800.00'), ...asConsignee }, whileOpen)).toEqual(['FILED']);
    const cigars = {
      lines: [line({ htsNumber: '2402.10.3030', description: 'Cigars of tobacco', valueUsd: '600.00' })],
    };
    expect(await comesTo({ ...cigars, ...asConsignee }, whileOpen)).toEqual([
      'CONSIGNEE_NOT_EXEMPT declarant.capacity',
    ]);
    for (const capacity of ['OWNER', 'PURCHASER'])
      expect(await comesTo({ ...cigars, ...asOwner, declarant: { capacity } }, whileOpen)).toEqual(['FILED']);
  });

  test('who holds the invoice attaches nothing, who holds no proof of a purchase is refused, and personal effects need none (143.27, 143.36(c)) (INF-38)', async () => {
    expect(await comesTo({ invoiceHeld: 'COMMERCIAL_INVOICE' })).toEqual(['FILED']);
    expect(await comesTo({ invoiceHeld: 'ITEMISED_STATEMENT' })).toEqual(['FILED']);
    expect(await comesTo({ invoiceHeld: 'NONE' })).toEqual(['INVOICE_NOT_HELD invoiceHeld']);
    expect(await comesTo({ invoiceHeld: 'NONE', purchasedOrForSale: false })).toEqual(['FILED']);
  });

  test('goods that come by truck or train have no air waybill, and none is missed (LOW-17)', async () => {
    for (const modeOfTransport of ['TRUCK', 'RAIL']) {
      const { entry, userErrors } = await it.file(theBroker, { modeOfTransport, billOfLading: 'PRO 173-12345676' });
      expect([entry, userErrors]).toEqual([expect.objectContaining({ modeOfTransport, status: 'FILED' }), []]);
    }
  });

  test('who enters for himself does so at any port that takes filings (143.42(a)) (RLF-01)', async () => {
    for (const portCode of ['3201', '1001']) expect(await comesTo({ portCode, ...asOwner })).toEqual(['FILED']);
  });

  test('one line of three that is wrong keeps all of them from being accepted, and once it is mended all are (143.34) (ELE-11)', async () => {
    const [first, third] = [line({ valueUsd: '10.00' }), line({ valueUsd: '30.00' })];
    const sent = await it.file(theBroker, { lines: [first, line({ htsNumber: '6109' }), third] });
    expect(sent).toMatchObject({
      entry: null,
      filing: { outcome: 'REFUSED' },
      userErrors: [{ code: 'HTS_NUMBER_INCOMPLETE' }],
    });
    const told = (await it.announced()).filter(({ subject }) => subject === sent.filing.id);
    expect(told.map(({ type }) => type)).toEqual(['filing.refused']);
    expect(await comesTo({ lines: [first, line(), third] })).toEqual(['FILED']);
  });

  test('data without an error are not filed uncertified (143.32(e)) (ELE-02)', async () => {
    const statement = newestCertification('US_CBP', new Date());
    expect(await comesTo({ certification: { statement, accepted: false } })).toEqual([
      'NOT_CERTIFIED certification.accepted',
    ]);
    expect(await comesTo({ certification: { statement, accepted: true } })).toEqual(['FILED']);
  });
});
