import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Decimal } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { entriesUnderTest, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { hasEnded } from './entry-status.js';
import {
  amountDueUsd,
  chargesOf,
  linesStillToAssess,
  owedBackUsd,
  owedSql,
  owedUsd,
  owesAgainSql,
  owesBackSql,
  payableSql,
} from './amount-due.js';

let it: EntriesUnderTest;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

const usdFrom = (min: number) => fc.integer({ min, max: 400 }).map((cents) => new Decimal(cents).div(100));
const usd = usdFrom(0);
const statuses = ['FILED', 'IN_REVIEW', 'PAYMENT_DUE', 'RELEASED', 'WITHDRAWN'] as const;
/** An entry as it is stored: what officers assess makes its excise whole, as a decision keeps it. */
const entries = fc
  .record({
    regime: fc.constantFrom('US_CBP' as const, 'AS_TERRITORY' as const),
    status: fc.constantFrom(...statuses),
    statementAndAch: fc.boolean(),
    ...{ estimatedDutyUsd: usd, furtherDueUsd: usd },
    /** Below zero where a payment was taken back of which a part had been given back. */
    paidUsd: usdFrom(-200),
    assessed: fc.array(usd, { maxLength: 3 }),
    isToAssess: fc.boolean(),
  })
  .map(({ assessed, isToAssess, ...entry }) => {
    const isTerritory = entry.regime === 'AS_TERRITORY';
    const isWhole = !isTerritory || !isToAssess || entry.status === 'RELEASED';
    const amounts = isTerritory && isWhole ? assessed : [];
    const assessments = amounts.map((exciseUsd, n) => ({ line: n + 1, exciseUsd: exciseUsd.toFixed(2) }));
    return {
      ...{ ...entry, assessments, linesToAssess: isWhole ? assessments.map(({ line }) => line) : [1] },
      statementAndAch: entry.statementAndAch && !isTerritory,
      exciseUsd: isTerritory && isWhole ? Decimal.sum(entry.estimatedDutyUsd, 0, ...amounts) : null,
    };
  });

const columns =
  'status text, statement_and_ach boolean, excise_usd numeric, estimated_duty_usd numeric, lines_to_assess jsonb';
const summed = `select (${owedSql('e')})::text as owed, ${owesBackSql('e')} as back, ${owesAgainSql('e')} as again, ${payableSql('e')} as payable
from jsonb_to_recordset(?::jsonb) e (n int, ${columns}, further_due_usd numeric, paid_usd numeric) order by n`;

test('what an entry owes as the sum of its charges is what the database adds up of its columns', async () => {
  const em = it.service.orm.em.fork() as SqlEntityManager;
  const some = fc.sample(entries, 500);
  const rows = some.map((entry, n) => ({
    ...{ n, status: entry.status, statement_and_ach: entry.statementAndAch, excise_usd: entry.exciseUsd },
    ...{
      estimated_duty_usd: entry.estimatedDutyUsd,
      further_due_usd: entry.furtherDueUsd,
      paid_usd: entry.paidUsd,
      lines_to_assess: entry.linesToAssess,
    },
  }));
  const found = await em.execute<{ owed: string; back: boolean; again: boolean; payable: boolean }[]>(summed, [
    JSON.stringify(rows),
  ]);
  expect(found.map(({ owed, back, again, payable }) => [new Decimal(owed).toFixed(2), back, again, payable])).toEqual(
    some.map((entry) => [
      ...[owedUsd(entry).toFixed(2), owedBackUsd(entry).gt(0)],
      hasEnded(entry) && amountDueUsd(entry).gt(0),
      amountDueUsd(entry).gt(0) && linesStillToAssess(entry).length === 0,
    ]),
  );
});

test('whatever is paid, nothing is both due and owed back, and what is due pays it off', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const due = amountDueUsd(entry);
      expect(due.gt(0) && owedBackUsd({ ...entry, status: 'RELEASED' }).gt(0)).toBe(false);
      expect(amountDueUsd({ ...entry, paidUsd: entry.paidUsd.plus(due) }).isZero()).toBe(true);
    }),
  );
});

test('each charge of an entry says how it came about', () => {
  const nothing = new Decimal(0);
  const declared = { regime: 'AS_TERRITORY', estimatedDutyUsd: new Decimal('12.00'), furtherDueUsd: nothing } as const;
  const charges = chargesOf({ ...declared, assessments: [{ line: 2, exciseUsd: '25.50' }] });
  expect(charges.map(({ line, steps }) => [line, steps.map(({ operation }) => operation).join()])).toEqual([
    [null, 'DECLARED'],
    [2, 'ASSESSED'],
  ]);
});
