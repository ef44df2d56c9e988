import { as, pseudonymOf, sees, type Context } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { accountAccess, seesNameOfAccount } from './access.js';
import { AccountKind } from './account.enums.js';
import type { AccountRow } from './account.table.js';

@ObjectType({
  description:
    'Who acts on this platform: an importer, a guest, a broker, or Customs. Seen by its own people, by brokers it gave a mandate, by Customs, and by administrators.',
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
  if (!sees(accountAccess, 'Account', context.caller, facts)) return null;
  // The authority is no person, and what everybody calls it is printed on every page.
  const isNamed = kind === 'CUSTOMS' || seesNameOfAccount(context.caller, facts);
  const displayName = isNamed ? row.displayName : pseudonymOf(id, context, kindInWords[kind]);
  return as(Account, { id, kind, displayName });
}

const kindInWords: Readonly<Record<Exclude<AccountKind, 'CUSTOMS'>, string>> = {
  GUEST: 'Guest',
  IMPORTER: 'Importer',
  BROKER: 'Broker',
};
