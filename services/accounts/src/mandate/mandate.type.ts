import { as, connectionOf, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { mandateAccess } from './access.js';
import { MandateScope } from '../account/account.enums.js';
import type { MandateRow } from '../account/mandate.table.js';

@ObjectType({
  description: 'A client’s leave for a broker to file for it (19 CFR 141.46). Seen by its two sides alone.',
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

  @Field(() => GraphQLLocalDate, { description: 'The day it was given.' })
  givenOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day it ended; null while it stands.' })
  endedOn!: string | null;

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
    endedOn: row.endedOn ?? null,
    clientName: nameOf(clientAccountId),
    brokerName: nameOf(brokerAccountId),
  });
}
