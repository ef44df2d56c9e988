import { refuses, Temporal, usd } from '@landfall/rule';
import type { DeclarationFacts } from '../facts.js';
import { exciseSoFar, territoryFindings } from '../filing.js';
import { lawfulDeclaration, lawfulGoods } from '../lawful-goods.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const found = (change: Partial<DeclarationFacts>) => territoryFindings(lawfulDeclaration(change));
const places = (change: Partial<DeclarationFacts>) =>
  found(change).map(({ code, path }) => `${code} ${path.join('.')}`);
const goodsFor = (...pricesUsd: string[]) => pricesUsd.map((price) => lawfulGoods({ purchasePriceUsd: usd(price) }));
const uncharged = { freightUsd: null, insuranceUsd: null, otherChargesUsd: null };

test('the 72 hours of the list run from the end of the day of arrival: goods of the 17th are declared on the 20th, those of the 16th late (27.1017)', () => {
  expect(places({ arrivesOn: day('2026-11-17') })).toEqual([]);
  expect(places({ arrivesOn: day('2026-11-16') })).toEqual(['LIST_LATE arrivesOn']);
});

test('who declares late is told until when it was time, and that it is filed all the same (27.1017)', () => {
  const late = found({ arrivesOn: day('2026-11-16') });
  expect(late).toMatchObject([{ severity: 'WARNING', citation: 'ASCA 27.1017' }]);
  expect(late[0]!.message).toContain(
    'within 72 hours after their arrival. Of goods of this day it is given until the end of 19 November 2026',
  );
  expect(late[0]!.nextStep).toContain('filed as it is');
  expect(refuses(late)).toBe(false);
});

/** Declared to arrive on the 16th; it is 22:00 on the 20th in Pago Pago. */
const recorded = (arrivedAt: string, filedAt = '2026-11-20T22:00-11:00'): Partial<DeclarationFacts> => ({
  arrivesOn: day('2026-11-16'),
  arrival: { arrivedAt: Temporal.Instant.from(arrivedAt), filedAt: Temporal.Instant.from(filedAt) },
});

test('where Customs recorded the arrival the 72 hours run from that moment, whatever day was declared: what landed at 22:01 on the 17th is declared in time at 22:00 on the 20th, what landed at 22:00 late (27.1017)', () => {
  expect(places(recorded('2026-11-17T22:01-11:00'))).toEqual([]);
  expect(places(recorded('2026-11-17T22:00-11:00'))).toEqual(['LIST_LATE arrivesOn']);
});

test('who declares late by an arrival that Customs recorded is told of that day, and on which day the time ran out (27.1017)', () => {
  expect(found(recorded('2026-11-17T06:00-11:00'))[0]!.message).toContain(
    'recorded that these arrived on 17 November 2026: the 72 hours ran out on 20 November 2026',
  );
});

test('goods that are still to arrive are declared before the 72 hours begin (27.1017)', () => {
  expect(places({ arrivesOn: day('2026-11-27') })).toEqual([]);
});

test('goods for $50.00 together may be declared late and without charges, since the list may be waived; for $50.01 they are not (27.1017)', () => {
  const late = { ...uncharged, arrivesOn: day('2026-11-16') };
  expect(places({ ...late, lines: goodsFor('30.00', '20.00') })).toEqual([]);
  expect(places({ ...late, lines: goodsFor('30.00', '20.01') })).toEqual([
    ...['CHARGES_NOT_LISTED freightUsd', 'LIST_LATE arrivesOn'],
  ]);
});

test('goods whose price is not said, or cannot be read, are not asked for their charges (27.1017)', () => {
  expect(places({ ...uncharged, lines: [lawfulGoods({ purchasePriceUsd: null })] })).toEqual([]);
});

test('a list without any charge of purchase and transportation is a warning; one of them is enough, and $0 is one (27.1017)', () => {
  const [warning] = found(uncharged);
  expect(warning).toMatchObject({ code: 'CHARGES_NOT_LISTED', severity: 'WARNING', citation: 'ASCA 27.1017' });
  for (const given of [{ freightUsd: usd('0') }, { insuranceUsd: usd('4.20') }, { otherChargesUsd: usd('12') }]) {
    expect(places({ ...uncharged, ...given })).toEqual([]);
  }
});

test('a charge is in whole cents, as a price is', () => {
  expect(places({ insuranceUsd: usd('9999999999') })).toEqual([]);
  expect(places({ insuranceUsd: usd('9999999999.01') })).toEqual(['AMOUNT_OUT_OF_RANGE insuranceUsd']);
});

test('the excise is the same with charges as without: 5 % of what was paid for the goods (11.1001(b))', () => {
  const exciseWith = (change: Partial<DeclarationFacts>) => exciseSoFar(lawfulDeclaration(change)).totalUsd?.toFixed(2);
  const charged = { freightUsd: usd('900'), insuranceUsd: usd('90'), otherChargesUsd: usd('9') };
  expect([exciseWith(uncharged), exciseWith(charged)]).toEqual(['12.00', '12.00']);
});
