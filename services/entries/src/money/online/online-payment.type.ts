import { onlinePaymentStateSays, type OnlinePaymentState } from '@landfall/law';
import type { Decimal } from '@landfall/rule';
import { enumOf, GraphQLDecimal } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { EntryPaymentCover } from '../payment.type.js';

export const OnlinePaymentStatus = enumOf(onlinePaymentStateSays, {
  name: 'OnlinePaymentStatus',
  description: 'How a payment stands that is made online.',
});

@ObjectType({ description: 'A payment that is made online, at a provider of the authority.', simpleResolvers: true })
export class OnlinePayment {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => OnlinePaymentStatus, { description: 'How it stands.' })
  status!: OnlinePaymentState;

  @Field(() => GraphQLDecimal, { description: 'All of it, in US dollars.' })
  amountUsd!: Decimal;

  @Field({ description: 'When it was begun.' })
  startedAt!: Date;

  @Field({ description: 'Until when it can be paid; after that another one can be begun.' })
  endsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the provider’s answer came; null while there is none.' })
  settledAt!: Date | null;

  @Field(() => [EntryPaymentCover], { description: 'What it is for, the entry from which it was begun first.' })
  covers!: EntryPaymentCover[];
}

@ObjectType({ description: 'Who takes payments online for the authority.', simpleResolvers: true })
export class OnlinePaymentProvider {
  @Field({ description: 'As payers know it.' })
  name!: string;

  @Field({ description: 'True in a sandbox: no money moves.' })
  isSimulated!: boolean;
}
