// Goods of a listed category: what an officer needs to assess them is asked with them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest } from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';
import { daysAtPort } from '../days.js';
import type { LineAnswers } from '../form/answers.js';
import { findingsOfAnswers } from './declare.js';
import { lawfulAnswers, lawfulLine } from './lawful-answers.js';

const days = daysAtPort('ASPPG', new Date('2026-11-20T12:00-11:00'), null);
/** As a draft of before says it: the category, and nothing more. */
const bare = (change: Partial<LineAnswers>): LineAnswers => ({ ...lawfulLine(), ...change });
const places = (line: LineAnswers) =>
  findingsOfAnswers(lawfulAnswers({ lines: [line] }), days).map(({ code, path }) => `${code} ${path.join('.')}`);
const missing = (...names: string[]) => names.map((name) => `ANSWER_MISSING lines.0.${name}`);

test('a motor vehicle has a make, a model year and a VIN or chassis number; a draft of before is asked for them', () => {
  expect(places(bare({ category: 'VEHICLE' }))).toEqual(missing('vehicleMake', 'vehicleYear', 'chassisNumber'));
  expect(places(lawfulLine({ category: 'VEHICLE' }))).toEqual([]);
});

test('a drink is what it is, in litres and strength; a draft of before is asked for them', () => {
  expect(places(bare({ category: 'ALCOHOL' }))).toEqual(missing('drink', 'litres', 'strengthPercent'));
  expect(places(lawfulLine({ category: 'ALCOHOL' }))).toEqual([]);
});

test('tobacco is counted or weighed, and one of the two is enough', () => {
  expect(places(bare({ category: 'TOBACCO' }))).toEqual(missing('tobaccoPieces'));
  expect(places(bare({ category: 'TOBACCO', tobaccoPieces: '2,000' }))).toEqual([]);
  expect(places(bare({ category: 'TOBACCO', tobaccoWeightKg: '0.5' }))).toEqual([]);
});

test('goods that are not listed, and petroleum, are asked nothing more', () => {
  for (const category of ['NONE', 'PETROLEUM']) expect(places(bare({ category }))).toEqual([]);
});

test('what another category asks is put aside, and nothing is found of it', () => {
  expect(places(lawfulLine({ litres: 'nine', strengthPercent: '400', chassisNumber: '.' }))).toEqual([]);
});

describe('a drink that was declared', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  test('is shown with the rate of the law and what it comes to, and goes to an officer (11.1002(a)(1)(B))', async () => {
    const rum = { drink: 'SPIRITS', litres: '9', strengthPercent: '40', vehicleYear: '2015' };
    const lines = [lawfulLine({ category: 'ALCOHOL', ...rum })];
    const { filing, entry } = await desk.file(sina, await desk.prepared(sina, { lines }));
    expect(entry).toMatchObject({ exciseUsd: null, linesToAssess: [1] });
    expect(filing.territoryDeclaration.lines[0]).toMatchObject({
      ...{ exciseUsd: null, citation: 'ASCA 11.1002(a)(1)(B)' },
      says: expect.stringContaining('$54.00 on 9 litres of 40 %'),
    });
    const [certified] = JSON.parse(filing.territoryDeclaration.certifiedText).lines;
    expect(certified).toMatchObject({ drink: 'SPIRITS', litres: '9.00', strengthPercent: '40.00' });
    expect(certified).not.toHaveProperty('vehicleYear');
  });
});
