import { readReceiptNumber, valueOf } from '@landfall/law';
import { findings, type Finding } from '@landfall/rule';
import {
  change,
  done,
  newId,
  newReference,
  refused,
  userError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { cashierOfThePort } from '../access.js';
import { amountDueUsd } from '../entry/amount-due.js';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { toEntry } from '../entry/entry.type.js';
import { lockEntry } from '../entry/lock-entry.js';
import { FilingTable } from '../filing/filing.table.js';
import { toUserError } from '../to-user-error.js';
import { paymentRules } from '@landfall/law/money/payment';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { paymentRecorded } from './payment-recorded.js';
import { PaymentTable, type PaymentRow } from './payment.table.js';
import { EntryPaymentMeans } from './payment.type.js';
import { RecordPaymentInput, RecordPaymentPayload } from './record-payment.input.js';
import { takePayment } from './take-payment.js';

const operation: Operation<RecordPaymentPayload> = {
  name: 'recordPayment',
  payload: RecordPaymentPayload,
  again,
  constraints: {
    payment_receipt_unique: userError(
      'RECEIPT_NUMBER_TAKEN',
      'Another payment at your port has a receipt of this number.',
      ['receiptNumber'],
      { nextStep: 'Look at the number again, or leave it out: then one is made.' },
    ),
  },
};

@Resolver()
export class RecordPayment {
  @Mutation(() => RecordPaymentPayload, {
    description:
      'Records a payment at the port of entry. Where a decision to release waits for it alone, the entry is released.',
  })
  async recordPayment(
    @Arg('input', { description: 'What was paid, for which entry.' }) input: RecordPaymentInput,
    @Ctx() context: Context,
  ): Promise<RecordPaymentPayload> {
    return change(operation, input, context, async ({ em, caller, now }) => {
      const entry = await lockEntry(em, input.entryId); // may
      if (!entry || !cashierOfThePort(caller, entry)) return refused(payload({ userErrors: [noSuchEntry] }));
      const { entryVersion } = entry;
      const receiptNumber = readReceiptNumber(input.receiptNumber);
      const facts = { entryVersion, entryVersionSeen: input.entryVersion, amountUsd: input.amountUsd, receiptNumber };
      const due = { dueUsd: amountDueUsd(entry), unassessedLines: unassessedLines(entry) };
      const broken = findings(paymentRules, { ...facts, ...due }); // law
      if (broken.length) return refused(payload({ userErrors: broken.map(toUserError) }));
      const filing = await em.findOneOrFail(FilingTable, { id: entry.currentFilingId }, { populate: ['data'] });
      const taken = takePayment(entry, filing.data, { amountUsd: input.amountUsd, at: now }); // decide
      const paid = paymentOf(entry, input, valueOf(receiptNumber), { recordedBy: caller.subject, recordedAt: now });
      em.create(PaymentTable, paid); // keep
      const userErrors = taken.changed.map((finding) => asWarning(finding));
      const answered = payload({ entry: toEntry(entry, caller), userErrors });
      return done(answered, entry.id, paymentRecorded(paid, entry), ...taken.events); // answer
    });
  }
}

function paymentOf(
  entry: EntryRow,
  input: RecordPaymentInput,
  receiptNumberGiven: string | null,
  by: { recordedBy: string; recordedAt: Date },
): PaymentRow {
  const { id: entryId, port } = entry;
  const receiptNumber = receiptNumberGiven ?? newReference('RC');
  const means = input.means ?? EntryPaymentMeans.NOT_STATED;
  return { id: newId('pay'), entryId, port, means, receiptNumber, amountUsd: input.amountUsd, ...by };
}

const noSuchEntry = userError('ENTRY_NOT_FOUND', 'There is no such entry at your port.', ['entryId'], {
  nextStep: 'Look the entry up by its reference; another port’s entries are paid there.',
});

const asWarning = (finding: Finding): UserError => toUserError({ ...finding, path: [], severity: 'WARNING' });

async function again(entryId: string, { em, caller }: Change): Promise<RecordPaymentPayload> {
  const entry = await em.findOneOrFail(EntryTable, { id: entryId });
  return payload({ entry: toEntry(entry, caller) });
}

const payload = (answered: Partial<RecordPaymentPayload>): RecordPaymentPayload =>
  Object.assign(new RecordPaymentPayload(), { entry: null, userErrors: [] as UserError[] }, answered);
