import { findings, type Finding } from '@landfall/rule';
import {
  change,
  done,
  newId,
  refused,
  userError,
  type Change,
  type Context,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { cashierOfThePort } from '../access.js';
import { amountDueUsd, unassessed } from '../entry/amount-due.js';
import { EntryTable } from '../entry/entry.table.js';
import { toEntry } from '../entry/entry.type.js';
import { lockEntry } from '../entry/lock-entry.js';
import { FilingTable } from '../filing/filing.table.js';
import { toUserError } from '../to-user-error.js';
import { paymentRules } from './payment-rules.js';
import { PaymentTable } from './payment.table.js';
import { RecordPaymentInput, RecordPaymentPayload } from './record-payment.input.js';
import { takePayment } from './take-payment.js';

const operation = { name: 'recordPayment', payload: RecordPaymentPayload, again };

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
      const facts = { entryVersion, entryVersionSeen: input.entryVersion, amountUsd: input.amountUsd };
      const due = { dueUsd: amountDueUsd(entry), unassessedLines: unassessed(entry) };
      const broken = findings(paymentRules, { ...facts, ...due }); // law
      if (broken.length) return refused(payload({ userErrors: broken.map(toUserError) }));
      const filing = await em.findOneOrFail(FilingTable, { id: entry.currentFilingId }, { populate: ['data'] });
      const taken = takePayment(entry, filing.data, { amountUsd: input.amountUsd, at: now }); // decide
      const { id: entryId } = entry;
      const paid = {
        id: newId('pay'),
        entryId,
        amountUsd: input.amountUsd,
        recordedBy: caller.subject,
        recordedAt: now,
      };
      em.create(PaymentTable, paid); // keep
      const userErrors = taken.changed.map((finding) => asWarning(finding));
      return done(payload({ entry: toEntry(entry, caller), userErrors }), entryId, ...taken.events); // answer
    });
  }
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
