import { usd } from '@landfall/rule';
import fc from 'fast-check';
import { decisionLaws, foundBefore, foundOnApplying } from './law-of-decision.js';
import type { DecidedFacts, StatedFacts } from './shared/decision-facts.js';
import { lawfulDecision, nothingOwed } from './shared/lawful-decision.js';
import { againstRelease } from './shared/release-facts.js';
import { entryLife } from './shared/life-cycles/entry.js';

type Facts = StatedFacts & DecidedFacts;
const regimes = ['US_CBP', 'AS_TERRITORY'] as const;
const decisions = ['RELEASE', 'ASK_FOR_DOCUMENT', 'SEND_BACK'] as const;
const one = <T>(...of: readonly T[]) => fc.constantFrom(...of);
const line = one(1, 2, 3);

/** Whatever an officer may state on whatever entry: what is left out is as in a lawful release. */
const whatever = {
  ...{ decision: one(...decisions), status: one(...entryLife.states), awaitsFurtherFiling: fc.boolean() },
  ...{ decisionEntryVersion: line, dataVersion: line, entryVersion: line },
  ...{ examination: one('GENERAL', 'INTENSIVE'), examinationFindingsRecorded: fc.boolean() },
  askedOfficer: fc.uniqueArray(one('A', 'B')),
  answers: fc.array(fc.record({ code: one('A', 'B', 'C'), accepted: fc.boolean() }), { maxLength: 3 }),
  linesToAssess: fc.uniqueArray(line),
  assessments: fc.array(fc.record({ line, exciseUsd: one('-1', '0', '7.50').map(usd) }), { maxLength: 3 }),
};
const stated = fc.record(whatever, { requiredKeys: [] });

/** As it reaches the entry: of the answers, those that accept. */
const asAnnounced = (facts: Facts) => ({
  ...facts,
  ...nothingOwed,
  decision: facts.decision,
  answers: facts.answers.filter(({ accepted }) => accepted),
});

test('of whatever was told nothing against, nothing is found where it is applied, under either law and for each decision', () => {
  fc.assert(
    fc.property(one(...regimes), stated, (regime, part) => {
      const facts = { ...lawfulDecision, ...part } as Facts;
      const isFree = foundBefore(regime, facts).length === 0;
      if (isFree) expect(foundOnApplying(regime, asAnnounced(facts))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('what is found where a decision is applied was told before, at the same place and in the same words; but that something is to be paid', () => {
  fc.assert(
    fc.property(one(...regimes), stated, one('0', '12'), (regime, part, amountDueUsd) => {
      const facts = { ...lawfulDecision, ...part } as Facts;
      const announced = asAnnounced(facts);
      const found = foundOnApplying(regime, { ...announced, amountDueUsd: usd(amountDueUsd) });
      const told = foundBefore(regime, { ...facts, answers: announced.answers });
      expect(told).toEqual(expect.arrayContaining(againstRelease(found)));
    }),
    { numRuns: 1_000 },
  );
});

test.each(regimes)('each code of the list of %s has one condition, one sentence and one citation', (regime) => {
  const { stated: said, decided, owed } = decisionLaws[regime];
  const codes = [...said, ...decided, ...owed].map(({ code }) => code as string);
  expect(codes).toEqual([...new Set(codes)]);
});
