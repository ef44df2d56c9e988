import { sinceEver } from '@landfall/events';
import { as, GraphQLDecimal, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';
import {
  AccountAbiStatus,
  AccountParticipantKind,
  AccountStandingKind,
  AccountStandingReason,
} from '../account/account.enums.js';
import { standingAccess } from './access.js';
import type { KnownStanding } from './known-standing.js';

@ObjectType({
  description:
    'One fact of how an account stands, with its days. Of several of a kind that hold on a day, the one that began last counts.',
  simpleResolvers: true,
})
export class StandingFact {
  @Field(() => AccountStandingKind, { description: 'What it tells of.' })
  kind!: AccountStandingKind;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it holds; null where none was recorded: it holds on any.',
  })
  since!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The first day on which it no longer holds; null while no end is set. The same as `since`: it never held.',
  })
  until!: string | null;

  @Field(() => AccountStandingReason, {
    nullable: true,
    description: 'Why it was set or ended, whichever came last; null where none was recorded.',
  })
  reasonCode!: AccountStandingReason | null;

  @Field(() => AccountAbiStatus, { nullable: true, description: 'Of participation: whether it may file.' })
  abiStatus!: AccountAbiStatus | null;

  @Field(() => AccountParticipantKind, { nullable: true, description: 'Of participation: as what.' })
  participantKind!: AccountParticipantKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Of payment: whether entries are put on a statement.' })
  statementProcessing!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Of payment: whether by the Automated Clearinghouse.' })
  ach!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of what is held: its number, as whoever gave it wrote it.' })
  number!: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: 'Of a bond: for how much it stands.' })
  amountUsd!: string | null;
}

/** All that is known of an account's standing, as the caller may see it: of each kind, what began last first. */
export function toStandingFacts(known: KnownStanding, caller: Caller): StandingFact[] {
  if (!sees(standingAccess, 'StandingFact', caller, known)) return [];
  const { participations, paymentMeans, credentials } = known;
  return [
    ...participations.map(({ abiStatus, participantKind, ...row }) =>
      as(StandingFact, { kind: 'PARTICIPATION', abiStatus, participantKind, ...daysOf(row) }),
    ),
    ...paymentMeans.map(({ statementProcessing, ach, ...row }) =>
      as(StandingFact, { kind: 'PAYMENT', statementProcessing, ach, ...daysOf(row) }),
    ),
    ...credentials.map(({ kind, number, amountUsd, ...row }) =>
      as(StandingFact, { kind, number: number ?? null, amountUsd: amountUsd ?? null, ...daysOf(row) }),
    ),
  ];
}

interface Days {
  since: string;
  until?: string | null | undefined;
  reasonCode?: AccountStandingReason | null | undefined;
}

const daysOf = ({ since, until, reasonCode }: Days) => ({
  since: since === sinceEver ? null : since,
  until: until ?? null,
  reasonCode: reasonCode ?? null,
});
