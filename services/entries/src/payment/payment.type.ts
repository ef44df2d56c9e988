import { paymentMeansSays, type PaymentMeansKept } from '@landfall/law';
import type { Decimal } from '@landfall/rule';
import { enumOf, GraphQLDecimal } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { PaymentRow } from './payment.table.js';

export const EntryPaymentMeans = enumOf(paymentMeansSays, {
  name: 'EntryPaymentMeans',
  description: 'By what means a payment was made.',
});
export type EntryPaymentMeans = PaymentMeansKept;

@ObjectType({ description: 'A payment that a cashier took for an entry.', simpleResolvers: true })
export class EntryPayment {
  @Field(() => ID, { description: 'The payment’s opaque id, as `payment.recorded` tells it.' })
  id!: string;

  @Field({ description: 'When the cashier recorded it.' })
  recordedAt!: Date;

  @Field(() => EntryPaymentMeans, { description: 'By what means it was made.' })
  means!: EntryPaymentMeans;

  @Field({ description: 'The number of its receipt: one of a kind at its port.' })
  receiptNumber!: string;

  @Field(() => GraphQLDecimal, { description: 'How much was taken, in US dollars.' })
  amountUsd!: Decimal;
}

export const toPayment = ({ id, recordedAt, means, receiptNumber, amountUsd }: PaymentRow): EntryPayment =>
  Object.assign(new EntryPayment(), { id, recordedAt, means, receiptNumber, amountUsd });
