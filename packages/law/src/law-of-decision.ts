// The law of a decision under either law of entry: read by review and by the officer's page before a decision is taken, and
// by entries where it is applied.
import { findings, type Finding } from '@landfall/rule';
import { lawOfDecision as territory } from './as/release.js';
import type { DecidedFacts, LawOfDecision, OwedFacts, StatedFacts } from './shared/decision-facts.js';
import { lawOfDecision as customsTerritory } from './us/release.js';
import type { Regime } from './words/regimes.js';

export const decisionLaws: Readonly<Record<Regime, LawOfDecision>> = {
  US_CBP: customsTerritory,
  AS_TERRITORY: territory,
};

/** What stands against a decision as it is stated, on the entry as far as it is known: told before it is taken. */
export const foundBefore = (regime: Regime, facts: StatedFacts & DecidedFacts): Finding[] => {
  const { stated, decided } = decisionLaws[regime];
  return [...findings(stated, facts), ...findings(decided, facts)];
};

/** What stands against a decision on the entry as it stands where it is applied, a missing payment too. */
export const foundOnApplying = (regime: Regime, facts: DecidedFacts & OwedFacts): Finding[] => {
  const { decided, owed } = decisionLaws[regime];
  return [...findings(decided, facts), ...findings(owed, facts)];
};
