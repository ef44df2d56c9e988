import { inFours, readCode, readMadeCode } from './code.js';

test.each([
  ['3201 ', '3201'],
  ['tw', 'TW'],
  ['T.W.', 'TW'],
  ['kg', 'KG'],
  ['m²', 'M2'],
  ['"asppg"', 'ASPPG'],
  ['\u200Bｋｇ', 'KG'],
])('%j is the code %s', (text, value) => {
  expect(readCode(text)).toMatchObject({ is: 'READ', value });
});

test('what holds a letter of another alphabet is no code', () => {
  expect(readCode('КG')).toEqual({ is: 'REFUSED', flaw: 'NOT_A_CODE' });
  expect(readCode('Österreich')).toEqual({ is: 'REFUSED', flaw: 'NOT_A_CODE' });
});

test('marks alone are no code, and nothing is nothing', () => {
  expect(readCode('.')).toEqual({ is: 'REFUSED', flaw: 'NOT_A_CODE' });
  for (const text of ['', ' ', '\u200B', null, undefined]) expect(readCode(text)).toEqual({ is: 'BLANK' });
});

const made = '7K3F9QXM04TBZC5N';

test.each([
  ['7K3F-9QXM-04TB-ZC5N'],
  ['7k3f 9qxm 04tb zc5n'],
  ['7K3F–9QXM−04TB‑ZC5N.'],
  ['“７Ｋ３Ｆ９ＱＸＭ０４ＴＢＺＣ５Ｎ”'],
  ['7K3F9QXMO4TBZC5N'],
  ['7K3F9QXMo4TBZC5N'],
  ['https://customs.example/resume#7K3F-9QXM-04TB-ZC5N'],
])('%j is the code that was given', (text) => {
  expect(readMadeCode(text, 16)).toMatchObject({ is: 'READ', value: made });
});

test('a code of another length, or with a letter that no such code holds, is none', () => {
  for (const text of ['7K3F-9QXM', `${made}7`, made.replace('7', 'Я')])
    expect(readMadeCode(text, 16)).toEqual({ is: 'REFUSED', flaw: 'NOT_A_CODE' });
});

test('a code is printed in fours', () => {
  expect(inFours(made)).toBe('7K3F-9QXM-04TB-ZC5N');
});

test('no character of a code that was given is read as another', () => {
  for (const code of ['VVVV0000', '01Z5S8B6']) expect(readMadeCode(code, 8)).toMatchObject({ is: 'READ', value: code });
  expect(readMadeCode('UUUUOOOO', 8)).toMatchObject({ is: 'READ', value: 'VVVV0000' });
});
