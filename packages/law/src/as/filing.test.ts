import { refuses, Temporal, usd } from '@landfall/rule';
import { questionsToOfficer } from '../law-of-regime.js';
import { filerKinds } from '../words/filer-kinds.js';
import type { DeclarationFacts, DeclaredLine } from './facts.js';
import { territoryFindings } from './filing.js';
import { lawfulDeclaration, lawfulGoods, unsaid } from './lawful-goods.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const found = (change: Partial<DeclarationFacts> = {}) => territoryFindings(lawfulDeclaration(change));
const places = (change: Partial<DeclarationFacts>) =>
  found(change).map(({ code, path }) => `${code} ${path.join('.')}`);
const lineWith = (change: Partial<DeclaredLine>) => places({ lines: [lawfulGoods(change)] });

test('a lawful declaration breaks no rule', () => {
  expect(found()).toEqual([]);
});

test('of what is not said, or cannot be read, nothing is found: neither of it nor of what would follow from it', () => {
  expect(territoryFindings(unsaid)).toEqual([]);
  expect(lineWith({ purchasePriceUsd: usd('0'), purpose: null })).toEqual([]);
  expect(places({ billOfLading: '173-12345676', modeOfTransport: null })).toEqual([]);
});

test('what is found of one answer does not wait for another to be readable', () => {
  expect(lineWith({ quantity: null, purchasePriceUsd: usd('0.001') })).toEqual([
    'AMOUNT_OUT_OF_RANGE lines.0.purchasePriceUsd',
  ]);
});

test('nothing that is found cites 19 CFR', () => {
  const all = found({
    ...{ portCode: '3201', modeOfTransport: 'HAND_CARRIED', arrivesOn: day('2020-01-01'), billOfLading: 'N/A' },
    lines: [
      lawfulGoods({ description: 'parts', quantity: usd('0'), purchasePriceUsd: usd('0'), category: 'SECOND_HAND' }),
    ],
  });
  expect(all.length).toBeGreaterThan(6);
  expect(all.every(({ citation }) => citation === null || citation.startsWith('ASCA'))).toBe(true);
});

test('goods that come to Pago Pago by air, by sea and by mail are declared here; what a person carries and goods for elsewhere are not (AS-06, AS-07)', () => {
  for (const modeOfTransport of ['AIR', 'VESSEL', 'MAIL'] as const) expect(places({ modeOfTransport })).toEqual([]);
  for (const modeOfTransport of ['HAND_CARRIED', 'TRUCK', 'RAIL'] as const) {
    expect(places({ modeOfTransport })).toEqual(['MODE_NOT_SERVED modeOfTransport']);
  }
  expect(places({ portCode: '3201' })).toEqual(['PORT_UNKNOWN portCode']);
});

test('a traveler is led to the declaration of baggage; whoever else declares, declares here (27.1005) (AS-14)', () => {
  const all = found({ filerKind: 'TRAVELER' });
  expect(all).toMatchObject([{ code: 'TRAVELER_DECLARES_BAGGAGE', path: ['filerKind'], severity: 'ERROR' }]);
  expect(all[0]!.nextStep).toContain('declaration of baggage');
  for (const filerKind of filerKinds.filter((kind) => kind !== 'TRAVELER')) expect(places({ filerKind })).toEqual([]);
});

test('mail has no bill of lading, and its day of arrival may not be known yet (AS-06)', () => {
  expect(places({ modeOfTransport: 'MAIL', billOfLading: null, arrivesOn: null })).toEqual([]);
});

test('a container number whose last digit does not follow from the others is a warning, and says which one would', () => {
  const bySea = { modeOfTransport: 'VESSEL', billOfLading: 'MATS-4711' } as const;
  const all = found({ ...bySea, containerNumber: 'CSQU3054384' });
  expect(all).toMatchObject([{ code: 'CONTAINER_CHECK_DIGIT', path: ['containerNumber'], severity: 'WARNING' }]);
  expect(all[0]!.message).toContain('After CSQU305438 it is 3.');
  expect(refuses(all)).toBe(false);
  expect(places({ ...bySea, containerNumber: 'a 40 foot box' })).toEqual(['CONTAINER_NUMBER_UNUSUAL containerNumber']);
  for (const containerNumber of [null, 'CSQU3054383', 'csqu 305438 3']) {
    expect(places({ ...bySea, containerNumber })).toEqual([]);
  }
});

test('a price of $0.00 and of ten digits is taken; a fraction of a cent and less than nothing are not', () => {
  expect(lineWith({ purchasePriceUsd: usd('0'), purpose: 'PERSONAL' })).toEqual([]);
  expect(lineWith({ purchasePriceUsd: usd('9999999999') })).toEqual([]);
  for (const price of ['9999999999.01', '0.001', '-1']) {
    expect(lineWith({ purchasePriceUsd: usd(price) })).toEqual(['AMOUNT_OUT_OF_RANGE lines.0.purchasePriceUsd']);
  }
});

