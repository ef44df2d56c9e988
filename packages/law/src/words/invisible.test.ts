import { hidesCharacters, saysSomething, withoutInvisible } from './invisible.js';

test('letters of every script pass: the ʻokina, macrons, combining marks, line ends of an address', () => {
  for (const text of [
    'Faʻagaloto o Sāmoa',
    'Ma\u0304noa',
    'P.O. Box 12\r\nPago Pago\t96799',
    'شركة هونولولو',
    'क्\u200Dष and می\u200Cخواهم',
    '税関 — “quoted” … £5',
  ]) {
    expect(hidesCharacters(text)).toBe(false);
  }
});

test('emoji pass, joined ones, coloured ones and flags too', () => {
  for (const text of ['🥥', '👨‍👩‍👧', '🏳️‍🌈', '👩🏽‍🌾', '🇦🇸', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '❤️']) expect(hidesCharacters(text)).toBe(false);
});

test.each([
  ['a zero-width space', 'be\u200Ber'],
  ['a zero-width joiner between letters', 'be\u200Der'],
  ['a zero-width non-joiner between letters', 'be\u200Cer'],
  ['a byte order mark', '\uFEFFbeer'],
  ['a word joiner', 'be\u2060er'],
  ['a soft hyphen', 'be\u00ADer'],
  ['a mark of direction', 'beer\u200F'],
  ['an override of direction', 'invoice\u202Efdp.exe'],
  ['an isolate of direction', '\u2066beer\u2069'],
  ['tags that stand alone', 'beer\u{E0062}'],
  ['a control character', 'be\u0007er'],
  ['a line separator', 'be\u2028er'],
  ['a filler', 'be\u3164er'],
])('%s is found', (_, text) => {
  expect(hidesCharacters(text)).toBe(true);
  expect(hidesCharacters(withoutInvisible(text))).toBe(false);
});

test('what hides can be taken out, and nothing that is seen goes with it', () => {
  expect(withoutInvisible('be\u200Ber \u202A12\u202C')).toBe('beer 12');
  expect(withoutInvisible('Utulei\u2028Pago Pago')).toBe('Utulei\nPago Pago');
  for (const text of ['Faʻagaloto\r\nSāmoa', '👨‍👩‍👧 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and ❤️', 'क्\u200Dष and می\u200Cخواهم'])
    expect(withoutInvisible(`\u2066${text}\u2069`)).toBe(text);
});

test('a text says something when it holds a letter or a digit of any script', () => {
  for (const text of ['A', '7', '税関', 'ʻ', 'شركة']) expect(saysSomething(text)).toBe(true);
  for (const text of ['', '.', ' - ', '…', '🥥', '\u200B']) expect(saysSomething(text)).toBe(false);
});
