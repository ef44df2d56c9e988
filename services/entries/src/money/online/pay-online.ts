import {
  done,
  GraphQLDecimal,
  mutation,
  newId,
  refused,
  toUserError,
  UserError,
  userError,
  type Change,
  type Work,
} from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { trade } from '../../access.js';
import { namedBy, paymentFindings, tooMany, type Covered } from '../covered-entries.js';
import { lockEntries } from '../lock-entries.js';
import { RecordPaymentCoverInput } from '../record-payment.js';
import { askAgainAt, endsAt } from './decide-online-payment.js';
import { OnlinePaymentPartTable, OnlinePaymentTable, type OnlinePaymentRow } from './online-payment.table.js';
import { OnlinePayment } from './online-payment.type.js';
import { providerOf } from './provider-of.js';
import { toOnlinePayment } from './to-online-payment.js';

@InputType({
  description: 'What is to be paid online: all that is due on entries that your account filed at one port.',
})
class PayOnlineInput {
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
      'All that is to be paid, in US dollars and whole cents: what `amountDueUsd` of the entry says, and what is due on those of `alsoCovers` besides.',
  })
  amountUsd!: Decimal;

  @Field(() => [RecordPaymentCoverInput], {
    nullable: true,
    description: 'Further entries that the same payment covers, with the same receipt.',
  })
  alsoCovers?: RecordPaymentCoverInput[] | null;
}

@ObjectType({ description: 'What came of `payOnline`.', simpleResolvers: true })
class PayOnlinePayload {
  @Field(() => OnlinePayment, {
    nullable: true,
    description: 'The payment that was begun: its `payAt` says where to go on. Null when none was.',
  })
  onlinePayment!: OnlinePayment | null;

  @Field(() => [UserError], { description: 'Why none was begun.' })
  userErrors!: UserError[];
}

export const payOnline = mutation({
  name: 'payOnline',
  description:
    'Begins a payment at the provider of the authority, for what your account filed. Nothing is paid before the provider says so; until then the counter takes payment too, and what is paid twice is owed back.',
  may: trade,
  input: PayOnlineInput,
  inputSays: 'What is to be paid, for which entries.',
  answers: PayOnlinePayload,
  again: async (id, it) => ({
    onlinePayment: await toOnlinePayment(await it.em.findOne(OnlinePaymentTable, { id }), { ...it, now: () => it.now }),
  }),
  async work(input, it) {
    if (!providerOf(it.context)) return refused({ onlinePayment: null, userErrors: [atTheCounterAlone] });
    const named = namedBy(input);
    const tooManyNamed = tooMany(named); // law
    if (tooManyNamed.length) return refused({ onlinePayment: null, userErrors: tooManyNamed.map(toUserError) });
    const held = await lockEntries(
      it.em,
      named.map(({ entryId }) => entryId), // may
    );
    const all = named.map((one) => ({ ...one, entry: held.get(one.entryId) }));
    const absent = all.filter(({ entry }) => !entry || entry.filerAccountId !== it.caller.accountId);
    if (absent.length) return refused({ onlinePayment: null, userErrors: absent.map(({ at }) => noSuchEntry(at)) });
    const covered = all as Covered[];
    const wrong = [...found(covered), ...(await underWay(covered, it))];
    if (wrong.length) return refused({ onlinePayment: null, userErrors: wrong });
    const online = begun(covered[0]!, input.amountUsd, it); // decide
    it.em.create(OnlinePaymentTable, online); // keep
    for (const { entry, amountUsd } of covered)
      it.em.create(OnlinePaymentPartTable, { onlinePaymentId: online.id, entryId: entry.id, amountUsd });
    await it.em.flush();
    return done({ onlinePayment: await toOnlinePayment(online, { ...it, now: () => it.now }) }, online.id); // answer
  },
});

/** What the law of money finds, and what a counter would not ask: one payment is of one port. */
function found(covered: readonly Covered[]): UserError[] {
  const asAtCounter = { receiptNumber: { is: 'BLANK' }, excessIsOwedBack: false, means: 'CARD' } as const;
  const elsewhere = covered.filter(({ entry }) => entry.port !== covered[0]!.entry.port);
  return [...paymentFindings(covered, asAtCounter).map(toUserError), ...elsewhere.map(({ at }) => ofAnotherPort(at))];
}

/** Entries for which a payer is at the provider just now: paid twice, one of the two would have to be given back. */
async function underWay(covered: readonly Covered[], { em, now }: Work): Promise<UserError[]> {
  const entryIds = covered.map(({ entry }) => entry.id);
  const parts = await em.find(OnlinePaymentPartTable, { entryId: { $in: entryIds } });
  const ids = parts.map(({ onlinePaymentId }) => onlinePaymentId);
  const open = await em.find(OnlinePaymentTable, { id: { $in: ids }, status: 'STARTED', endsAt: { $gte: now } });
  const openIds = new Set(open.map(({ id }) => id));
  const paying = new Set(parts.filter((part) => openIds.has(part.onlinePaymentId)).map(({ entryId }) => entryId));
  return covered.filter(({ entry }) => paying.has(entry.id)).map(({ at }) => beingPaid(at));
}

const begun = (
  { entry: { id: entryId, port, filerAccountId: accountId } }: Covered,
  amountUsd: Decimal,
  { now }: Change,
): OnlinePaymentRow => {
  const startedAt = new Date();
  const status = 'STARTED' as const;
  const times = { startedAt: now, endsAt: endsAt(now), settledAt: null, askAt: askAgainAt({ startedAt }, startedAt) };
  return { id: newId('opy'), accountId, port, entryId, amountUsd, status, ...times };
};

const atTheCounterAlone = userError('NO_ONLINE_PAYMENT', 'Payments are taken by the cashier at the port alone.', [], {
  nextStep: 'Pay the cashier at the port, who needs the reference of the entry.',
});

const noSuchEntry = (at: readonly string[]): UserError =>
  userError('ENTRY_NOT_FOUND', 'There is no such entry that your account filed.', [...at, 'entryId'], {
    nextStep: 'Look among your declarations: who filed an entry pays it here.',
  });

const ofAnotherPort = (at: readonly string[]): UserError =>
  userError('SEVERAL_PORTS', 'One payment covers entries of one port.', [...at, 'entryId'], {
    nextStep: 'Pay what is due at the other port by a payment of its own.',
  });

const beingPaid = (at: readonly string[]): UserError =>
  userError('ONLINE_PAYMENT_UNDER_WAY', 'A payment of this entry is under way.', [...at, 'entryId'], {
    nextStep: 'Finish it, or wait until it has ended, thirty minutes after it was begun.',
  });