test('a quantity is above zero, of at most ten digits before the point', () => {
  for (const quantity of ['0.5', '9999999999']) expect(lineWith({ quantity: usd(quantity) })).toEqual([]);
  for (const quantity of ['0', '-1', '10000000000']) {
    expect(lineWith({ quantity: usd(quantity) })).toEqual(['QUANTITY_OUT_OF_RANGE lines.0.quantity']);
  }
});

test('goods arrive within a year; the year of another century is not meant', () => {
  expect(places({ arrivesOn: day('2027-11-20') })).toEqual(['ARRIVAL_FAR arrivesOn']);
  for (const arrivesOn of ['0206-11-20', '2028-11-20']) {
    expect(places({ arrivesOn: day(arrivesOn) })).toEqual(['ARRIVAL_OUT_OF_RANGE arrivesOn']);
  }
});

test('an air waybill whose last digit is wrong is a warning, which does not refuse', () => {
  const all = found({ billOfLading: '173-12345676' });
  expect(all).toMatchObject([{ code: 'AIR_WAYBILL_CHECK_DIGIT', path: ['billOfLading'], severity: 'WARNING' }]);
  expect(refuses(all)).toBe(false);
  expect(places({ billOfLading: 'MATS-4711' })).toEqual([]);
});

test('an air waybill without a digit is a warning: it is what people write who have no number', () => {
  for (const billOfLading of ['N/A', 'none', 'to follow']) {
    expect(found({ billOfLading })).toMatchObject([
      { code: 'AIR_WAYBILL_WITHOUT_DIGITS', path: ['billOfLading'], severity: 'WARNING' },
    ]);
  }
});

test('999 lines are declared; none and 1,000 are refused, and 1,000 are not read one by one', () => {
  const lines = (count: number, change: Partial<DeclaredLine> = {}) =>
    Array.from({ length: count }, () => lawfulGoods(change));
  expect(places({ lines: lines(999) })).toEqual([]);
  expect(places({ lines: [] })).toEqual(['LINE_COUNT_OUT_OF_RANGE lines']);
  expect(places({ lines: lines(1_000, { quantity: usd('0') }) })).toEqual(['LINE_COUNT_OUT_OF_RANGE lines']);
});

test('a day whose law is not held is refused for that reason alone', () => {
  const before = { ...unsaid, portCode: '3201', filedOn: day('2016-12-31') };
  expect(territoryFindings(before)).toMatchObject([{ code: 'LAW_NOT_HELD', path: [] }]);
  expect(found({ filedOn: day('2017-01-01'), arrivesOn: day('2017-01-01') })).toEqual([]);
});

test('a day of arrival 15 days ago or in 60 days is taken for right; a day further is a warning', () => {
  const lines = [lawfulGoods({ purchasePriceUsd: usd('50.00') })];
  for (const arrivesOn of ['2026-11-05', '2027-01-19'])
    expect(places({ arrivesOn: day(arrivesOn), lines })).toEqual([]);
  for (const arrivesOn of ['2026-11-04', '2027-01-20']) {
    expect(places({ arrivesOn: day(arrivesOn), lines })).toEqual(['ARRIVAL_FAR arrivesOn']);
  }
});

test('who declares late is told of the 72 hours of ASCA 27.1017; who declares early is not', () => {
  const toldOf = (arrivesOn: string) => found({ arrivesOn: day(arrivesOn) })[0];
  expect(toldOf('2026-11-04')).toMatchObject({
    citation: 'ASCA 27.1017',
    message: expect.stringContaining('within 72 hours after their arrival'),
  });
  expect(toldOf('2027-01-20')).toMatchObject({ citation: null, message: expect.not.stringContaining('72 hours') });
});

test('a description that could be said of anything is a hint, without a citation of another law', () => {
  const [hint] = found({ lines: [lawfulGoods({ description: 'parts' })] });
  expect(hint).toMatchObject({ code: 'DESCRIPTION_INADEQUATE', severity: 'WARNING', citation: null });
  expect(lineWith({ description: 'Pigi mo le faifeau' })).toEqual([]);
});

test('goods for a shop that cost nothing are a warning', () => {
  expect(lineWith({ purchasePriceUsd: usd('0.00') })).toEqual(['VALUE_ZERO lines.0.purchasePriceUsd']);
});

test('no warning refuses a declaration, and none must be answered by an officer', () => {
  const lines = [lawfulGoods({ description: 'gift', purchasePriceUsd: usd('0') })];
  const all = found({ arrivesOn: day('2027-03-01'), lines });
  expect(all).toHaveLength(3);
  expect([refuses(all), questionsToOfficer('AS_TERRITORY', all)]).toEqual([false, []]);
});
