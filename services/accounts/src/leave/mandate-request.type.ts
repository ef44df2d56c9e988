import { as, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { MandateRequestRow } from '../account/mandate.table.js';
import { leaveAccess } from './access.js';

@ObjectType({
  description: 'That an account asks a client for a mandate, by a link that works once.',
  simpleResolvers: true,
})
export class MandateRequest {
  @Field(() => ID, { description: 'Opaque and lasting.' })
  id!: string;

  @Field({ description: 'The name of the account that asks.' })
  brokerName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address, proven, of the person who asks; null where they have proven none.',
  })
  askedByEmail!: string | null;

  @Field({ description: 'When it was asked.' })
  askedAt!: Date;

  @Field({ description: 'The first moment at which the link is no longer good.' })
  goodUntil!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'What the link ends with; null to everybody but the account that asks.',
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The asker’s own word for the client; null to everybody else.',
  })
  clientInWords!: string | null;
}

/** What is known of who asks, beside the row. */
export interface WhoAsks {
  brokerName: string;
  askedByEmail: string | null;
}

/** A request as who asks sees it, or who has its link; null to everyone else. */
export function toMandateRequest(
  row: MandateRequestRow,
  { brokerName, askedByEmail }: WhoAsks,
  caller: Caller,
  hasLink = false,
): MandateRequest | null {
  const { id, brokerAccountId, askedAt, goodUntil } = row;
  if (!sees(leaveAccess, 'MandateRequest', caller, { brokerAccountId, hasLink })) return null;
  const isOwn = caller.accountId === brokerAccountId;
  return as(MandateRequest, {
    ...{ id, brokerName, askedByEmail, askedAt, goodUntil },
    code: isOwn ? row.code : null,
    clientInWords: isOwn ? row.clientInWords : null,
  });
}
