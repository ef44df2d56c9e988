import { Temporal } from '@landfall/rule';
import { descriptionIsAdequate } from './vague-descriptions.js';
import { vagueWords } from './vague-words.js';

const isAdequate = (description: string, on = '2026-11-20') =>
  descriptionIsAdequate(description, Temporal.PlainDate.from(on));

test.each([
  'gift',
  'Gifts',
  'PARTS',
  'goods',
  'spare parts',
  'Various items',
  'personal effects',
  'electronics',
  'gift / sample',
  'as per invoice',
  'x',
  '',
  '   ',
  '12345',
  '- -',
])('"%s" does not describe merchandise (143.25)', (description) => {
  expect(isAdequate(description)).toBe(false);
});

test.each([
  ...['Consolidated', 'Consolidated cargo', 'FAK', 'STC', 'Said to contain', 'As per attached list', 'Unknown', 'N/A'],
  ...['See attached invoice', 'NA', 'None', 'TBA', 'Daily necessities', 'Christmas gift', 'Auto parts', 'Clothes'],
  ...['Consumer electronics', 'Toys', 'Documents', 'Samples of no commercial value', 'Merchandise for resale'],
  ...['New items', 'E-commerce parcel', 'General cargo', 'Freight of all kinds', 'Household goods', 'Machine parts'],
])('"%s" could be said of anything, and does not describe merchandise (143.25)', (description) => {
  expect(isAdequate(description)).toBe(false);
});

test.each(['Order 12345', 'SKU AB-1234', 'HAWB 123', 'test', 'asdf', 'xxxx', 'xx', 'ABC', '1 pc', '40 pcs', 'A4 B5'])(
  'a number, a code or a filling, as "%s", is no description (143.25)',
  (description) => {
    expect(isAdequate(description)).toBe(false);
  },
);

test.each(['Repuestos', 'Pièces détachées', 'pieces detachees', '货物', '货物 12', '礼品样品', 'サンプル', '화물'])(
  'what is vague in another language is vague here: "%s"',
  (description) => {
    expect(isAdequate(description)).toBe(false);
  },
);

test.each(["Men's T-shirts of cotton", 'shoes', 'bicycle parts', 'gift: ceramic teapot', 'Ｔｅａｐｏｔ', 'שעון יד'])(
  '"%s" describes merchandise (143.25)',
  (description) => {
    expect(isAdequate(description)).toBe(true);
  },
);

test.each([
  '茶',
  '차',
  '绿茶 500g',
  '礼品茶叶',
  'Ibuprofen-200mg tablets',
  'Toys of wood',
  'Daily planners',
  'Fāʻaliga',
])('one word that says what it is is enough, in any script: "%s"', (description) => {
  expect(isAdequate(description)).toBe(true);
});

test('the words that Customs published are vague from 1 April 2024 on: daily necessities', () => {
  expect(isAdequate('Daily necessities', '2024-03-31')).toBe(true);
  expect(isAdequate('Daily necessities', '2024-04-01')).toBe(false);
});

test('every group of vague words says why it is there', () => {
  for (const { is } of vagueWords.values) for (const { because } of is) expect(because).not.toBe('');
});
