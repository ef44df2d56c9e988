import type { Decimal } from '@landfall/rule';
import { GraphQLDecimal } from '@landfall/service-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { PaymentRow } from './payment.table.js';

export enum EntryPaymentMeans {
  CASH = 'CASH',
  CHECK = 'CHECK',
  CARD = 'CARD',
  MONEY_ORDER = 'MONEY_ORDER',
  TRANSFER = 'TRANSFER',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}
registerEnumType(EntryPaymentMeans, {
  name: 'EntryPaymentMeans',
  description: 'By what means a payment was made.',
  valuesConfig: {
    CASH: { description: 'In cash.' },
    CHECK: { description: 'By check.' },
    CARD: { description: 'By card.' },
    MONEY_ORDER: { description: 'By money order.' },
    TRANSFER: { description: 'By transfer from a bank account.' },
    OTHER: { description: 'By other means.' },
    NOT_STATED: { description: 'The cashier did not say.' },
  },
});

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
  Object.assign(new EntryPayment(), { id, recordedAt, means: means as EntryPaymentMeans, receiptNumber, amountUsd });
