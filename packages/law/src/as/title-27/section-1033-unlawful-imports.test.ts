import { findings, Temporal, usd } from '@landfall/rule';
import type { BaggageFacts } from './baggage-facts.js';
import { unlawfulImportRules } from './section-1033-unlawful-imports.js';

const day = Temporal.PlainDate.from('2026-11-20');
const lawful: BaggageFacts = {
  ...{ filedOn: day, arrivesOn: day, isAccompanied: true, cameFrom: 'WS', companions: null, isForTrade: false },
  ...{ moneyUsd: null, hasRestrictedGoods: false, lines: [{ valueUsd: usd('40.00') }] },
};
const told = (change: Partial<BaggageFacts>) => findings(unlawfulImportRules, { ...lawful, ...change });
const found = (change: Partial<BaggageFacts>) =>
  told(change).map(({ code, path, severity, citation }) => `${severity} ${code} ${path.join('.')} ${citation}`);

test('$10,000.00 of money need not be reported, $10,000.01 must (27.1033(a)(2))', () => {
  expect(found({ moneyUsd: usd('10000.00') })).toEqual([]);
  expect(found({ moneyUsd: usd('10000.01') })).toEqual(['WARNING MONEY_REPORTED moneyUsd ASCA 27.1033(a)(2)']);
});

test('$12,000.00 is reported in time until the day of arrival, and not on the day after (27.1033(a)(2))', () => {
  const moneyUsd = usd('12000.00');
  const inTime = ['WARNING MONEY_REPORTED moneyUsd ASCA 27.1033(a)(2)'];
  expect(found({ moneyUsd, filedOn: day.subtract({ days: 1 }) })).toEqual(inTime);
  expect(found({ moneyUsd })).toEqual(inTime);
  expect(found({ moneyUsd, arrivesOn: null })).toEqual(inTime);
  expect(found({ moneyUsd, filedOn: day.add({ days: 1 }) })).toEqual([
    'WARNING MONEY_REPORTED_AFTER_ENTRY moneyUsd ASCA 27.1033(a)(2)',
  ]);
});

test('where Customs recorded the arrival, money is reported in time until the end of that day, whatever day was declared (27.1033(a)(2))', () => {
  const filedAt = Temporal.Instant.from('2026-11-20T12:00-11:00');
  const landed = (arrivedAt: string) =>
    found({ moneyUsd: usd('12000.00'), arrival: { arrivedAt: Temporal.Instant.from(arrivedAt), filedAt } });
  expect(landed('2026-11-20T00:00-11:00')).toEqual(['WARNING MONEY_REPORTED moneyUsd ASCA 27.1033(a)(2)']);
  expect(landed('2026-11-19T23:59-11:00')).toEqual(['WARNING MONEY_REPORTED_AFTER_ENTRY moneyUsd ASCA 27.1033(a)(2)']);
});

test('who reports money after entry is not told that nothing is to be done, nor to file before arriving (27.1033(a)(2))', () => {
  const [late, ...others] = told({ moneyUsd: usd('12000.00'), filedOn: day.add({ days: 1 }) });
  expect(others).toEqual([]);
  expect(late?.message).toBe(
    'Money of more than $10,000.00 in all is brought in where that is reported in a signed declaration before entry.',
  );
  expect(late?.nextStep).toContain('file now and tell a Customs officer of this money at once');
  expect(late?.nextStep).not.toMatch(/Nothing|before you arrive/);
});

test('restricted goods are taken to an officer (27.1033(a))', () => {
  expect(found({ hasRestrictedGoods: true })).toEqual(['WARNING RESTRICTED_GOODS restrictedGoods ASCA 27.1033(a)']);
});
