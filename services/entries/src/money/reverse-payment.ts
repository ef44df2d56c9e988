import { reversalRules, type ReversalFacts } from '@landfall/law/money/reversal';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { findings, type Decimal } from '@landfall/rule';
import { done, mutation, refused, toUserError, UserError, userError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { hasEnded } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { cashierOfThePort, keepsBooks, supervisorOfThePort } from './access.js';
import { paymentReversed } from './announce-money.js';
import { entriesOfPayment } from './entries-of-payment.js';
import { AllocationTable, ReversalTable } from './ledger.table.js';
import { lockEntries } from './lock-entries.js';
import { PaymentTable, type PaymentRow } from './payment.table.js';
import { PaymentReversalReason } from './payment.type.js';
import { takeBack } from './take-payment.js';

@InputType({ description: 'A payment to be taken back, whole, since it was recorded wrongly or not honored.' })
class ReversePaymentInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The payment.' })
  paymentId!: string;

  @Field(() => PaymentReversalReason, { description: 'Why.' })
  reasonCode!: PaymentReversalReason;
}

@ObjectType({ description: 'What came of `reversePayment`.', simpleResolvers: true })
class ReversePaymentPayload {
  @Field(() => [Entry], {
    description: 'The entries that it covered, as they stand after it; none when nothing was taken back.',
  })
  entries!: Entry[];

  @Field(() => [UserError], { description: 'Why nothing was taken back.' })
  userErrors!: UserError[];
}

export const reversePayment = mutation({
  name: 'reversePayment',
  description:
    'Takes a payment back: what it covered is owed again. A cashier of the port does so on the same day, afterwards, and where an entry that it covered is released or withdrawn, a supervisor. What is released stays released, and owes.',
  may: keepsBooks,
  input: ReversePaymentInput,
  inputSays: 'Which payment, and why.',
  answers: ReversePaymentPayload,
  again: async (paymentId, it) => ({ entries: await entriesOfPayment(paymentId, it) }),
  async work(input, it) {
    const found = await paymentAtPort(it, input.paymentId); // may
    if (!found) return refused({ entries: [], userErrors: [noSuchPayment] });
    const { payment, parts } = found;
    const isReversed = (await it.em.count(ReversalTable, { paymentId: payment.id })) > 0;
    const broken = findings(reversalRules, { isReversed, ...factsOf(it, found, input.reasonCode) }); // law
    if (broken.length) return refused({ entries: [], userErrors: broken.map(toUserError) });
    for (const { entry, amountUsd } of parts) takeBack(entry, amountUsd); // decide
    const by = { reversedBy: it.caller.subject, reversedAt: it.now };
    const reversal = it.em.create(ReversalTable, { paymentId: payment.id, reasonCode: input.reasonCode, ...by }); // keep
    const entries = parts.flatMap(({ entry }) => toEntry(entry, it.caller) ?? []);
    return done({ entries }, payment.id, ...parts.map((part) => paymentReversed(payment, part, reversal))); // answer
  },
});

/** A payment with the entries that it covers, held; null where it is not one of the caller’s port. */
async function paymentAtPort({ em, caller }: Change, paymentId: string) {
  const payment = await em.findOne(PaymentTable, { id: paymentId });
  const allocations = payment ? await em.find(AllocationTable, { paymentId }) : [];
  const held = await lockEntries(
    em,
    allocations.map(({ entryId }) => entryId),
  );
  const parts = allocations.map(({ entryId, amountUsd }) => ({ entry: held.get(entryId)!, amountUsd }));
  const first = parts[0]?.entry;
  if (!payment || !first || !(cashierOfThePort(caller, first) || supervisorOfThePort(caller, first))) return null;
  return { payment, parts };
}

const factsOf = (
  { caller, now }: Change,
  { payment: { recordedAt, recordedBy, means }, parts }: { payment: PaymentRow; parts: readonly Part[] },
  reasonCode: PaymentReversalReason,
): Omit<ReversalFacts, 'isReversed'> => {
  const { entry } = parts[0]!;
  return {
    isOfToday: dayAtPort(entry.port, recordedAt).equals(dayAtPort(entry.port, now)),
    isBySupervisor: supervisorOfThePort(caller, entry),
    isByWhoTookIt: recordedBy === caller.subject,
    isOnWhatHasEnded: parts.some((part) => hasEnded(part.entry)),
    ...{ means, reasonCode },
  };
};

interface Part {
  entry: EntryRow;
  amountUsd: Decimal;
}

const noSuchPayment = userError('PAYMENT_NOT_FOUND', 'There is no such payment at your port.', ['paymentId'], {
  nextStep: 'Look the entry up by its reference, and take the payment from there.',
});
