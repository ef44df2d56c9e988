import { Temporal } from '@landfall/rule';
import { descriptionIsAdequate, vagueWords } from './vague-descriptions.js';

const isAdequate = (description: string) => descriptionIsAdequate(description, Temporal.PlainDate.from('2026-11-20'));

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

test.each(["Men's T-shirts of cotton", 'shoes', 'bicycle parts', 'gift: ceramic teapot', 'Ｔｅａｐｏｔ', 'שעון יד'])(
  '"%s" describes merchandise (143.25)',
  (description) => {
    expect(isAdequate(description)).toBe(true);
  },
);

test('every group of vague words says why it is there', () => {
  for (const { is } of vagueWords.values) for (const { because } of is) expect(because).not.toBe('');
});
