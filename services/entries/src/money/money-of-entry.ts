import { as, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry/entry.type.js';
import { EntryCharge, EntryRefund } from './ledger.type.js';
import { chargesOfEntry, paymentsOfEntry, refundsOfEntry } from './load-books.js';
import { EntryPayment } from './payment.type.js';

const withReversedText = 'True: also those that were taken back, each with when and why.';

/** The books of an entry. */
@Resolver(() => Entry)
export class MoneyOfEntry {
  @FieldResolver(() => [EntryCharge], {
    description: 'What is charged on it, each change as a row of its own, the first one first.',
  })
  async charges(@Root() { id }: Entry, @Ctx() context: Context): Promise<EntryCharge[]> {
    return (await chargesOfEntry(id, context)).map((row) => as(EntryCharge, row));
  }

  @FieldResolver(() => [EntryPayment], {
    description: 'What was paid for it and stands, the first payment first.',
  })
  async payments(
    @Root() entry: Entry,
    @Arg('withReversed', () => Boolean, { defaultValue: false, description: withReversedText }) withReversed: boolean,
    @Ctx() context: Context,
  ): Promise<EntryPayment[]> {
    const all = await paymentsOfEntry(entry, context);
    return withReversed ? all : all.filter(({ reversedAt }) => reversedAt === null);
  }

  @FieldResolver(() => [EntryRefund], {
    description: 'What was owed back on it and was paid out, the first one first.',
  })
  async refunds(@Root() { id }: Entry, @Ctx() context: Context): Promise<EntryRefund[]> {
    return (await refundsOfEntry(id, context)).map((row) => as(EntryRefund, row));
  }
}
