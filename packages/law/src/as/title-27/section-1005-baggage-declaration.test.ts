import { findings, Temporal, usd } from '@landfall/rule';
import type { BaggageFacts } from './baggage-facts.js';
import { baggageRules } from './section-1005-baggage-declaration.js';

const day = Temporal.PlainDate.from('2026-11-20');
const lawful: BaggageFacts = {
  ...{ filedOn: day, arrivesOn: day, isAccompanied: true, cameFrom: 'WS', companions: null, isForTrade: false },
  ...{ moneyUsd: null, hasRestrictedGoods: false, lines: [{ valueUsd: usd('40.00') }] },
};
const found = (change: Partial<BaggageFacts>) =>
  findings(baggageRules, { ...lawful, ...change }).map(({ code, path, severity, citation }) =>
    [severity, code, path.join('.'), citation].filter(Boolean).join(' '),
  );
const worth = (valueUsd: string) => found({ lines: [{ valueUsd: usd(valueUsd) }] });

test('baggage that is declared on the day of arrival, or before, breaks no rule', () => {
  expect(found({})).toEqual([]);
  expect(found({ arrivesOn: day.add({ days: 30 }) })).toEqual([]);
});

test('what one carries is declared upon arrival: on the day of arrival, not on the day after (27.1005(a))', () => {
  const dayAfter = { filedOn: day.add({ days: 1 }) };
  expect(found(dayAfter)).toEqual(['WARNING DECLARED_AFTER_ARRIVAL arrivesOn ASCA 27.1005(a)']);
  expect(found({ ...dayAfter, isAccompanied: false })).toEqual([]);
});

test('where Customs recorded the arrival, upon arrival is until the end of that day: who landed at 23:59 is late a minute later, whatever day was declared (27.1005(a))', () => {
  const filedAt = Temporal.Instant.from('2026-11-20T12:00-11:00');
  const landed = (arrivedAt: string) => ({ arrival: { arrivedAt: Temporal.Instant.from(arrivedAt), filedAt } });
  expect(found({ arrivesOn: day.subtract({ days: 3 }), ...landed('2026-11-20T00:00-11:00') })).toEqual([]);
  expect(found(landed('2026-11-19T23:59-11:00'))).toEqual(['WARNING DECLARED_AFTER_ARRIVAL arrivesOn ASCA 27.1005(a)']);
});

test('an article is declared with its value: $0.01 is one, $0.00 is looked at (27.1005(a))', () => {
  expect(worth('0.01')).toEqual([]);
  expect(worth('0.00')).toEqual(['WARNING VALUE_ZERO lines.0.valueUsd ASCA 27.1005(a)']);
});

test('a value is in whole cents', () => {
  expect(worth('9999999999')).toEqual([]);
  expect(worth('0.001')).toEqual(['ERROR AMOUNT_OUT_OF_RANGE lines.0.valueUsd']);
});

test('goods for sale go on the declaration of goods, and that is said', () => {
  expect(found({ isForTrade: true })).toEqual(['ERROR BAGGAGE_FOR_TRADE forTrade']);
  expect(findings(baggageRules, { ...lawful, isForTrade: true })).toMatchObject([
    { nextStep: expect.stringContaining('with a declaration of goods') },
  ]);
});

test('where somebody comes from is a place that is known', () => {
  expect(found({ cameFrom: 'ws' })).toEqual([]);
  expect(found({ cameFrom: 'Narnia' })).toEqual(['ERROR COUNTRY_UNKNOWN cameFrom']);
});
