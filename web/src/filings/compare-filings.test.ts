import { changedLines, compareFilings, type ComparedFiling, type ComparedLine } from './compare-filings.ts';

const line = (number: number, goods: string | null, quantity: string, price = '$10.00'): ComparedLine => ({
  number,
  goods,
  facts: [
    { name: 'quantity', label: 'Quantity', says: quantity },
    { name: 'purchasePriceUsd', label: 'Price', says: price },
  ],
});
const filing = (lines: ComparedLine[], more: Partial<ComparedFiling> = {}): ComparedFiling => ({
  facts: [],
  documents: [],
  lines,
  ...more,
});
const told = (was: ComparedFiling, is: ComparedFiling) =>
  compareFilings(was, is).map((one) => [one.lineBefore, one.line, one.name, one.was, one.is]);

const rice = line(1, 'Rice', '40 sacks');
const lamps = line(2, 'Lamps', '3');
const tins = line(3, 'Tins', '12');

test('filings that say the same differ in nothing', () => {
  expect(told(filing([rice, lamps]), filing([rice, lamps]))).toEqual([]);
});

test('a changed quantity is one difference, old and new: 40 sacks, then 38', () => {
  const now = filing([line(1, 'Rice', '38 sacks'), lamps]);
  expect(told(filing([rice, lamps]), now)).toEqual([[1, 1, 'quantity', '40 sacks', '38 sacks']]);
  expect([...changedLines(compareFilings(filing([rice, lamps]), now))]).toEqual([1]);
});

test('a line that is taken out is one difference, though those after it have other numbers now', () => {
  const now = filing([line(1, 'Lamps', '3'), line(2, 'Tins', '12')]);
  expect(told(filing([rice, lamps, tins]), now)).toEqual([[1, null, 'goods', 'Rice, 40 sacks, $10.00', null]]);
  expect([...changedLines(compareFilings(filing([rice, lamps, tins]), now))]).toEqual([]);
});

test('a line that moved and changed is known by its goods; one described anew by what else it says', () => {
  const now = filing([line(1, 'lamps', '4'), line(2, 'Tinned fish', '12')]);
  expect(told(filing([rice, lamps, tins]), now)).toEqual([
    [2, 1, 'goods', 'Lamps', 'lamps'],
    [2, 1, 'quantity', '3', '4'],
    [3, 2, 'goods', 'Tins', 'Tinned fish'],
    [1, null, 'goods', 'Rice, 40 sacks, $10.00', null],
  ]);
});

test('a new line is one difference', () => {
  expect(told(filing([rice]), filing([line(1, 'Nets', '2'), line(2, 'Rice', '40 sacks')]))).toEqual([
    [null, 1, 'goods', null, 'Nets, 2, $10.00'],
  ]);
});

test('words that were erased are compared with nothing', () => {
  expect(told(filing([line(1, null, '40 sacks')]), filing([line(1, 'Rice', '38 sacks')]))).toEqual([
    [1, 1, 'quantity', '40 sacks', '38 sacks'],
  ]);
  const facts = [{ name: 'filerName', label: 'Name', says: 'Sina' }];
  expect(told(filing([rice]), filing([rice], { facts }))).toEqual([]);
});

test('facts and documents: what is other, new and gone', () => {
  const was = filing([rice], {
    facts: [
      { name: 'conveyance', label: 'Flight', says: 'HA 465' },
      { name: 'email', label: 'E-mail address', says: '' },
    ],
    documents: [{ id: 'doc_1', says: 'Invoice, one.pdf' }],
  });
  const is = filing([rice], {
    facts: [
      { name: 'conveyance', label: 'Flight', says: 'HA 466' },
      { name: 'email', label: 'E-mail address', says: 'sina@example.com' },
    ],
    documents: [{ id: 'doc_2', says: 'Invoice, two.pdf' }],
  });
  expect(told(was, is)).toEqual([
    [null, null, 'conveyance', 'HA 465', 'HA 466'],
    [null, null, 'email', null, 'sina@example.com'],
    [null, null, 'document', null, 'Invoice, two.pdf'],
    [null, null, 'document', 'Invoice, one.pdf', null],
  ]);
});

test('of 999 lines each says its own: one changed and one gone are two differences', () => {
  const lines = Array.from({ length: 999 }, (_, n) => line(n + 1, `Goods ${n % 40}`, String(n)));
  const now = lines.filter(({ number }) => number !== 500).map((one, n) => ({ ...one, number: n + 1 }));
  now[900] = { ...now[900]!, facts: [{ name: 'quantity', label: 'Quantity', says: 'fewer' }, now[900]!.facts[1]!] };
  expect(compareFilings(filing(lines), filing(now))).toHaveLength(2);
});
