import { done, GraphQLLocalDate, mutation, refused } from '@landfall/service-kit';
import { Field, InputType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { flawsOfDays, noSuchAccount, standingToSet } from './account-to-set.js';
import { decidePaymentMeans } from './decide-standing.js';
import { StandingChange, standingShown, StandingPayload } from './standing-payload.type.js';
import { PaymentMeansTable } from './standing.table.js';

@InputType({ description: 'How an account may pay, from a day on.' })
class SetPaymentMeansInput extends StandingChange {
  @Field({ description: 'Whether its entries are put on a daily or monthly statement (19 CFR 24.25).' })
  statementProcessing!: boolean;

  @Field({ description: 'Whether it pays through the Automated Clearinghouse.' })
  ach!: boolean;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it no longer holds: what was before then holds again. Absent: no end is set.',
  })
  until?: string | null;
}

export const setPaymentMeans = mutation({
  name: 'setPaymentMeans',
  description:
    'Says how an account may pay from a day on. Filings are judged by what holds on their day. Said again for the same first day, the last word counts; the log keeps both.',
  may: administratorOnly,
  input: SetPaymentMeansInput,
  inputSays: 'The account, how it may pay, the days, and why.',
  answers: StandingPayload,
  again: standingShown,
  async work(input, it) {
    const known = await standingToSet(it.em, input.accountId); // may
    const wrong = [...(known ? [] : [noSuchAccount]), ...flawsOfDays(input)]; // law
    if (wrong.length) return refused({ facts: [], userErrors: wrong });
    const { accountId, statementProcessing, ach, since, until = null, reasonCode } = input; // decide
    const { row, event } = decidePaymentMeans({ accountId, statementProcessing, ach, since, until, reasonCode });
    await it.em.upsert(PaymentMeansTable, row); // keep
    return done(await standingShown(accountId, it), accountId, event); // answer
  },
});
