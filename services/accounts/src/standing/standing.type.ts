import { sinceEver } from '@landfall/events';
import { as, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';
import { AccountAbiStatus, AccountParticipantKind } from '../account/account.enums.js';
import { standingAccess } from './access.js';
import type { ParticipationRow, PaymentMeansRow } from './standing.table.js';

@ObjectType({
  description: 'Standing in the Automated Broker Interface, by which entries are filed electronically.',
  simpleResolvers: true,
})
export class AbiParticipation {
  @Field(() => AccountAbiStatus, { description: 'Whether the account may file electronically now.' })
  status!: ParticipationRow['abiStatus'];

  @Field(() => AccountParticipantKind, { description: 'Whether it files for clients or for itself.' })
  participantKind!: ParticipationRow['participantKind'];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day from which this standing holds; null where none was recorded.',
  })
  since!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which this standing no longer holds; null while no end is set.',
  })
  until!: string | null;
}

@ObjectType({ description: 'How an account may pay what it owes.', simpleResolvers: true })
export class PaymentMeans {
  @Field({ description: 'Whether entries are put on a daily or monthly statement (19 CFR 24.25).' })
  statementProcessing!: boolean;

  @Field({ description: 'Whether it pays through the Automated Clearinghouse.' })
  ach!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day from which it may pay so; null where none was recorded.',
  })
  since!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it no longer may; null while no end is set.',
  })
  until!: string | null;
}

export function toParticipation(row: ParticipationRow, caller: Caller): AbiParticipation | null {
  if (!sees(standingAccess, 'AbiParticipation', caller, row)) return null;
  const { abiStatus: status, participantKind } = row;
  return as(AbiParticipation, { status, participantKind, ...daysOf(row) });
}

export function toPaymentMeans(row: PaymentMeansRow, caller: Caller): PaymentMeans | null {
  if (!sees(standingAccess, 'PaymentMeans', caller, row)) return null;
  const { statementProcessing, ach } = row;
  return as(PaymentMeans, { statementProcessing, ach, ...daysOf(row) });
}

const daysOf = ({ since, until }: ParticipationRow | PaymentMeansRow) => ({
  since: since === sinceEver ? null : since,
  until: until ?? null,
});
