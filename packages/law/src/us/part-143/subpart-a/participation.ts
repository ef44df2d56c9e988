import type { Rule } from '@landfall/rule';
import type { ParticipationFacts } from './participation-facts.js';
import { brokerIsLicensed } from './section-1-participants.js';
import { probationIsBounded, probationRunsFirst } from './section-6-probation.js';
import { suspendedAreReinstated } from './section-6-reinstatement.js';

export type { ParticipationFacts };

/** The law of a change of how somebody takes part in the Automated Broker Interface. */
export const participationRules: readonly Rule<ParticipationFacts>[] = [
  ...[brokerIsLicensed, probationIsBounded],
  ...[probationRunsFirst, suspendedAreReinstated],
];

/** The law of ending what holds, by which what was before holds again, or nothing: `since` is the first day of that. */
export const endOfParticipationRules: readonly Rule<ParticipationFacts>[] = [
  probationRunsFirst,
  suspendedAreReinstated,
];
