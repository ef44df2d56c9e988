import { paymentMeansSays, reversalReasonSays, type PaymentMeansKept, type ReversalReason } from '@landfall/law';
import type { Decimal } from '@landfall/rule';
import { enumOf, GraphQLDecimal } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';

export const EntryPaymentMeans = enumOf(paymentMeansSays, {
  name: 'EntryPaymentMeans',
  description: 'By what means a payment was made.',
});
export type EntryPaymentMeans = PaymentMeansKept;

export const PaymentReversalReason = enumOf(reversalReasonSays, {
  name: 'PaymentReversalReason',
  description: 'Why a payment that was recorded is taken back.',
});
export type PaymentReversalReason = ReversalReason;

@ObjectType({
  description: 'An entry that a payment covers, and what of the payment is for it.',
  simpleResolvers: true,
})
export class EntryPaymentCover {
  @Field({ description: 'The reference of the entry.' })
  entryReference!: string;

  @Field(() => GraphQLDecimal, { description: 'What of the payment is for it, in US dollars.' })
  amountUsd!: Decimal;
}

@ObjectType({ description: 'A payment that a cashier took for an entry.', simpleResolvers: true })
export class EntryPayment {
  @Field(() => ID, {
    description:
      'The opaque id of what of a payment is for this entry: that of the payment where it covers no other entry. `reversePayment` takes `paymentId`.',
  })
  id!: string;

  @Field(() => ID, {
    description: 'The payment’s opaque id, as `payment.recorded` tells it: the same on each entry that it covers.',
  })
  paymentId!: string;

  @Field({ description: 'When the cashier recorded it.' })
  recordedAt!: Date;

  @Field(() => EntryPaymentMeans, { description: 'By what means it was made.' })
  means!: EntryPaymentMeans;

  @Field({ description: 'The number of its receipt: one of a kind at its port.' })
  receiptNumber!: string;

  @Field(() => GraphQLDecimal, {
    description:
      'How much of it is for this entry, in US dollars: all of it, unless the same payment covers other entries too.',
  })
  amountUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description:
      'What the whole receipt is over, in US dollars, where the same payment covers other entries too; null to all but Customs and the account that filed and paid.',
  })
  receiptUsd!: Decimal | null;

  @Field(() => [EntryPaymentCover], {
    nullable: true,
    description:
      'All that the whole receipt is for, the entry that it was first recorded for before the others; null where `receiptUsd` is.',
  })
  covers!: EntryPaymentCover[] | null;

  @Field({
    description:
      'True where it was taken before there were books: what was given back of it then, `payRefund` notes with `givenBackBefore`.',
  })
  isBeforeBooks!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken back: it counts no more since then. Null while it stands.',
  })
  reversedAt!: Date | null;

  @Field(() => PaymentReversalReason, { nullable: true, description: 'Why it was taken back; null while it stands.' })
  reversalReason!: PaymentReversalReason | null;
}
