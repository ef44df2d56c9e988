import { sinceEver } from '@landfall/events';
import { GraphQLLocalDate, pseudonymOf, sees, type Caller, type Context } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { accessPage, seesNameOfAccount } from '../access.js';
import { AccountAbiStatus, AccountKind, AccountParticipantKind } from './account.enums.js';
import type { AccountRow } from './account.table.js';
import type { ParticipationRow, PaymentMeansRow } from '../standing/standing.table.js';

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

@ObjectType({
  description:
    'Who acts on this platform: an importer, a guest, a broker, or Customs. Seen by its own people, by brokers it gave a mandate, and by Customs.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Account {
  @Field(() => ID, { description: 'Opaque and lasting.' })
  id!: string;

  @Field(() => AccountKind, { description: 'What the account is.' })
  kind!: AccountKind;

  @Field({
    description:
      'The name it goes by. To analysts, and to Customs of ports where no entry names it, a pseudonym, as `Guest 7F3K-Q2XM`.',
  })
  displayName!: string;
}

/** An account's row, with the accounts with which it has a standing mandate as far as the caller is concerned. */
export interface AccountInFull {
  row: AccountRow;
  partnerAccountIds: readonly string[];
  /** Those of the caller’s ports at which an entry names it. */
  portsOfEntries: readonly string[];
}

/** The account as this caller may see it; null when it is not theirs to see. */
export function toAccount({ row, ...found }: AccountInFull, context: Context): Account | null {
  const { id, kind } = row;
  const facts = { accountId: id, ...found };
  if (!sees(accessPage, 'Account', context.caller, facts)) return null;
  // The authority is no person, and what everybody calls it is printed on every page.
  const isNamed = kind === 'CUSTOMS' || seesNameOfAccount(context.caller, facts);
  const displayName = isNamed ? row.displayName : pseudonymOf(id, context, kindInWords[kind]);
  return Object.assign(new Account(), { id, kind, displayName });
}

const kindInWords: Readonly<Record<Exclude<AccountKind, 'CUSTOMS'>, string>> = {
  GUEST: 'Guest',
  IMPORTER: 'Importer',
  BROKER: 'Broker',
};

export function toParticipation(row: ParticipationRow, caller: Caller): AbiParticipation | null {
  if (!sees(accessPage, 'AbiParticipation', caller, row)) return null;
  const { abiStatus: status, participantKind } = row;
  return Object.assign(new AbiParticipation(), { status, participantKind, ...daysOf(row) });
}

export function toPaymentMeans(row: PaymentMeansRow, caller: Caller): PaymentMeans | null {
  if (!sees(accessPage, 'PaymentMeans', caller, row)) return null;
  const { statementProcessing, ach } = row;
  return Object.assign(new PaymentMeans(), { statementProcessing, ach, ...daysOf(row) });
}

const daysOf = ({ since, until }: ParticipationRow | PaymentMeansRow) => ({
  since: since === sinceEver ? null : since,
  until: until ?? null,
});
