import { readUnitOfQuantity, unitsOfQuantity } from './units.js';

test.each([
  ['No.', 'NO'],
  ['each', 'NO'],
  ['EA', 'NO'],
  ['kg', 'KG'],
  ['kilograms', 'KG'],
  ['doz.', 'DOZ'],
  ['doz. prs.', 'DPR'],
  ['prs.', 'PRS'],
  ['m²', 'M2'],
  ['m³', 'M3'],
  ['pf. liters', 'PFL'],
  ['PIECES', 'PCS'],
  ['pcs', 'PCS'],
  [' X ', 'X'],
])('the unit "%s" is read as %s', (typed, code) => {
  expect(readUnitOfQuantity(typed)).toBe(code);
});

test.each(['XYZ', 'boxes', '', null, '12', 'кг'])('%s is no unit of the tariff', (typed) => {
  expect(readUnitOfQuantity(typed)).toBeNull();
});

test('no spelling is read as two units', () => {
  const all = unitsOfQuantity.flatMap(({ code, readAs }) => [code, ...readAs]);
  expect(new Set(all).size).toBe(all.length);
});

test('a unit is read through what it was copied with, seen or not', () => {
  for (const typed of ['ea\u200Bch', '“each”', 'each;']) expect(readUnitOfQuantity(typed)).toBe('NO');
});
