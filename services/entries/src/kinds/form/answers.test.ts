import { readAmountUsd, readBill, readCode, readDay, readNumber, readTariffNumber } from './answers.js';

test('what can be read in one way becomes a figure, a day or a code', () => {
  expect(readNumber(' 1.250 ')?.toString()).toBe('1.25');
  expect(readAmountUsd('$1,250.5')?.toFixed(2)).toBe('1250.50');
  expect(readDay('Dec 31, 2026')?.toString()).toBe('2026-12-31');
  expect(readCode(' t.w. ')).toBe('TW');
  expect(readTariffNumber('HTS 7318 12 0000')).toBe('7318.12.0000');
  expect(readBill('173\u201112345675\u200B')).toBe('173-12345675');
});

test('what could mean two figures or days, or none, is not guessed', () => {
  for (const typed of ['', ' ', 'six', '12,5', '1.2.3', '1e3', '-5', null]) expect(readNumber(typed)).toBeNull();
  for (const typed of ['', '1.250', '12,50', '€5', '5 tala', '$', '$$5']) expect(readAmountUsd(typed)).toBeNull();
  for (const typed of ['', '03/04/2026', '2026-02-29', 'today']) expect(readDay(typed)).toBeNull();
});

test('what is no code or number of the tariff stays as it was written, for the law to say so', () => {
  expect(readCode(' Österreich ')).toBe('Österreich');
  expect(readTariffNumber(' 7318 ')).toBe('7318');
  expect(readBill(' . ')).toBe('.');
});
