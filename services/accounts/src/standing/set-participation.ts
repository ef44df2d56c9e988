import { participationRules, type ParticipationFacts } from '@landfall/law/us/part-143/subpart-a/participation';
import { findings, Temporal } from '@landfall/rule';
import { done, GraphQLLocalDate, mutation, refused, toUserError } from '@landfall/service-kit';
import { Field, InputType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { AccountAbiStatus, AccountParticipantKind } from '../account/account.enums.js';
import { flawsOfDays, noSuchAccount, standingToSet } from './account-to-set.js';
import { decideParticipation } from './decide-standing.js';
import { inStandingSince, isHeldOn, statusOn, type KnownStanding } from './known-standing.js';
import { StandingChange, standingShown, StandingPayload } from './standing-payload.type.js';
import { ParticipationTable } from './standing.table.js';

@InputType({ description: 'How an account takes part in the Automated Broker Interface, from a day on.' })
class SetParticipationInput extends StandingChange {
  @Field(() => AccountAbiStatus, { description: 'Whether it may file electronically.' })
  abiStatus!: AccountAbiStatus;

  @Field(() => AccountParticipantKind, { description: 'Whether it files for clients or for itself.' })
  participantKind!: AccountParticipantKind;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it no longer holds: what was before then holds again. Absent: no end is set.',
  })
  until?: string | null;
}

export const setParticipation = mutation({
  name: 'setParticipation',
  description:
    'Says how an account takes part in the Automated Broker Interface from a day on. Filings are judged by what holds on their day. Said again for the same first day, the last word counts; the log keeps both.',
  may: administratorOnly,
  input: SetParticipationInput,
  inputSays: 'The account, how it takes part, the days, and why.',
  answers: StandingPayload,
  again: standingShown,
  async work(input, it) {
    const known = await standingToSet(it.em, input.accountId); // may
    const flaws = flawsOfDays(input);
    if (!known) return refused({ facts: [], userErrors: [noSuchAccount, ...flaws] });
    const broken = findings(participationRules, factsOf(input, known)); // law
    const wrong = [...flaws, ...broken.map(toUserError)];
    if (wrong.length) return refused({ facts: [], userErrors: wrong });
    const { accountId, abiStatus, participantKind, since, until = null, reasonCode } = input; // decide
    const { row, event } = decideParticipation({
      ...{ accountId, abiStatus, participantKind, since, until, reasonCode },
    });
    await it.em.upsert(ParticipationTable, row); // keep
    return done(await standingShown(accountId, it), accountId, event); // answer
  },
});

function factsOf(input: SetParticipationInput, known: KnownStanding): ParticipationFacts {
  const { abiStatus, participantKind, reasonCode } = input;
  const since = Temporal.PlainDate.from(input.since);
  return {
    ...{ abiStatus, participantKind, reasonCode, since },
    stoodBefore: statusOn(known, since.subtract({ days: 1 })),
    until: input.until ? Temporal.PlainDate.from(input.until) : null,
    isLicensed: isHeldOn(known, 'LICENSE', since),
    onProbationSince: inStandingSince(known, 'ON_PROBATION', since),
  };
}
