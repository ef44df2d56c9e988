import { as, connectionOf, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { mandateAccess } from './access.js';
import { MandateScope } from '../account/account.enums.js';
import type { MandateRow } from '../account/mandate.table.js';

@ObjectType({
  description:
    'A client’s leave for a broker (19 CFR 141.46), a forwarder or a cargo agent to file for it. Seen by its two sides alone.',
  simpleResolvers: true,
})
export class Mandate {
  @Field(() => ID, { description: 'Opaque and lasting.' })
  id!: string;

  @Field({ description: 'The name of who gave it.' })
  clientName!: string;

  @Field({ description: 'The name of who may act by it.' })
  brokerName!: string;

  @Field(() => MandateScope, { description: 'How far it reaches.' })
  scope!: MandateScope;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  givenOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it will no longer hold, as it was given; null where no end was set.',
  })
  endsOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day it ended; null while it stands.' })
  endedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The client’s name as receiver of goods; null where none was given, and once it has ended.',
  })
  receiverName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The client’s address as receiver of goods; null where none was given, and once it has ended.',
  })
  receiverAddress!: string | null;

  clientAccountId!: string;
  brokerAccountId!: string;
}

export const MandateConnection = connectionOf('Mandate', () => Mandate);
export type MandateConnection = InstanceType<typeof MandateConnection>;

/** A mandate with the names of its sides, for one of them; null to everyone else. */
export function toMandate(row: MandateRow, nameOf: (accountId: string) => string, caller: Caller): Mandate | null {
  if (!sees(mandateAccess, 'Mandate', caller, row)) return null;
  const { id, clientAccountId, brokerAccountId, scope, givenOn } = row;
  return as(Mandate, {
    id,
    clientAccountId,
    brokerAccountId,
    scope,
    givenOn,
    endsOn: row.endsOn ?? null,
    endedOn: row.endedOn ?? null,
    receiverName: row.endedOn ? null : (row.receiverName ?? null),
    receiverAddress: row.endedOn ? null : (row.receiverAddress ?? null),
    clientName: nameOf(clientAccountId),
    brokerName: nameOf(brokerAccountId),
  });
}
