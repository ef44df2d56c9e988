import { paymentMeans, paymentMeansSays, readReceiptNumber, valueOf, type PaymentMeans } from '@landfall/law';
import { refundRules } from '@landfall/law/money/refund';
import { findings, type Decimal } from '@landfall/rule';
import {
  done,
  enumOf,
  GraphQLDecimal,
  mutation,
  newId,
  newReference,
  refused,
  toUserError,
  UserError,
  userError,
  type Change,
} from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { owedBackUsd } from '../entry/amount-due.js';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { lockEntry } from '../entry/lock-entry.js';
import { cashier, cashierOfThePort } from './access.js';
import { refundPaid } from './announce-money.js';
import { RefundTable, type RefundRow } from './ledger.table.js';
import { giveBack } from './take-payment.js';

export const PayRefundMeans = enumOf(paymentMeansSays, {
  name: 'PayRefundMeans',
  description: 'By what means money is given back.',
  only: paymentMeans,
});
export type PayRefundMeans = PaymentMeans;

@InputType({ description: 'What is owed back on an entry, paid out by a cashier at its port.' })
class PayRefundInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version of the entry that you looked at.' })
  entryVersion!: number;

  @Field(() => GraphQLDecimal, {
    description: 'The amount paid out, in US dollars and whole cents: what `owedBackUsd` of the entry says.',
  })
  amountUsd!: Decimal;

  @Field(() => PayRefundMeans, { description: 'By what means.' })
  means!: PayRefundMeans;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the voucher that was signed, one of a kind at the port: up to 32 letters and digits, with points, dashes or slashes between them. One is made when it is left out.',
  })
  voucherNumber?: string | null;
}

@ObjectType({ description: 'What came of `payRefund`.', simpleResolvers: true })
class PayRefundPayload {
  @Field(() => Entry, {
    nullable: true,
    description: 'The entry as it stands after it; null when nothing was paid out.',
  })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why nothing was paid out.' })
  userErrors!: UserError[];
}

export const payRefund = mutation({
  name: 'payRefund',
  description: 'Records that what is owed back on an entry was paid out, whole, at its port.',
  may: cashier,
  input: PayRefundInput,
  inputSays: 'What was paid out, on which entry.',
  answers: PayRefundPayload,
  again,
  constraints: {
    refund_voucher_unique: userError(
      'VOUCHER_NUMBER_TAKEN',
      'Another voucher at your port has this number.',
      ['voucherNumber'],
      { nextStep: 'Look at the number again, or leave it out: then one is made.' },
    ),
  },
  async work(input, it) {
    const entry = await lockEntry(it.em, input.entryId); // may
    if (!entry || !cashierOfThePort(it.caller, entry)) return refused({ userErrors: [noSuchEntry] });
    const voucherNumber = readReceiptNumber(input.voucherNumber);
    const seen = { entryVersion: entry.entryVersion, entryVersionSeen: input.entryVersion };
    const sums = { amountUsd: input.amountUsd, owedBackUsd: owedBackUsd(entry) };
    const broken = findings(refundRules, { ...seen, ...sums, voucherNumber }); // law
    if (broken.length) return refused({ userErrors: broken.map(toUserError) });
    const refund = refundOf(entry, input, valueOf(voucherNumber), it); // decide
    giveBack(entry, refund.amountUsd);
    it.em.create(RefundTable, refund); // keep
    return done({ entry: toEntry(entry, it.caller) }, entry.id, refundPaid(refund, entry)); // answer
  },
});

function refundOf(
  { id: entryId, filerAccountId: accountId, port }: EntryRow,
  { means, amountUsd }: PayRefundInput,
  voucherNumberGiven: string | null,
  { caller: { subject: paidBy }, now: paidAt }: Change,
): RefundRow {
  const voucherNumber = voucherNumberGiven ?? newReference('RV');
  return { id: newId('rfd'), entryId, accountId, port, means, voucherNumber, amountUsd, paidBy, paidAt };
}

const noSuchEntry = userError('ENTRY_NOT_FOUND', 'There is no such entry at your port.', ['entryId'], {
  nextStep: 'Look the entry up by its reference; another port’s entries are paid back there.',
});

async function again(entryId: string, { em, caller }: Change): Promise<Omit<PayRefundPayload, 'userErrors'>> {
  const entry = await em.findOneOrFail(EntryTable, { id: entryId });
  return { entry: toEntry(entry, caller) };
}
