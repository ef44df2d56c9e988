import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Temporal } from '@landfall/rule';
import { cheapWatches, day, reviewDesk, secret, unsampledEntryId, type Desk } from '../../test/review-desk.js';
import { isSampled, secretHash } from '@landfall/law/examination/random-sample';
import { rerunSelectivity } from './rerun-selectivity.js';
import { prepareDays, secretOfDay } from './sampling-days.js';
import { SamplingDayTable, SelectivityTable } from './selectivity.table.js';

let desk: Desk;
let em: SqlEntityManager;
beforeAll(async () => {
  desk = await reviewDesk();
  em = desk.service.orm.em.fork() as SqlEntityManager;
});
afterAll(async () => desk.stop());

const resultOf = (entryId: string) => em.findOneOrFail(SelectivityTable, { entryId });

/** An entry id that the random sample of the day chooses. */
function sampledEntryId(): string {
  for (;;) {
    const id = unsampledEntryId().replace('ent_', 'ent_s');
    if (isSampled(secret, id, '0.02')) return id;
  }
}

test('a stored selection can be run again from the database and gives the same', async () => {
  const filed = await desk.file({ lines: [cheapWatches], askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
  expect(filed.selectivity).toMatchObject({
    outcome: 'INTENSIVE',
    score: 80,
    samplingDay: day,
    samplingSecretHash: secretHash(secret),
  });
  const { id } = await resultOf(filed.entry.id);
  const rerun = await rerunSelectivity(em.fork(), id);
  expect(rerun.same).toBe(true);
  expect(rerun.again.hits.map(({ criterion }) => criterion)).toEqual(['OFFICER_ASKED', 'CHEAP_WATCHES']);
});

test('a stored outcome that does not follow from its facts is found out', async () => {
  const { entry } = await desk.file();
  const found = await resultOf(entry.id);
  const forged = { ...found.assessment, outcome: 'INTENSIVE' as const };
  const { entryId, filingId, assessedAt, samplingDay } = found;
  await em.insert(SelectivityTable, {
    id: 'sel_forged',
    entryId,
    filingId,
    assessedAt,
    samplingDay,
    assessment: forged,
  });
  expect((await rerunSelectivity(em.fork(), 'sel_forged')).same).toBe(false);
});

test('a sampled entry has its documents reviewed, and the sample can be proven with the secret of the day', async () => {
  const { entry, selectivity } = await desk.file({ entryId: sampledEntryId() });
  expect(selectivity).toMatchObject({ outcome: 'GENERAL_WITH_DOCUMENT_REVIEW', sampled: true, hits: [] });
  const { secret: stored, hash } = await em.findOneOrFail(SamplingDayTable, { day });
  expect(isSampled(stored, entry.id, '0.02')).toBe(true);
  expect(secretHash(stored)).toBe(hash);
});

test('today and tomorrow have their secrets before they begin, each its own, and making them again changes none', async () => {
  await prepareDays(em, new Date('2030-05-06T23:59:00.000Z'));
  const days = () => em.fork().find(SamplingDayTable, { day: { $gte: '2030-01-01' } }, { orderBy: { day: 'asc' } });
  const made = await days();
  expect(made.map((each) => each.day)).toEqual(['2030-05-06', '2030-05-07']);
  expect(new Set(made.map((each) => each.secret)).size).toBe(2);
  await prepareDays(em, new Date('2030-05-06T23:59:30.000Z'));
  expect(await days()).toEqual(made);
});

test('a day without a secret gets one at its first use, the same for all who ask at once', async () => {
  const first = Temporal.PlainDate.from('2019-01-01');
  const secrets = await Promise.all(
    [1, 2, 3].map(() => secretOfDay(desk.service.orm.em.fork() as SqlEntityManager, first)),
  );
  expect(new Set(secrets).size).toBe(1);
});

test.each(['sampling_day', 'selectivity_result'])(
  'the service can neither change nor delete a row of %s',
  async (table) => {
    await expect(em.fork().execute(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    const column = table === 'sampling_day' ? 'secret' : 'assessment';
    await expect(em.fork().execute(`update ${table} set ${column} = ${column}`)).rejects.toThrow(/permission denied/);
  },
);
