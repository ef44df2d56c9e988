import { factsInShort, linesOf } from './declared-lines.ts';

const asked = (question: string, kind: string, label: string) => ({ question, kind, label });
const said = (value: string | null, shown = value) => ({ value, shown });

/** A form that no kind of entry has: pages that show lines know nothing of it but what it tells. */
const line = [
  asked('articles', 'TEXT', 'Goods'),
  asked('quantity', 'NUMBER', 'Quantity'),
  asked('unit', 'CODE', 'Unit'),
  asked('boughtIn', 'CODE', 'Bought in'),
  asked('numbers', 'TARIFF_NUMBERS', 'Tariff numbers'),
  asked('boughtOn', 'DAY', 'Bought on'),
  asked('worthUsd', 'AMOUNT', 'Worth'),
  asked('repairUsd', 'AMOUNT', 'Repairs'),
  asked('isGift', 'YES_NO', 'A gift'),
  asked('restricted', 'CHOICE', 'Restricted'),
];
const camera = {
  number: 1,
  answers: [
    said('Camera'),
    said('2.00'),
    said('PCS'),
    said('NZ', 'New Zealand'),
    said('9006.53.0100, 9903.88.15'),
    said('2026-11-20'),
    said('1250.5'),
    said(null),
    said('YES', 'Yes'),
    said('NONE', 'None of these'),
  ],
};

test('a line of a form that was never seen shows its goods, how many, each amount, and all else by its name', () => {
  const [only] = linesOf({ line, lines: [camera] });
  expect(only).toMatchObject({ number: 1, goods: 'Camera', quantity: '2 PCS', told: camera });
  expect(only!.amounts.map(({ label, says }) => [label, says])).toEqual([
    ['Worth', '$1,250.50'],
    ['Repairs', ''],
  ]);
  expect(factsInShort(only!)).toBe(
    'Bought in: New Zealand · Tariff numbers: 9006.53.0100, 9903.88.15 · Bought on: Nov 20, 2026 · A gift',
  );
});

test('a question that is added to a form is shown on a line without a change of the portal', () => {
  const further = { line: [...line, asked('serial', 'TEXT', 'Serial number')] };
  const [only] = linesOf({ ...further, lines: [{ ...camera, answers: [...camera.answers, said('A-17')] }] });
  expect(factsInShort(only!)).toContain('A gift · Serial number: A-17');
});

test('a line is found by what it is, its tariff number with points and without, and a country by its code and name', () => {
  const [only] = linesOf({ line, lines: [camera] });
  for (const word of ['Camera', '9006.53.0100', '9006530100', 'NZ', 'New Zealand']) expect(only!.found).toContain(word);
});

test('goods that were erased are null, and a form that does not ask how many says nothing of it', () => {
  const erased = { number: 1, answers: [said(null), said('3')] };
  const [only] = linesOf({ line: [line[0]!, line[6]!], lines: [erased] });
  expect(only).toMatchObject({ goods: null, quantity: '', unit: null });
});
