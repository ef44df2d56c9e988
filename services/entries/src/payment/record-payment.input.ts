import type { Decimal } from '@landfall/rule';
import { GraphQLDecimal, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EntryPaymentMeans } from './payment.type.js';
import { Entry } from '../entry/entry.type.js';

@InputType({
  description:
    'A payment taken by a cashier at the port of entry: of estimated duties (19 CFR 143.28), or of excise (ASCA 11.1001).',
})
export class RecordPaymentInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The entry that is paid for.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version of the entry that you looked at.' })
  entryVersion!: number;

  @Field(() => GraphQLDecimal, {
    description: 'The amount taken, in US dollars and whole cents: what `amountDueUsd` of the entry says.',
  })
  amountUsd!: Decimal;

  @Field(() => EntryPaymentMeans, {
    nullable: true,
    description: 'By what means it was made; NOT_STATED when left out.',
  })
  means?: EntryPaymentMeans | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the receipt that was given, one of a kind at the port: up to 32 letters and digits, with points, dashes or slashes between them. One is made when it is left out.',
  })
  receiptNumber?: string | null;
}

@ObjectType({ description: 'What came of `recordPayment`.', simpleResolvers: true })
export class RecordPaymentPayload {
  @Field(() => Entry, {
    nullable: true,
    description: 'The entry as it stands after it; null when nothing was recorded.',
  })
  entry!: Entry | null;

  @Field(() => [UserError], {
    description:
      'Why nothing was recorded; or, as warnings, what differs now that the time of entry is fixed (19 CFR 141.68).',
  })
  userErrors!: UserError[];
}
