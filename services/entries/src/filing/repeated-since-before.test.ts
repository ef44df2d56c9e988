import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certifiedEntries } from '../testing/certified-samples.js';
import { brokerage, entriesUnderTest, theBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';

/** As it was kept in November 2026 of the input below, before names were put in order. */
const keptBefore = '8a31fbbed856e67d74bb5f6d841e3361ee8fd37d0809f050c05e6052eba6c816';

describe('a request that was made before the names of an input were put in order', () => {
  let it: EntriesUnderTest;
  let made: string;
  const idempotencyKey = 'example';
  const input = { ...certifiedEntries.example, idempotencyKey };
  beforeAll(async () => {
    it = await entriesUnderTest();
    ({ id: made } = (await it.file(theBroker)).filing);
    const kept = [brokerage, 'fileEntry', idempotencyKey, keptBefore, made];
    await it.service.orm.em
      .fork()
      .execute(
        `insert into idempotency (owner, operation, key, input_hash, object_id, user_errors, at) values (?, ?, ?, ?, ?, '[]', now())`,
        kept,
      );
  });
  afterAll(() => it.stop());

  test('and is sent again under its key, is answered with the entry that it made', async () => {
    const { filing, userErrors } = await it.file(theBroker, input);
    expect([filing.id, userErrors]).toEqual([made, []]);
  });

  test('is not taken for another one under its key', async () => {
    const { entry, userErrors } = await it.file(theBroker, { ...input, conveyance: 'HA 457' });
    expect(entry).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }]);
  });
});
