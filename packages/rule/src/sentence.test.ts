import { catalogueFaults, inEnglish, inTongue, usd, usdParam, type Tongue } from './index.js';

const limit = 'The limit is {limitUsd}; these {count} lines come to {totalUsd}.';
const said = {
  sentences: [limit, 'It was filed on {day} with {papers}.'],
  params: {
    ...{ limitUsd: usdParam(usd('2500')), totalUsd: usdParam(usd('2500.01')), count: { count: 1_250 } },
    ...{ day: { day: '2026-11-03' }, papers: { words: ['the invoice', 'a permit'] } },
  },
} as const;
const backwards: Tongue = {
  sentences: {
    [limit]: '{totalUsd} in {count} lines is above {limitUsd}.',
    'It was filed on {day} with {papers}.': 'On {day}: {papers}.',
    'the invoice': 'the bill',
  },
  day: (text) => text.replaceAll('-', '/'),
};

test('amounts, counts, days and words stand in their places', () => {
  expect(inEnglish(said)).toBe(
    'The limit is $2,500.00; these 1,250 lines come to $2,500.01. It was filed on 3 November 2026 with the invoice, a permit.',
  );
});

test('another language has its own order, days and words, and keeps the English word that it has none for', () => {
  expect(inTongue(said, backwards)).toBe(
    '$2,500.01 in 1,250 lines is above $2,500.00. On 2026/11/03: the bill, a permit.',
  );
});

test('where another language lacks one sentence, nothing is said in it', () => {
  expect(inTongue({ sentences: [limit, 'It is late.'], params: said.params }, backwards)).toBeNull();
});

test('a text that looks like a place, typed by a person, is no place', () => {
  const reference = { text: '{limitUsd} $& PO-1' };
  expect(inEnglish({ sentences: ['It was “{reference}”.'], params: { reference } })).toBe(
    'It was “{limitUsd} $& PO-1”.',
  );
});

test('a catalogue that lacks a sentence, says one too many or loses a place is refused', () => {
  expect(catalogueFaults([limit, 'Shorten it.'], { [limit]: 'Above {limitUsd}.', 'Go.': 'Alu.' })).toEqual([
    'is missing: Shorten it.',
    'says what nobody says: Go.',
    `has other places: ${limit}`,
  ]);
});
