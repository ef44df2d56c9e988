import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { review } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(review);
});
afterAll(() => it.stop());

const written = `insert into review
  (id, entry_id, filing_id, port, entry_version, data_version, status, version, risk_rank, opened_at, selectivity_id)
  values ('rev_1', 'ent_1', 'fil_1', '3201', 1, 1, 'OPEN', 1, 2, now(), 'sel_1')
  returning examination, filed_at is not null as has_its_place`;

test('a review that a process of the release before opens has its examination and its place in the queue', async () => {
  const em = it.service.orm.em.fork();
  expect(await em.execute(written)).toEqual([{ examination: 'INTENSIVE', has_its_place: true }]);
  expect(await em.execute(`update review set risk_rank = 1 where id = 'rev_1' returning examination`)).toEqual([
    { examination: 'GENERAL_WITH_DOCUMENT_REVIEW' },
  ]);
});
