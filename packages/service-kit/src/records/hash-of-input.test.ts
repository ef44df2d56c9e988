import { Decimal } from 'decimal.js';
import { hashOfInput, isHashOfInput } from './hash-of-input.js';

const input = () => ({
  idempotencyKey: 'one',
  name: 'Sina Faʻalogo 🇦🇸',
  askOfficer: null,
  lines: [{ unit: 'KG', quantity: new Decimal('1.50'), note: undefined }],
  documents: [],
});
/** As it was kept of this input before names were put in order. */
const keptBefore = 'a95594facf3ea45baf4e96871eb2086935acea06d8235a84896ffb349d065087';

test('a request is known by what was kept of it, before names were put in order and since', () => {
  expect(isHashOfInput(keptBefore, input())).toBe(true);
  expect(isHashOfInput(hashOfInput(input()), input())).toBe(true);
  expect(hashOfInput(input())).not.toBe(keptBefore);
});

test('other input under the same key is other input, whichever way it was kept', () => {
  const other = { ...input(), name: 'Sina' };
  expect(isHashOfInput(keptBefore, other)).toBe(false);
  expect(isHashOfInput(hashOfInput(input()), other)).toBe(false);
});

test('the order of names, places of a figure and null for what is left out make no other input; an empty list does', () => {
  const { name, idempotencyKey, documents } = input();
  const lines = [{ quantity: new Decimal('1.5'), unit: 'KG' }];
  expect(hashOfInput({ lines, documents, name, idempotencyKey })).toBe(hashOfInput(input()));
  expect(hashOfInput({ lines, name, idempotencyKey })).not.toBe(hashOfInput(input()));
});
