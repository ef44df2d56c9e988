import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceAtStart } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { cheapWatches, reviewDesk, type Desk } from '../../test/review-desk.js';
import { Criteria } from '../migrations/0007-criteria.js';
import { exampleCriteria, readCriteria, type KeptCriterion } from './criteria-file.js';
import { CriterionTable } from './criterion.table.js';
import { installCriteria, keepCriteria } from './keep-criteria.js';
import { rerunSelectivity } from './rerun-selectivity.js';
import { SelectivityTable } from './selectivity.table.js';

const folder = mkdtempSync(join(tmpdir(), 'landfall-criteria-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [asked] = exampleCriteria() as [KeptCriterion];
function fileOf(content: unknown): string {
  const file = join(folder, 'criteria.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const refusal = (content: unknown): string => {
  try {
    readCriteria(fileOf(content));
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was read';
};

test('the examples say that they are examples, and can be used', () => {
  expect(exampleCriteria().length).toBeGreaterThan(0);
});

test('a file that cannot be used is refused with each place that is wrong, in words for an operator', () => {
  expect(refusal('{')).toMatch(/CRITERIA_FILE.*it is no JSON\.$/);
  expect(() => readCriteria(join(folder, 'none.json'))).toThrow(/it cannot be read/);
  const wrong = [
    { ...asked, weight: 101, effectiveFrom: '2026-02-30' },
    { ...asked, id: 'TOTAL', kind: 'TOTAL_VALUE_FROM', parameters: { fromUsd: 10 } },
    { ...asked, id: 'OTHER', kind: 'MOON_PHASE' },
  ];
  const said = refusal({ criteria: wrong });
  for (const place of ['criteria.0.weight', 'criteria.0.effectiveFrom', 'criteria.1.parameters.fromUsd'])
    expect(said).toContain(place);
  expect(said).toContain('criteria.2.kind must have a kind that is known: OFFICER_ASKED');
});

test.each([
  [
    'a version twice',
    { version: 1, effectiveFrom: '2030-01-01' },
    /criteria\.1 is a second version 1 of OFFICER_ASKED/,
  ],
  ['two versions on one day', { version: 2 }, /criteria\.1 shares days with another version of OFFICER_ASKED/],
  ['an end before the beginning', { id: 'A_B', effectiveTo: '2000-01-01' }, /criteria\.1 ends before it begins/],
])('%s is refused', (_, change, says) => {
  expect(refusal({ criteria: [asked, { ...asked, ...change }] })).toMatch(says);
});

describe('criteria of an installation', () => {
  let desk: Desk;
  beforeAll(async () => void (desk = await reviewDesk()));
  afterAll(async () => desk.stop());
  beforeEach(async () => install(exampleCriteria()));

  const em = () => desk.service.orm.em.fork() as SqlEntityManager;
  const install = (criteria: readonly KeptCriterion[]) =>
    em().transactional((tx) => installCriteria(tx as SqlEntityManager, criteria));
  const resultOf = (entryId: string) => em().findOneOrFail(SelectivityTable, { entryId });
  const selected = async () => (await desk.file({ lines: [cheapWatches] })).selectivity;

  test('the file’s are used from the next entry on, and what was assessed by others can still be run again', async () => {
    const { entry, selectivity } = await desk.file({ lines: [cheapWatches] });
    expect(selectivity.outcome).toBe('INTENSIVE');
    await install([{ ...asked, id: 'OWN_CRITERION' }]);
    expect(await selected()).toMatchObject({ outcome: 'GENERAL', criteria: [{ code: 'OWN_CRITERION', version: 1 }] });
    expect((await rerunSelectivity(em(), (await resultOf(entry.id)).id)).same).toBe(true);
  });

  test('a version that was read is never edited but for its days', async () => {
    const cheaper = exampleCriteria().map((one) => (one.id === 'CHEAP_WATCHES' ? { ...one, weight: 61 } : one));
    await expect(install(cheaper)).rejects.toThrow(
      /as examples: CHEAP_WATCHES, version 1; CHEAP_WATCHES, version 2\. A version is never edited.*a code of your own/,
    );
    await install([{ ...asked, effectiveTo: '2026-01-31' }]);
    expect((await selected()).criteria).toEqual([]);
  });

  test('a sandbox takes the examples of an update, also where one was edited', async () => {
    const [first] = exampleCriteria() as [KeptCriterion];
    await em().nativeDelete(CriterionTable, { id: first.id, version: first.version });
    await install([{ ...first, weight: first.weight + 1 } as KeptCriterion]);
    const settings = { ...desk.service.settings, CRITERIA_FILE: '', SANDBOX: true };
    const log = { warn: () => {}, info: () => {} };
    await keepCriteria({ orm: desk.service.orm, settings, log } as unknown as ServiceAtStart);
    const { id, version } = first;
    const kept = await em().findOneOrFail(CriterionTable, { id, version });
    expect(kept).toMatchObject({ isInFile: true, criterion: { weight: first.weight } });
  });

  test.each([
    ['a sandbox uses the examples', true, exampleCriteria().length, 0],
    ['production uses the random sample alone, and says so', false, 0, 1],
  ])('without a file %s', async (_, SANDBOX, inFile, warnings) => {
    const said: string[] = [];
    const log = { warn: (text: string) => said.push(text), info: () => {} };
    const settings = { ...desk.service.settings, CRITERIA_FILE: '', SANDBOX };
    await keepCriteria({ orm: desk.service.orm, settings, log } as unknown as ServiceAtStart);
    expect(await em().count(CriterionTable, { isInFile: true })).toBe(inFile);
    expect(said).toHaveLength(warnings);
    if (!SANDBOX) expect(await selected()).toMatchObject({ outcome: 'GENERAL', criteria: [] });
  });

  test('assessments from before criteria were data can be run again', async () => {
    const { entry } = await desk.file({ lines: [cheapWatches] });
    await em().nativeDelete(CriterionTable, {});
    const before = new Criteria(desk.service.orm.em.getDriver() as never, desk.service.orm.config as never);
    before.up();
    for (const query of before.getQueries().slice(1)) await em().execute(query as string);
    expect((await rerunSelectivity(em(), (await resultOf(entry.id)).id)).same).toBe(true);
  });
});
