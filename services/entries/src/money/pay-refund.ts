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
  type Caller,
  type Change,
} from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { owedBackUsd } from '../entry/amount-due.js';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { lockEntry } from '../entry/lock-entry.js';
import { cashierOfThePort, keepsBooks, keepsBooksOf, supervisorOfThePort } from './access.js';
import { refundPaid } from './announce-money.js';
import { AllocationTable, RefundTable, ReversalTable, type RefundRow } from './ledger.table.js';
import { PaymentTable } from './payment.table.js';
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

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: it was given back before there were books of it, and nothing is paid out now. For supervisors of the port, where all was paid before there were books; it is in no day’s closing.',
  })
  givenBackBefore?: boolean | null;
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
  description:
    'Records that what is owed back on an entry was paid out, whole, at its port. Supervisors only note what was given back before there were books.',
  may: keepsBooks,
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
    if (!entry || !keepsBooksOf(it.caller, entry)) return refused({ userErrors: [noSuchEntry] });
    const voucherNumber = readReceiptNumber(input.voucherNumber);
    const facts = { ...factsOf(entry, input, it.caller), ...(await howItWasPaid(entry, it)), voucherNumber };
    const broken = findings(refundRules, facts); // law
    if (broken.length) return refused({ userErrors: broken.map(toUserError) });
    const refund = refundOf(entry, input, valueOf(voucherNumber), it); // decide
    giveBack(entry, refund.amountUsd);
    it.em.create(RefundTable, refund); // keep
    return done({ entry: toEntry(entry, it.caller) }, entry.id, refundPaid(refund, entry)); // answer
  },
});

const factsOf = (entry: EntryRow, input: PayRefundInput, caller: Caller) => ({
  ...{ entryVersion: entry.entryVersion, entryVersionSeen: input.entryVersion },
  ...{ amountUsd: input.amountUsd, owedBackUsd: owedBackUsd(entry), means: input.means },
  isGivenBackBefore: input.givenBackBefore === true,
  ...{ isByCashier: cashierOfThePort(caller, entry), isBySupervisor: supervisorOfThePort(caller, entry) },
});

/** The payments of an entry that stand: by what means they were made, and whether all were before there were books. */
async function howItWasPaid({ id: entryId }: EntryRow, { em }: Change) {
  const parts = await em.find(AllocationTable, { entryId });
  const ids = parts.map(({ paymentId }) => paymentId);
  const reversals = await em.find(ReversalTable, { paymentId: { $in: ids } });
  const reversed = new Set(reversals.map(({ paymentId }) => paymentId));
  const standing = parts.filter(({ paymentId }) => !reversed.has(paymentId));
  const payments = await em.find(PaymentTable, { id: { $in: standing.map(({ paymentId }) => paymentId) } });
  return {
    paidBy: payments.map(({ means }) => means),
    isPaidBeforeBooks: standing.every(({ isBeforeBooks }) => isBeforeBooks),
  };
}

function refundOf(
  { id: entryId, filerAccountId: accountId, port }: EntryRow,
  { means, amountUsd, givenBackBefore: before }: PayRefundInput,
  voucherNumberGiven: string | null,
  { caller: { subject: paidBy }, now: paidAt }: Change,
): RefundRow {
  const voucherNumber = voucherNumberGiven ?? newReference('RV');
  const givenBackBefore = before === true;
  const by = { givenBackBefore, paidBy, paidAt };
  return { id: newId('rfd'), entryId, accountId, port, means, voucherNumber, amountUsd, ...by };
}

const noSuchEntry = userError('ENTRY_NOT_FOUND', 'There is no such entry at your port.', ['entryId'], {
  nextStep: 'Look the entry up by its reference; another port’s entries are paid back there.',
});

async function again(entryId: string, { em, caller }: Change): Promise<Omit<PayRefundPayload, 'userErrors'>> {
  const entry = await em.findOneOrFail(EntryTable, { id: entryId });
  return { entry: toEntry(entry, caller) };
}
