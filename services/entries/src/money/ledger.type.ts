import { enumOf, GraphQLDecimal } from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { chargeKindSays, type ChargeKind } from '@landfall/law/money/charges';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EntryPaymentMeans } from './payment.type.js';

export const EntryChargeKind = enumOf(chargeKindSays, {
  name: 'EntryChargeKind',
  description: 'What is charged on an entry.',
});
export type EntryChargeKind = ChargeKind;

@ObjectType({ description: 'A step by which a charge was reckoned, after the one before it.', simpleResolvers: true })
export class EntryChargeStep {
  @Field({
    description:
      'BASIS, RATE or ROUND; DECLARED by the filer or ASSESSED by an officer where it is reckoned elsewhere.',
  })
  operation!: string;

  @Field({ description: 'What it takes, as a phrase.' })
  says!: string;

  @Field(() => String, { nullable: true, description: 'The figure that it takes: US dollars, of a RATE per cent.' })
  operand!: string | null;

  @Field({ description: 'What it comes to, in US dollars, before it is rounded.' })
  resultUsd!: string;
}

@ObjectType({
  description:
    'What a charge on an entry comes to since a day: raised, changed, or dropped. What is owed is the sum of `changeUsd`.',
  simpleResolvers: true,
})
export class EntryCharge {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => EntryChargeKind, { description: 'What is charged.' })
  kind!: EntryChargeKind;

  @Field(() => Int, { nullable: true, description: 'The number of the line that it is on; null for one on the whole.' })
  line!: number | null;

  @Field({ description: 'True for what goes on a statement, and is not paid before release (19 CFR 143.28).' })
  isOnStatement!: boolean;

  @Field({ description: 'The law that it is owed under.' })
  citation!: string;

  @Field(() => GraphQLDecimal, { description: 'What it comes to, in US dollars; zero where it is owed no more.' })
  amountUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description: 'By how much that changes what it came to before, in US dollars; below zero where it is less.',
  })
  changeUsd!: Decimal;

  @Field(() => [EntryChargeStep], { description: 'How it was reckoned; nothing where it is owed no more.' })
  steps!: EntryChargeStep[];

  @Field({ description: 'Since when.' })
  since!: Date;
}

@ObjectType({ description: 'Money that was owed back on an entry and was paid out.', simpleResolvers: true })
export class EntryRefund {
  @Field(() => ID, { description: 'Its opaque id, as `refund.paid` tells it.' })
  id!: string;

  @Field({ description: 'When the cashier paid it out.' })
  paidAt!: Date;

  @Field(() => EntryPaymentMeans, { description: 'By what means.' })
  means!: EntryPaymentMeans;

  @Field({ description: 'The number of its voucher: one of a kind at its port.' })
  voucherNumber!: string;

  @Field(() => GraphQLDecimal, { description: 'How much was paid out, in US dollars.' })
  amountUsd!: Decimal;

  @Field({
    description: 'True where it was given back before there were books: `paidAt` is then when that was noted.',
  })
  givenBackBefore!: boolean;
}
