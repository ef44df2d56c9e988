import { Decimal, findings, Temporal, usd, type Rule } from '@landfall/rule';
import type { FilingFacts, LineFacts } from './facts.js';
import { lawfulFiling, lawfulLine } from './lawful-filing.js';
import * as rules from './well-formed.js';

const places = (rule: Rule<FilingFacts>, change: Partial<FilingFacts>) =>
  rule.broken(lawfulFiling(change)).map((path) => path.join('.'));
const line = (change: Partial<LineFacts>) => ({ lines: [lawfulLine(change)] });
const lines = (count: number) => ({ lines: Array.from({ length: count }, () => lawfulLine()) });

test('999 lines are accepted, 1,000 and none are not', () => {
  expect(places(rules.linesOfAnEntryCanBeCounted, lines(999))).toEqual([]);
  expect(places(rules.linesOfAnEntryCanBeCounted, lines(1))).toEqual([]);
  expect(places(rules.linesOfAnEntryCanBeCounted, lines(1000))).toEqual(['lines']);
  expect(places(rules.linesOfAnEntryCanBeCounted, lines(0))).toEqual(['lines']);
});

test('port 3201 is known, 0000 is not, and Pago Pago is no port of this regime', () => {
  expect(places(rules.portIsKnown, { portCode: '3201' })).toEqual([]);
  expect(places(rules.portIsKnown, { portCode: '0000' })).toEqual(['portCode']);
  expect(places(rules.portIsKnown, { portCode: 'ASPPG' })).toEqual(['portCode']);
});

test('a country is named by its code of ISO 3166-1 or of Customs, in capitals', () => {
  const origin = (countryOfOrigin: string) => places(rules.countriesAreKnown, line({ countryOfOrigin }));
  for (const code of ['JP', 'KV', 'GZ', 'WE']) expect(origin(code)).toEqual([]);
  expect(origin('jp')).toEqual(['lines.0.countryOfOrigin']);
  expect(origin('ZZ')).toEqual(['lines.0.countryOfOrigin']);
  expect(places(rules.countriesAreKnown, { giftClaim: { fromPersonIn: 'XX' } })).toEqual(['giftClaim.fromPersonIn']);
});

test('an amount of $0.00 is accepted, one below zero is not', () => {
  const value = (valueUsd: Decimal) => places(rules.amountsArePlausible, line({ valueUsd }));
  expect(value(usd('0'))).toEqual([]);
  expect(value(usd('-0.01'))).toEqual(['lines.0.valueUsd']);
});

test('an amount has whole cents and at most ten digits of dollars', () => {
  const duty = (estimatedDutyUsd: Decimal) => places(rules.amountsArePlausible, { estimatedDutyUsd });
  expect(duty(usd('9999999999'))).toEqual([]);
  expect(duty(usd('9999999999.01'))).toEqual(['estimatedDutyUsd']);
  expect(duty(usd('0.01'))).toEqual([]);
  expect(duty(usd('0.001'))).toEqual(['estimatedDutyUsd']);
});

test.each([NaN, Infinity, -Infinity])('%s is no amount and no quantity', (figure) => {
  const absurd = new Decimal(figure);
  expect(places(rules.amountsArePlausible, line({ valueUsd: absurd }))).toEqual(['lines.0.valueUsd']);
  expect(places(rules.quantitiesArePlausible, line({ quantity: absurd }))).toEqual(['lines.0.quantity']);
});

test('a quantity and a weight are above zero, to the sixth decimal', () => {
  const both = (figure: string) =>
    places(rules.quantitiesArePlausible, line({ quantity: new Decimal(figure), grossWeightKg: new Decimal(figure) }));
  expect(both('0.000001')).toEqual([]);
  expect(both('0')).toEqual(['lines.0.quantity', 'lines.0.grossWeightKg']);
  expect(both('0.0000001')).toEqual(['lines.0.quantity', 'lines.0.grossWeightKg']);
  expect(both('10000000000')).toEqual(['lines.0.quantity', 'lines.0.grossWeightKg']);
});

test.each([
  ['NO', 0],
  ['M2', 0],
  ['X', 0],
  ['', 1],
  ['kg', 1],
  ['DOZEN', 1],
  ['BOX', 1],
  ['CARTON', 1],
  ['LBS', 1],
])('of the unit "%s" %i places are wrong', (unit, wrong) => {
  expect(places(rules.unitsAreWritten, line({ unit }))).toHaveLength(wrong);
});

test('who writes UK is told that GB is probably meant', () => {
  const facts = lawfulFiling(line({ countryOfOrigin: 'UK' }));
  expect(findings([rules.countriesAreKnown], facts)[0]?.message).toContain('Here GB is probably meant.');
});

test('a unit that the tariff does not use is taken with a warning', () => {
  const found = findings([rules.unitsAreKnown], lawfulFiling(line({ unit: 'XYZ' })));
  expect(found).toMatchObject([{ code: 'UNIT_UNKNOWN', severity: 'WARNING', path: ['lines', '0', 'unit'] }]);
  for (const unit of ['NO', 'PCS', 'PFL', 'X', 'kg']) expect(places(rules.unitsAreKnown, line({ unit }))).toEqual([]);
});

test('26 August 2016 is the first day whose law is held', () => {
  const on = (day: string) => places(rules.lawIsHeldForTheDay, { lawReadOn: Temporal.PlainDate.from(day) });
  expect(on('2016-08-26')).toEqual([]);
  expect(on('2016-08-25')).toHaveLength(1);
});
