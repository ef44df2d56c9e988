// 19 CFR 143.6 and 143.7: how long probation lasts, and what it must have lasted before more follows.
// Not modelled: the notices, the 15 days to show cause, and appeals (143.6 to 143.8).
import { countParam, figureOn, lastDayOf, Temporal, type Clock, type Rule } from '@landfall/rule';
import type { ParticipationFacts } from './participation-facts.js';

const asPrinted = {
  from: '2016-08-26',
  by: '143.6(a) as printed on 16 January 2020; held from the first day of the law held here',
  trust: 'PRIMARY',
} as const;
const heldFrom = Temporal.PlainDate.from(asPrinted.from);
const runsFrom = 'the day on which probation takes effect';

export const probationEnds: Clock<'DAY'> = {
  code: 'PROBATION_ENDS',
  citation: '19 CFR 143.6(a)',
  says: 'Probation, with all that extends it, ends within this time.',
  runsFrom,
  length: {
    says: 'the longest that probation lasts',
    citation: '19 CFR 143.6(a)',
    values: [{ ...asPrinted, is: { count: 90, unit: 'DAY' } }],
  },
  whenRunOut: 'It is not extended any more: deficiencies are corrected, or the participant is suspended.',
};

export const probationHasRun: Clock<'DAY'> = {
  code: 'PROBATION_HAS_RUN',
  citation: '19 CFR 143.6(a)',
  says: 'A participant on probation has this time to correct what falls short.',
  runsFrom,
  length: {
    says: 'how long probation lasts before a suspension or revocation',
    citation: '19 CFR 143.6(a)',
    values: [{ ...asPrinted, is: { count: 30, unit: 'DAY' } }],
  },
  whenRunOut: 'The participant may be suspended or revoked.',
};

export const probationIsBounded: Rule<ParticipationFacts> = {
  code: 'PROBATION_TOO_LONG',
  citation: '19 CFR 143.6(a)',
  says: 'Probation lasts 90 days at most, from the day on which it took effect.',
  reading:
    'The day on which it takes effect is not counted. Where no end is set, it stands until something else is: it ends in no silence.',
  nextStep: 'Set an earlier end, or set no end, and later that it is operational again or suspended.',
  broken: (facts) => (outlasts(facts) ? [['until']] : []),
  found: 'It took effect on {beganOn}.',
  params: (facts) => ({ beganOn: { day: beganOn(facts).toString() } }),
};

export const probationRunsFirst: Rule<ParticipationFacts> = {
  code: 'PROBATION_NOT_RUN',
  citation: '19 CFR 143.6(a)',
  says: 'Nobody is suspended or revoked before 30 days of probation, but for fraud, a misstatement or harm to the system, which revoke at once (143.7).',
  reading:
    'Who takes part no more because the standards were not met is suspended, however that is recorded. Who is suspended already is not suspended anew.',
  nextStep: 'Set probation with its days first, choose a later day, or revoke with the reason of 143.7.',
  broken: (facts) => (isBarred(facts) ? [['since']] : []),
  found: {
    TOO_EARLY: 'Probation began on {beganOn}; {count} days of it have run on the day that is given.',
    NEVER: 'On the day before there was no probation.',
  },
  which: ({ onProbationSince }) => (onProbationSince ? 'TOO_EARLY' : 'NEVER'),
  params: (facts) => ({
    beganOn: { day: beganOn(facts).toString() },
    count: countParam(beganOn(facts).until(facts.since).days),
  }),
};

const beganOn = ({ since, onProbationSince }: ParticipationFacts): Temporal.PlainDate => onProbationSince ?? since;

function outlasts(facts: ParticipationFacts): boolean {
  const began = beganOn(facts);
  if (facts.abiStatus !== 'ON_PROBATION' || facts.until === null || isBeforeLawHeld(began)) return false;
  return Temporal.PlainDate.compare(facts.until.subtract({ days: 1 }), lastDayOf(probationEnds, began)) > 0;
}

function isBarred(facts: ParticipationFacts): boolean {
  const { since, onProbationSince } = facts;
  if (!isSuspendedOrRevoked(facts) || isBeforeLawHeld(since)) return false;
  if (onProbationSince === null) return true;
  const { count } = figureOn(probationHasRun.length, since);
  return onProbationSince.until(since).days < count;
}

/** With or without that name, and not at once. */
function isSuspendedOrRevoked({ abiStatus, stoodBefore, reasonCode }: ParticipationFacts): boolean {
  if (abiStatus === stoodBefore) return false;
  if (abiStatus === 'REVOKED') return reasonCode !== 'FRAUD_OR_MISSTATEMENT' && reasonCode !== 'HARM_TO_SYSTEM';
  return abiStatus === 'SUSPENDED' || (abiStatus === 'NONE' && reasonCode === 'STANDARDS_NOT_MET');
}

/** What was done before the first day of the law held here is recorded as it was. */
const isBeforeLawHeld = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, heldFrom) < 0;
