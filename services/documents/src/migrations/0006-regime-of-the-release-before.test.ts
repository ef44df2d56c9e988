import { documentsUnderTest, type DocumentsUnderTest } from '../../test/documents-under-test.js';

let it: DocumentsUnderTest;
beforeAll(async () => {
  it = await documentsUnderTest();
});
afterAll(() => it.stop());

test.each([
  ['3201', 'US_CBP'],
  ['ASPPG', 'AS_TERRITORY'],
])('an entry at %s that the release before hears of comes under the law of its port, %s', async (port, regime) => {
  const written = await it.service.orm.em
    .fork()
    .execute('insert into entry_access (entry_id, port, accounts) values (?, ?, ?) returning regime', [
      ...[`ent_${port}`, port, '[]'],
    ]);
  expect(written).toEqual([{ regime }]);
});
