import { readReceiptNumber, valueOf } from '@landfall/law';
import { pay } from '@landfall/law/shared/life-cycles/entry';
import type { Decimal, Finding } from '@landfall/rule';
import {
  done,
  GraphQLDecimal,
  mutation,
  newId,
  newReference,
  refused,
  toUserError,
  UserError,
  userError,
  whoMoves,
  type Change,
} from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Entry, toEntry } from '../entry/entry.type.js';
import { cashierOfThePort } from './access.js';
import { namedBy, paymentFindings, tooMany, type Covered } from './covered-entries.js';
import { entriesOfPayment } from './entries-of-payment.js';
import { lockEntries } from './lock-entries.js';
import { PaymentTable, type PaymentRow } from './payment.table.js';
import { EntryPaymentMeans } from './payment.type.js';
import { takePart } from './take-part.js';

@InputType({ description: 'A further entry that the same payment covers.' })
export class RecordPaymentCoverInput {
  @Field(() => ID, { description: 'The entry; of the same port and the same filer.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version of the entry that you looked at.' })
  entryVersion!: number;

  @Field(() => GraphQLDecimal, {
    description: 'What of the payment is for it, in US dollars and whole cents: what its `amountDueUsd` says.',
  })
  amountUsd!: Decimal;
}

@InputType({
  description:
    'A payment taken by a cashier at the port of entry: of estimated duties (19 CFR 143.28), or of excise (ASCA 11.1001).',
})
class RecordPaymentInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The entry that is paid for.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version of the entry that you looked at.' })
  entryVersion!: number;

  @Field(() => GraphQLDecimal, {
    description:
      'The amount taken, in US dollars and whole cents: what `amountDueUsd` of the entry says, and what is due on those of `alsoCovers` besides.',
  })
  amountUsd!: Decimal;

  @Field(() => [RecordPaymentCoverInput], {
    nullable: true,
    description:
      'Further entries that the same payment covers, with the same receipt; what they take of it is paid on each.',
  })
  alsoCovers?: RecordPaymentCoverInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where more was taken than is due, as by a check made out too high: what is over counts as paid on the first entry, and is owed back once that is released. Never of cash, of which change is given, nor where no means are stated.',
  })
  excessIsOwedBack?: boolean | null;

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
class RecordPaymentPayload {
  @Field(() => Entry, {
    nullable: true,
    description: 'The entry as it stands after it; null when nothing was recorded.',
  })
  entry!: Entry | null;

  @Field(() => [Entry], {
    description: 'All the entries that it covers, as they stand after it; none when nothing was recorded.',
  })
  entries!: Entry[];

  @Field(() => [UserError], {
    description:
      'Why nothing was recorded; or, as warnings, what differs now that the time of entry is fixed (19 CFR 141.68).',
  })
  userErrors!: UserError[];
}

export const recordPayment = mutation({
  name: 'recordPayment',
  description:
    'Records a payment at the port of entry. Where a decision to release waits for it alone, the entry is released.',
  may: whoMoves(pay),
  input: RecordPaymentInput,
  inputSays: 'What was paid, for which entry.',
  answers: RecordPaymentPayload,
  again,
  constraints: {
    payment_receipt_unique: userError(
      'RECEIPT_NUMBER_TAKEN',
      'Another payment at your port has a receipt of this number.',
      ['receiptNumber'],
      { nextStep: 'Look at the number again, or leave it out: then one is made.' },
    ),
  },
  async work(input, it) {
    const named = namedBy(input);
    const tooManyNamed = tooMany(named);
    if (tooManyNamed.length) return refused({ entries: [], userErrors: tooManyNamed.map(toUserError) });
    const held = await lockEntries(
      it.em,
      named.map(({ entryId }) => entryId), // may
    );
    const atPort = named.map((one) => ({ ...one, entry: held.get(one.entryId) }));
    const absent = atPort.filter(({ entry }) => !entry || !isAtCounterOf(it, entry, held.get(input.entryId)));
    if (absent.length > 0) return refused({ entries: [], userErrors: absent.map(({ at }) => noSuchEntry(at)) });
    const covered = atPort as Covered[];
    const receiptNumber = readReceiptNumber(input.receiptNumber);
    const given = { excessIsOwedBack: input.excessIsOwedBack === true, means: meansOf(input) };
    const broken = paymentFindings(covered, { receiptNumber, ...given }); // law
    if (broken.length) return refused({ entries: [], userErrors: broken.map(toUserError) });
    const payment = paymentOf(covered[0]!, input, valueOf(receiptNumber), it); // decide
    it.em.create(PaymentTable, payment);
    const taken = [];
    for (const one of covered) taken.push(await takePart(it, payment, one)); // keep
    const entries = covered.flatMap(({ entry }) => toEntry(entry, it.caller) ?? []);
    const userErrors = taken.flatMap(({ changed }) => changed.map((finding) => asWarning(finding)));
    const answered = { entry: entries[0] ?? null, entries, userErrors };
    return done(answered, payment.id, ...taken.flatMap(({ events }) => events)); // answer
  },
});

const meansOf = ({ means }: RecordPaymentInput): EntryPaymentMeans => means ?? EntryPaymentMeans.NOT_STATED;

/** All are paid at one counter: that of the first. */
const isAtCounterOf = ({ caller }: Change, entry: Covered['entry'], first: Covered['entry'] | undefined): boolean =>
  cashierOfThePort(caller, entry) && entry.port === first?.port;

function paymentOf(
  { entry: { id: entryId, port, filerAccountId: payerAccountId } }: Covered,
  input: RecordPaymentInput,
  receiptNumberGiven: string | null,
  { caller: { subject: recordedBy }, now: recordedAt }: Change,
): PaymentRow {
  const receiptNumber = receiptNumberGiven ?? newReference('RC');
  const means = meansOf(input);
  const by = { recordedBy, recordedAt };
  return { id: newId('pay'), entryId, payerAccountId, port, means, receiptNumber, amountUsd: input.amountUsd, ...by };
}

const noSuchEntry = (at: readonly string[]): UserError =>
  userError('ENTRY_NOT_FOUND', 'There is no such entry at your port.', [...at, 'entryId'], {
    nextStep: 'Look the entry up by its reference; another port’s entries are paid there.',
  });

const asWarning = (finding: Finding): UserError => toUserError({ ...finding, path: [], severity: 'WARNING' });

async function again(paymentId: string, it: Change): Promise<Omit<RecordPaymentPayload, 'userErrors'>> {
  const entries = await entriesOfPayment(paymentId, it);
  return { entry: entries[0] ?? null, entries };
}
