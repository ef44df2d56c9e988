import { sinceEver } from '@landfall/events';
import { endOfParticipationRules } from '@landfall/law/us/part-143/subpart-a/participation';
import { findings, Temporal } from '@landfall/rule';
import {
  done,
  GraphQLLocalDate,
  mutation,
  refused,
  toUserError,
  userError,
  type UserError,
} from '@landfall/service-kit';
import { Field, InputType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { AccountStandingKind } from '../account/account.enums.js';
import { noSuchAccount, standingToSet } from './account-to-set.js';
import { decideCredential, decideParticipation, decidePaymentMeans } from './decide-standing.js';
import { inStandingSince, statusOn, type KnownStanding } from './known-standing.js';
import { StandingChange, standingShown, StandingPayload } from './standing-payload.type.js';

@InputType({ description: 'Which fact of an account’s standing ends, and when.' })
class EndStandingInput extends StandingChange {
  @Field(() => AccountStandingKind, { description: 'What it tells of.' })
  kind!: AccountStandingKind;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Its first day, which tells it from others of the kind. Absent: the one without a first day.',
  })
  since?: string | null;

  @Field(() => GraphQLLocalDate, {
    description:
      'The first day on which it no longer holds. The same as its first day: it was recorded and never held.',
  })
  until!: string;
}

export const endStanding = mutation({
  name: 'endStanding',
  description:
    'Ends a fact of an account’s standing with a day. What was before holds again, where its own days go on. Filings that were accepted stay as they are.',
  may: administratorOnly,
  input: EndStandingInput,
  inputSays: 'The account, which fact, the day, and why.',
  answers: StandingPayload,
  again: standingShown,
  async work(input, it) {
    const known = await standingToSet(it.em, input.accountId); // may
    const fact = known && factIn(known, input);
    const wrong = [...findingsOfEnd(input, known, fact), ...lawOfEnd(input, known)]; // law
    if (!fact || wrong.length) return refused({ facts: [], userErrors: wrong });
    const { row, told } = fact;
    const event = told({ until: input.until, reasonCode: input.reasonCode }); // decide
    Object.assign(row, { until: input.until, reasonCode: input.reasonCode }); // keep
    await it.em.flush();
    return done(await standingShown(input.accountId, it), input.accountId, event); // answer
  },
});

type End = Pick<EndStandingInput, 'until' | 'reasonCode'>;

/** The fact that is meant, and how its end is told. */
function factIn(known: KnownStanding, { kind, since }: EndStandingInput) {
  const begins = since ?? sinceEver;
  const began = (row: { since: string }): boolean => row.since === begins;
  // A fact without a first day is told without one again: it stays the same fact to whoever keeps it.
  const days = since ? { since } : {};
  if (kind === 'PARTICIPATION') {
    const row = known.participations.find(began);
    return row && { row, told: (end: End) => decideParticipation({ ...factsOf(row), ...days, ...end }).event };
  }
  if (kind === 'PAYMENT') {
    const row = known.paymentMeans.find(began);
    return row && { row, told: (end: End) => decidePaymentMeans({ ...factsOf(row), ...days, ...end }).event };
  }
  const row = known.credentials.find((one) => one.kind === kind && began(one));
  return row && { row, told: (end: End) => decideCredential({ ...whole(factsOf(row)), since: begins, ...end }).event };
}

const factsOf = <T extends { since: string; until?: unknown; reasonCode?: unknown }>({
  since: _since,
  until: _until,
  reasonCode: _reasonCode,
  ...facts
}: T) => facts;

const whole = <T extends { number?: string | null | undefined; amountUsd?: string | null | undefined }>(facts: T) => ({
  ...facts,
  number: facts.number ?? null,
  amountUsd: facts.amountUsd ?? null,
});

function findingsOfEnd(
  { until }: EndStandingInput,
  known: KnownStanding | null,
  fact: { row: { since: string; until?: string | null | undefined } } | null | undefined,
): UserError[] {
  if (!known) return [noSuchAccount];
  if (!fact) return [notKnown];
  if (until < fact.row.since) return [endsBeforeFirstDay];
  return fact.row.until && fact.row.until <= until ? [endsBefore] : [];
}

/** What holds from then on is judged as if it had been set: an end of what lets take part may be a suspension. */
function lawOfEnd({ kind, since, until, reasonCode }: EndStandingInput, known: KnownStanding | null): UserError[] {
  const ended = known?.participations.find((row) => row.since === (since ?? sinceEver));
  if (kind !== 'PARTICIPATION' || !known || !ended || until < ended.since) return [];
  const day = Temporal.PlainDate.from(until);
  const others = known.participations.filter((row) => row !== ended);
  const found = findings(endOfParticipationRules, {
    ...{ abiStatus: statusOn({ participations: others }, day), participantKind: ended.participantKind },
    ...{ since: day, until: null, reasonCode, isLicensed: false },
    stoodBefore: statusOn(known, day.subtract({ days: 1 })),
    onProbationSince: inStandingSince(known, 'ON_PROBATION', day),
  });
  return found.map(({ path, ...one }) => toUserError({ ...one, path: path[0] === 'since' ? ['until'] : path }));
}

const notKnown = userError('STANDING_NOT_THERE', 'Nothing of that kind begins on that day.', ['since'], {
  nextStep: 'Look at how the account stands again.',
});
const endsBeforeFirstDay = userError(
  'STANDING_ENDS_BEFORE_ITS_FIRST_DAY',
  'It would end before its first day.',
  ['until'],
  { nextStep: 'Give its first day or a later one.' },
);
const endsBefore = userError('STANDING_ENDED_ALREADY', 'It ends on that day or before already.', ['until'], {
  nextStep: 'Nothing is left to end. To let it hold longer, set it again with the same first day.',
});
