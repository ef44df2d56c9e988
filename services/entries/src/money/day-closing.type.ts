import type { Decimal } from '@landfall/rule';
import { GraphQLDecimal, GraphQLLocalDate } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Officer } from './officer.type.js';
import { EntryPaymentMeans, PaymentReversalReason } from './payment.type.js';

@ObjectType({ description: 'A payment that was taken back on a day at a port.', simpleResolvers: true })
export class DayClosingReversal {
  @Field({ description: 'The number of the receipt that was taken back.' })
  receiptNumber!: string;

  @Field(() => GraphQLDecimal, { description: 'What the receipt is over, in US dollars.' })
  amountUsd!: Decimal;

  @Field(() => PaymentReversalReason, { description: 'Why it was taken back.' })
  reasonCode!: PaymentReversalReason;

  @Field({ description: 'When it was taken back.' })
  at!: Date;

  @Field({ description: 'The reference of the entry that it was paid for, the first of them where it covers several.' })
  entryReference!: string;

  @Field(() => Officer, { nullable: true, description: 'The cashier or supervisor who took it back.' })
  by!: Officer | null;
}

@ObjectType({ description: 'Money that was given back on a day at a port.', simpleResolvers: true })
export class DayClosingRefund {
  @Field({ description: 'The number of the voucher.' })
  voucherNumber!: string;

  @Field(() => GraphQLDecimal, { description: 'How much was given back, in US dollars.' })
  amountUsd!: Decimal;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'The reference of the entry on which it was owed back.' })
  entryReference!: string;

  @Field(() => Officer, { nullable: true, description: 'The cashier who paid it out.' })
  by!: Officer | null;
}

@ObjectType({
  description: 'What one person took, took back and gave back by one means of payment on a day at a port.',
  simpleResolvers: true,
})
export class DayClosingPerson {
  @Field(() => Officer, { nullable: true, description: 'The cashier or supervisor.' })
  by!: Officer | null;

  @Field(() => EntryPaymentMeans, { description: 'By what means.' })
  means!: EntryPaymentMeans;

  @Field(() => Int, { description: 'How many payments they recorded, those that were taken back since too.' })
  paymentCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What those come to, in US dollars.' })
  paymentsUsd!: Decimal;

  @Field(() => Int, { description: 'How many payments, their own or another’s, they took back.' })
  reversalCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What those come to, in US dollars.' })
  reversalsUsd!: Decimal;

  @Field(() => Int, { description: 'How often they gave money back.' })
  refundCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What that comes to, in US dollars.' })
  refundsUsd!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'Payments, less what they took back and gave back, in US dollars.' })
  netUsd!: Decimal;
}

@ObjectType({ description: 'What came and went by one means of payment on a day at a port.', simpleResolvers: true })
export class DayClosingMeans {
  @Field(() => EntryPaymentMeans, { description: 'By what means.' })
  means!: EntryPaymentMeans;

  @Field(() => Int, { description: 'How many payments were recorded, those among them that were taken back too.' })
  paymentCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What they come to, in US dollars.' })
  paymentsUsd!: Decimal;

  @Field(() => String, { nullable: true, description: 'The receipt of the first of them; null for none.' })
  firstReceipt!: string | null;

  @Field(() => String, { nullable: true, description: 'The receipt of the last of them; null for none.' })
  lastReceipt!: string | null;

  @Field(() => Int, { description: 'How many payments, of this day or one before, were taken back.' })
  reversalCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What those come to, in US dollars.' })
  reversalsUsd!: Decimal;

  @Field(() => Int, { description: 'How often money was given back.' })
  refundCount!: number;

  @Field(() => GraphQLDecimal, { description: 'What that comes to, in US dollars.' })
  refundsUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description: 'Payments, less what was taken back and given back, in US dollars: what must be there.',
  })
  netUsd!: Decimal;

  @Field(() => [DayClosingReversal], {
    description:
      'The payments that were taken back, the first one first: the first 500 of the day; `reversalCount` tells of all.',
  })
  reversals!: DayClosingReversal[];

  @Field(() => [DayClosingRefund], {
    description:
      'The sums that were given back, the first one first: the first 500 of the day; `refundCount` tells of all.',
  })
  refunds!: DayClosingRefund[];
}

@ObjectType({
  description:
    'The books of a day at a port, by means of payment. What is taken back or given back counts on the day on which it is, so that a day that is past does not change.',
  simpleResolvers: true,
})
export class DayClosing {
  @Field({ description: 'The port, by its code.' })
  portCode!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day at the port.' })
  on!: string;

  @Field({ description: 'True while that day is not over at the port: more may come.' })
  isOpen!: boolean;

  @Field({ description: 'As of when it was read.' })
  readAt!: Date;

  @Field(() => [DayClosingMeans], { description: 'Each means by which anything came or went.' })
  means!: DayClosingMeans[];

  @Field(() => [DayClosingPerson], {
    description: 'The same by who did it: each person with each means, by which they took or gave anything.',
  })
  people!: DayClosingPerson[];

  @Field(() => GraphQLDecimal, { description: 'All payments of the day, in US dollars.' })
  paymentsUsd!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'All that was taken back, in US dollars.' })
  reversalsUsd!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'All that was given back, in US dollars.' })
  refundsUsd!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'What is left of it all, in US dollars.' })
  netUsd!: Decimal;
}
