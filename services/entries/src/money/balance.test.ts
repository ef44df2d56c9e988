// Whatever happens to an entry, and in whatever order its books are read, they come to what it owes, and to the cent.
import fc from 'fast-check';
import { Decimal, usd } from '@landfall/rule';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { amountDueUsd, owedBackUsd, paidBeyondUsd } from '../entry/amount-due.js';
import type { EntryRow } from '../entry/entry.table.js';
import { balanceOf, type Books } from './balance.js';
import type { ChargeRow } from './ledger.table.js';
import { chargesToPost } from './post-charges.js';
import { giveBack, takeBack, takePayment } from './take-payment.js';

type Told =
  | { does: 'FILE'; dutyUsd: Decimal; statementAndAch: boolean; linesToAssess: number[] }
  | { does: 'ASSESS'; line: number; exciseUsd: Decimal }
  | { does: 'FIND_FURTHER'; dueUsd: Decimal }
  | { does: 'PAY'; beyondUsd: Decimal }
  | { does: 'REVERSE'; nth: number }
  | { does: 'END'; status: 'RELEASED' | 'WITHDRAWN' }
  | { does: 'REFUND' };

const dollars = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => usd(`${cents}`).div(100));
const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({
    does: fc.constant('FILE' as const),
    dutyUsd: dollars,
    statementAndAch: fc.boolean(),
    linesToAssess: fc.subarray([1, 2, 3]),
  }),
  fc.record({ does: fc.constant('ASSESS' as const), line: fc.integer({ min: 1, max: 3 }), exciseUsd: dollars }),
  fc.record({ does: fc.constant('FIND_FURTHER' as const), dueUsd: dollars }),
  fc.record({ does: fc.constant('PAY' as const), beyondUsd: fc.oneof(fc.constant(usd('0')), dollars) }),
  fc.record({ does: fc.constant('REVERSE' as const), nth: fc.nat(10) }),
  fc.record({ does: fc.constant('END' as const), status: fc.constantFrom('RELEASED' as const, 'WITHDRAWN' as const) }),
  fc.record({ does: fc.constant('REFUND' as const) }),
);

/** An entry with its books, as the operations keep both. */
class Kept {
  readonly entry: EntryRow;
  readonly charges: ChargeRow[] = [];
  readonly allocations: { paymentId: string; amountUsd: Decimal }[] = [];
  readonly reversals: { paymentId: string }[] = [];
  readonly refunds: { amountUsd: Decimal }[] = [];

  constructor(regime: EntryRow['regime']) {
    const money = { estimatedDutyUsd: usd('0'), furtherDueUsd: usd('0'), paidUsd: usd('0'), assessments: [] };
    const standing = { status: 'IN_REVIEW', statementAndAch: false, linesToAssess: [], keptDecision: null };
    const accounts = { importerAccountId: 'acc_importer', filerAccountId: 'acc_filer', sharedWith: [], port: '3201' };
    this.entry = {
      ...{ id: 'ent_1', reference: 'LF-0000-0000-0000', currentFilingId: 'fil_1', regime, filedAt: new Date(0) },
      ...{ ...money, ...standing, ...accounts },
      enteredAt: new Date(0),
    } as never;
  }

  happens(it: Told): void {
    const { entry } = this;
    const hasEnded = entry.status !== 'IN_REVIEW';
    if (it.does === 'PAY') return this.pays(amountDueUsd(entry), it.beyondUsd);
    if (it.does === 'REVERSE') return this.takesBack(this.allocations[it.nth % this.allocations.length]);
    if (it.does === 'REFUND') return this.paysOut(owedBackUsd(entry));
    if (hasEnded) return;
    if (it.does === 'FILE') {
      const isOnStatement = it.statementAndAch && entry.regime === 'US_CBP';
      const filed = { estimatedDutyUsd: it.dutyUsd, furtherDueUsd: usd('0'), assessments: [] };
      const linesToAssess = entry.regime === 'AS_TERRITORY' ? it.linesToAssess : [];
      Object.assign(entry, filed, { statementAndAch: isOnStatement, linesToAssess });
    }
    if (it.does === 'ASSESS' && entry.regime === 'AS_TERRITORY') {
      const others = entry.assessments.filter(({ line }) => line !== it.line);
      entry.assessments = [...others, { line: it.line, exciseUsd: it.exciseUsd.toFixed(2) }];
    }
    if (it.does === 'FIND_FURTHER') entry.furtherDueUsd = it.dueUsd;
    const isOpen = unassessedLines(entry).length > 0;
    if (it.does === 'END' && !(it.status === 'RELEASED' && isOpen)) entry.status = it.status;
    this.charges.push(...chargesToPost(entry, this.charges, { since: new Date(0) }));
  }

