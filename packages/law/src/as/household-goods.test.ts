import { Temporal } from '@landfall/rule';
import { territoryFindings } from './filing.js';
import { saysWhatItIs } from './household-goods.js';
import { lawfulDeclaration, lawfulGoods } from './lawful-goods.js';

const on = Temporal.PlainDate.from('2026-11-20');
const personal = (description: string) => saysWhatItIs({ description, purpose: 'PERSONAL' }, on);

test('a household declares what it used itself on one line: “used household goods, 12 boxes” says enough', () => {
  for (const said of ['Used household goods', 'used  household goods, 12 boxes', 'Personal effects', 'Mea tau fale'])
    expect(personal(said)).toBe(true);
  const line = lawfulGoods({ description: 'Used household goods, 12 boxes', purpose: 'PERSONAL' });
  expect(territoryFindings(lawfulDeclaration({ lines: [line] }))).toEqual([]);
});

test('goods for sale, and what names no household, are looked at as before', () => {
  expect(saysWhatItIs({ description: 'Used household goods', purpose: 'RESALE' }, on)).toBe(false);
  expect(saysWhatItIs({ description: 'Used household goods', purpose: null }, on)).toBe(false);
  expect(personal('Used goods')).toBe(false);
  expect(personal('Goods')).toBe(false);
});
