import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entriesUnderTest, theBroker, type EntriesUnderTest, type FilingAnswer } from './testing/entries-under-test.js';

describe('what is kept for good', () => {
  let it: EntriesUnderTest;
  let filing: FilingAnswer;
  beforeAll(async () => {
    it = await entriesUnderTest();
    ({ filing } = await it.file(theBroker));
  });
  afterAll(() => it.stop());

  const asService = (sql: string) => it.service.orm.em.fork().execute(sql);

  const books = ['payment', 'charge', 'allocation', 'reversal', 'refund'];
  const carriage = ['conveyance', 'consignment', 'entry_consignment', 'arrival'];
  const phases = ['phase', 'phase_confirmation'];
  test.each(['event', 'filing', ...books, ...carriage, 'filing_party', 'consignee_salt', ...phases])(
    'the service itself cannot delete a row of %s',
    async (table) => {
      await expect(asService(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(asService(`truncate ${table}`)).rejects.toThrow(/permission denied/);
    },
  );

  test.each([
    "update event set data = '{}'",
    "update event set type = 'entry.released'",
    "update filing set data = '{}'",
    "update filing set certified_sha256 = ''",
    'update payment set amount_usd = 1',
    'update charge set change_usd = 1',
    'update allocation set amount_usd = 1',
    "update reversal set reason_code = 'NONE'",
    'update refund set amount_usd = 1',
    "update conveyance set port = '1001'",
    'update consignment set number = null',
    'update arrival set arrived_at = now()',
    'update entry_consignment set conveyance_key = null',
    'update filing_party set spelling_key = null',
    "update phase set terms = '{}'",
    'update phase_confirmation set since = now()',
    "update consignee_salt set salt = ''",
  ])('the service itself cannot: %s', async (sql) => {
    await expect(asService(sql)).rejects.toThrow(/permission denied/);
  });

  test('people’s data can be erased, and the filing and its hash remain (GEN-02)', async () => {
    await asService(`update filing_certified set text = null, erased_at = now() where filing_id = '${filing.id}'`);
    const { data } = await it.graphql(
      theBroker,
      `query ($id: ID!) { filing(id: $id) { certifiedSha256 lines { description htsNumber } declared { certifiedText shipment { consigneeName } } } }`,
      { id: filing.id },
    );
    expect(data.filing).toEqual({
      certifiedSha256: filing.certifiedSha256,
      lines: [{ description: null, htsNumber: '6109.10.0012' }],
      declared: { certifiedText: null, shipment: null },
    });
  });
});