  private pays(dueUsd: Decimal, beyondUsd: Decimal): void {
    if (!dueUsd.gt(0) || unassessedLines(this.entry).length > 0) return;
    const amountUsd = dueUsd.plus(beyondUsd);
    // where it fixes the time of entry too, the tests of the service look
    this.entry.enteredAt ??= new Date(0);
    takePayment(this.entry, { filed: {} as never, determined: [] }, { amountUsd, at: new Date(0) });
    this.allocations.push({ paymentId: `pay_${this.allocations.length}`, amountUsd });
  }

  private takesBack(one: { paymentId: string; amountUsd: Decimal } | undefined): void {
    if (!one || this.reversals.some(({ paymentId }) => paymentId === one.paymentId)) return;
    takeBack(this.entry, one.amountUsd);
    this.reversals.push({ paymentId: one.paymentId });
  }

  private paysOut(amountUsd: Decimal): void {
    if (!amountUsd.gt(0)) return;
    giveBack(this.entry, amountUsd);
    this.refunds.push({ amountUsd });
  }
}

const histories = fc.tuple(
  fc.constantFrom('US_CBP' as const, 'AS_TERRITORY' as const),
  fc.array(told, { maxLength: 30 }),
);

/** What has happened, looked at after each step. */
function eachStep(look: (kept: Kept) => void): void {
  fc.assert(
    fc.property(histories, ([regime, history]) => {
      const kept = new Kept(regime);
      for (const it of history) {
        kept.happens(it);
        look(kept);
      }
    }),
  );
}
const cents = (amount: Decimal): string => amount.toFixed(2);

test('nothing is charged below zero, and nothing is both due and owed back', () => {
  eachStep((kept) => {
    const { chargedUsd, onStatementUsd } = balanceOf(kept);
    for (const sum of [chargedUsd, onStatementUsd]) expect(sum.lt(0)).toBe(false);
    expect(amountDueUsd(kept.entry).gt(0) && owedBackUsd(kept.entry).gt(0)).toBe(false);
  });
});

test('the entry says of itself what its books come to: what is paid, due, over and owed back', () => {
  eachStep((kept) => {
    const { receivedUsd, refundedUsd, dueUsd, beyondUsd } = balanceOf(kept);
    expect(cents(kept.entry.paidUsd)).toBe(cents(receivedUsd.minus(refundedUsd)));
    expect(cents(amountDueUsd(kept.entry))).toBe(cents(dueUsd));
    // what an officer has still to assess may take up what is over
    const isOpen = unassessedLines(kept.entry).length > 0;
    expect(cents(paidBeyondUsd(kept.entry))).toBe(isOpen ? '0.00' : cents(beyondUsd));
    expect(cents(owedBackUsd(kept.entry))).toBe(kept.entry.status === 'IN_REVIEW' ? '0.00' : cents(beyondUsd));
  });
});

test('in whatever order the rows are read they come to the same', () => {
  const rows = (books: Books) => [...books.charges, ...books.allocations, ...books.reversals, ...books.refunds].length;
  eachStep((kept) => {
    const backwards = {
      ...{ charges: kept.charges.toReversed(), allocations: kept.allocations.toReversed() },
      ...{ reversals: kept.reversals.toReversed(), refunds: kept.refunds.toReversed() },
    };
    expect(rows(backwards)).toBe(rows(kept));
    expect(balanceOf(backwards)).toEqual(balanceOf(kept));
  });
});

test('each charge comes to the amount that its last row says, and is posted once however often it is looked at', () => {
  eachStep(({ entry, charges }) => {
    const byCharge = Map.groupBy(charges, ({ kind, line, isOnStatement: on }) => `${kind} ${line} ${on}`);
    for (const rows of byCharge.values()) {
      const sum = rows.reduce((before, { changeUsd }) => before.plus(changeUsd), new Decimal(0));
      expect(cents(rows.at(-1)!.amountUsd)).toBe(cents(sum));
    }
    expect(chargesToPost(entry, charges, { since: new Date(0) })).toEqual([]);
  });
});

test('what is reckoned is kept with its steps, and a charge that is dropped is a further row', () => {
  const kept = new Kept('US_CBP');
  kept.happens({ does: 'FILE', dutyUsd: usd('6.60'), statementAndAch: false, linesToAssess: [] });
  kept.happens({ does: 'END', status: 'WITHDRAWN' });
  expect(kept.charges).toMatchObject([
    {
      ...{ kind: 'ESTIMATED_DUTY', citation: '19 CFR 143.28', filingId: 'fil_1' },
      steps: [{ operation: 'DECLARED', operand: '6.60', resultUsd: '6.60' }],
    },
    { kind: 'ESTIMATED_DUTY', steps: [] },
  ]);
  expect(kept.charges.map(({ amountUsd, changeUsd }) => [cents(amountUsd), cents(changeUsd)])).toEqual([
    ['6.60', '6.60'],
    ['0.00', '-6.60'],
  ]);
});
