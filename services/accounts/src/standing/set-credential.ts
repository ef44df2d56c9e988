import { done, GraphQLDecimal, GraphQLLocalDate, mutation, refused } from '@landfall/service-kit';
import type { Decimal } from 'decimal.js';
import { Field, InputType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { AccountCredentialKind } from '../account/account.enums.js';
import { flawsOfDays, noSuchAccount, standingToSet } from './account-to-set.js';
import { flawsOfCredential, numberAsKept } from './credential-rules.js';
import { decideCredential } from './decide-standing.js';
import { StandingChange, standingShown, StandingPayload } from './standing-payload.type.js';
import { CredentialTable } from './standing.table.js';

@InputType({ description: 'What an account holds and files by, from a day on.' })
class SetCredentialInput extends StandingChange {
  @Field(() => AccountCredentialKind, { description: 'What is held.' })
  kind!: AccountCredentialKind;

  @Field(() => String, {
    nullable: true,
    description: 'Its number, of letters, digits, points, dashes and slashes. A license, a permit and a bond have one.',
  })
  number?: string | null;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'Of a bond, and of nothing else: for how much it stands.',
  })
  amountUsd?: Decimal | null;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it no longer holds. Absent: no end is set.',
  })
  until?: string | null;
}

export const setCredential = mutation({
  name: 'setCredential',
  description:
    'Says what an account holds from a day on: a license, a permit, a bond, the electronic invoice program. Said again for the same first day, the last word counts; the log keeps both.',
  may: administratorOnly,
  input: SetCredentialInput,
  inputSays: 'The account, what it holds, the days, and why.',
  answers: StandingPayload,
  again: standingShown,
  async work(input, it) {
    const known = await standingToSet(it.em, input.accountId); // may
    const wrong = [...(known ? [] : [noSuchAccount]), ...flawsOfCredential(input), ...flawsOfDays(input)]; // law
    if (wrong.length) return refused({ facts: [], userErrors: wrong });
    const { accountId, kind, since, until = null, reasonCode } = input; // decide
    const [number, amountUsd] = [numberAsKept(input.number), input.amountUsd?.toFixed(2) ?? null];
    const { row, event } = decideCredential({ accountId, kind, number, amountUsd, since, until, reasonCode });
    await it.em.upsert(CredentialTable, row); // keep
    return done(await standingShown(accountId, it), accountId, event); // answer
  },
});
