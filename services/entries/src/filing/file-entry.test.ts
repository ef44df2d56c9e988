import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  at,
  brokerage,
  client,
  entriesUnderTest,
  lawfulLine,
  theBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

describe('fileEntry', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  test('a lawful filing of a broker becomes an entry, announced with the facts of its lines and no names', async () => {
    const { filing, entry, userErrors } = await it.file(theBroker);
    expect(userErrors).toEqual([]);
    expect(filing).toMatchObject({ number: 1, outcome: 'PENDING', findings: [] });
    expect(entry).toMatchObject({ status: 'FILED', entryVersion: 1, port: '3201', lawReadOn: '2026-11-20' });
    expect(entry).toMatchObject({ importer: { id: client }, filer: { id: brokerage }, amountDueUsd: '0.00' });
    const announced = (await it.announced()).filter(({ subject }) => subject === entry.id);
    expect(announced).toMatchObject([{ type: 'entry.filed', partitionkey: entry.id, accounts: [client, brokerage] }]);
    expect(announced[0]!.data).toMatchObject({
      totalValueUsd: '40.00',
      lines: [{ number: 1, descriptionAdequate: true }],
    });
    expect(JSON.stringify(announced)).not.toMatch(/Kalani|Ala Moana|T-shirts/);
  });

  test('what was certified is kept to the byte, and its hash can be computed again (ELE-16)', async () => {
    const { filing } = await it.file(theBroker);
    const { certifiedText } = filing.declared;
    expect(createHash('sha256').update(certifiedText).digest('hex')).toBe(filing.certifiedSha256);
    expect(JSON.parse(certifiedText)).toMatchObject({
      estimatedDutyUsd: '6.60',
      consignee: { name: 'Kalani Trading' },
    });
  });

  test('units and countries are filed as the tariff and Customs write them, and certified as they were sent', async () => {
    const line = (unit: string, countryOfOrigin: string) => ({ ...lawfulLine(), unit, countryOfOrigin });
    const lines = [line('doz.', 'jp'), line('m²', 'XK'), line('each', 'GZ'), line('No.', ' WE')];
    const { filing, userErrors } = await it.file(theBroker, { lines });
    expect(userErrors).toEqual([]);
    const query = 'query ($id: ID!) { filing(id: $id) { lines { unit countryOfOrigin } } }';
    const { data } = await it.graphql(theBroker, query, { id: filing.id });
    expect(data.filing.lines).toEqual([
      { unit: 'DOZ', countryOfOrigin: 'JP' },
      { unit: 'M2', countryOfOrigin: 'KV' },
      { unit: 'NO', countryOfOrigin: 'GZ' },
      { unit: 'NO', countryOfOrigin: 'WE' },
    ]);
    const certified = JSON.parse(filing.declared.certifiedText).lines.map(({ unit }: { unit: string }) => unit);
    expect(certified).toEqual(['doz.', 'm²', 'each', 'No.']);
  });

  test('the same request sent five times at once makes one entry, and each is told of it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => it.file(theBroker, { idempotencyKey: 'at once' })),
    );
    expect(new Set(answers.map(({ entry }) => entry.id)).size).toBe(1);
    const { id } = answers[0]!.entry;
    expect((await it.announced()).filter(({ subject }) => subject === id)).toHaveLength(1);
  });

  test('mail was entered without conveyance and bill until the postal route began, and is then shown with neither', async () => {
    const byMail = { modeOfTransport: 'MAIL', conveyance: null, billOfLading: undefined };
    const { entry, filing, userErrors } = await it.file(at('2026-07-23T22:00:00.000Z', theBroker), byMail);
    expect(userErrors).toEqual([]);
    expect(entry).toMatchObject({ modeOfTransport: 'MAIL', status: 'FILED' });
    const shipment = 'query ($id: ID!) { filing(id: $id) { declared { shipment { conveyance billOfLading } } } }';
    const { data } = await it.graphql(theBroker, shipment, { id: filing.id });
    expect(data.filing.declared.shipment).toEqual({ conveyance: '', billOfLading: '' });
  });

  test('goods that a person carries are entered without a bill; filer and filing keep the word on baggage (143.23(a)) (INF-21)', async () => {
    const carried = { modeOfTransport: 'HAND_CARRIED', conveyance: undefined, billOfLading: null };
    const { entry, filing, userErrors } = await it.file(theBroker, carried);
    expect(userErrors).toMatchObject([
      { code: 'BAGGAGE_DECLARATION_MAY_DO', severity: 'WARNING', citation: '19 CFR 143.23(a)' },
    ]);
    expect(filing.findings).toMatchObject([{ code: 'BAGGAGE_DECLARATION_MAY_DO' }]);
    expect(entry).toMatchObject({ status: 'FILED', askedOfficer: [] });
  });

  test('a day whose law is not held here is refused for that reason alone', async () => {
    const { userErrors } = await it.file(at('2010-05-05T22:00:00.000Z', theBroker));
    expect(userErrors).toMatchObject([{ code: 'LAW_NOT_HELD', path: [] }]);
  });
});
