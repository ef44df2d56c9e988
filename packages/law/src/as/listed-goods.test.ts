import { refuses, usd } from '@landfall/rule';
import type { DeclaredLine } from './facts.js';
import { territoryFindings } from './filing.js';
import { lawfulDeclaration, lawfulGoods } from './lawful-goods.js';

const found = (change: Partial<DeclaredLine>) => territoryFindings(lawfulDeclaration({ lines: [lawfulGoods(change)] }));
const places = (change: Partial<DeclaredLine>) => found(change).map(({ code, path }) => `${code} ${path.join('.')}`);

test('a drink is above 0 % and up to 100 % strong', () => {
  for (const strength of ['0.5', '100']) expect(places({ strengthPercent: usd(strength) })).toEqual([]);
  for (const strength of ['0', '100.1', '-1']) {
    expect(places({ strengthPercent: usd(strength) })).toEqual(['STRENGTH_OUT_OF_RANGE lines.0.strengthPercent']);
  }
});

test('litres, pieces and weight are above zero', () => {
  for (const name of ['litres', 'tobaccoPieces', 'tobaccoWeightKg'] as const) {
    expect(places({ [name]: usd('0.01') })).toEqual([]);
    expect(places({ [name]: usd('0') })).toEqual([`QUANTITY_OUT_OF_RANGE lines.0.${name}`]);
  }
});

test('a VIN of North America whose ninth character is wrong is a warning, which does not refuse', () => {
  const all = found({ chassisNumber: '1M8GDM9A1KP042788' });
  expect(all).toMatchObject([{ code: 'VIN_CHECK_DIGIT', path: ['lines', '0', 'chassisNumber'], severity: 'WARNING' }]);
  expect(all[0]!.message).toContain('In 1M8GDM9A1KP042788 it would be X.');
  expect(refuses(all)).toBe(false);
});

test('a right VIN, one of elsewhere and the chassis number of an older vehicle are taken without a word', () => {
  for (const chassisNumber of ['1M8GDM9AXKP042788', 'JTDBR32E720012345', 'GX90-6012345', '4711']) {
    expect(places({ chassisNumber })).toEqual([]);
  }
});

test('a model year is one of motor cars, up to next year; any other is a warning', () => {
  for (const vehicleYear of ['1886', '2015', '2027']) expect(places({ vehicleYear })).toEqual([]);
  for (const vehicleYear of ['1885', '2028', '15', 'unknown']) {
    expect(places({ vehicleYear })).toEqual(['MODEL_YEAR_UNUSUAL lines.0.vehicleYear']);
  }
});
