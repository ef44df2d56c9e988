import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { openDatabase } from '@landfall/service-kit';
import { entries } from '../service.js';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

describe('the largest declaration', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  test('999 lines of $9,999,999,999 each, is filed and kept with what it comes to', async () => {
    const lines = Array.from({ length: 999 }, (_, n) =>
      lawfulLine({ key: `${n}`, purchasePriceUsd: '9999999999', category: n === 0 ? 'NONE' : 'ALCOHOL' }),
    );
    const draft = await desk.prepared(sina, { lines });
    const { entry, filing, userErrors } = await desk.file(sina, draft);
    expect(userErrors).toEqual([]);
    expect(entry.linesToAssess).toHaveLength(998);
    expect(filing.territoryDeclaration).toMatchObject({ totalPurchasePriceUsd: '9989999999001.00' });
  });

  test('every amount that is kept has room for what 999 lines of ten digits come to', async () => {
    const orm = await openDatabase(entries, desk.it.database.ownerUrl);
    const columns = await orm.em.fork().execute<{ name: string; digits: number }[]>(
      `select table_name || '.' || column_name as name, numeric_precision as digits
        from information_schema.columns where table_schema = 'public' and data_type = 'numeric' order by 1`,
    );
    await orm.close(true);
    expect(columns.length).toBeGreaterThan(5);
    expect(columns.filter(({ digits }) => digits < 13 + 2)).toEqual([]);
  });
});
