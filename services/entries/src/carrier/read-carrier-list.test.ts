import { expect, test } from '@jest/globals';
import { mostBills, readCarrierList } from './read-carrier-list.js';

const faults = (text: string) => readCarrierList(text).faults.map(({ code, line }) => [code, line]);
const bills = (text: string) =>
  readCarrierList(text).bills.map(({ billNumber, pieces, weightKg }) => [billNumber, pieces, weightKg]);

test('a list is read however its columns are named, ordered and parted, with titles above the heading', () => {
  const read = [['MATS4711', 12, '250.5']];
  expect(bills('B/L No.,Pieces,Weight (kg)\nMATS4711,12,250.5\n')).toEqual(read);
  expect(bills('Pkgs;Gross weight;Bill of lading\r\n12;250.5;MATS4711')).toEqual(read);
  expect(bills('MANIFEST of MV Fotu\n\nPieces\tBill\tKgs\n12\tMATS4711\t250.5')).toEqual(read);
  expect(bills('MATS4711\t12\t250.5')).toEqual(read);
  expect(bills('\uFEFF"Bill","Pieces"\n"173-12345675","3"')).toEqual([['173-12345675', 3, null]]);
});

test('every fault is told at its row, all of them at once, and of a list with faults no bill is taken', () => {
  const list =
    'Bill,Pieces,Weight\nMATS1,2,3\nN/A,2,3\nMATS3,0,3\nMATS4,two,heavy\nMATS5\n=A1,2,3\nBill,Pieces,Weight\n';
  expect(faults(list)).toEqual([
    ['LIST_BILL_MISSING', 3],
    ['LIST_PIECES_UNREAD', 4],
    ['LIST_PIECES_UNREAD', 5],
    ['LIST_WEIGHT_UNREAD', 5],
    ['LIST_COLUMNS_MISSING', 6],
    ['LIST_FORMULA', 7],
    ['LIST_HEADING_AGAIN', 8],
  ]);
  expect(bills(list)).toEqual([]);
});

test('wrong columns, a wrong encoding, nothing, and a hundred thousand rows are told', () => {
  expect(faults('Ship,Captain\nFotu,Sina')).toEqual([['LIST_COLUMNS_UNKNOWN', 1]]);
  expect(faults('Bill,Pieces\nMA\uFFFDS1,2')).toEqual([['LIST_WRONGLY_ENCODED', 2]]);
  expect(faults('PK\u0003\u0004')).toEqual([['LIST_WRONGLY_ENCODED', 1]]);
  expect(faults(' \n')).toEqual([['LIST_EMPTY', null]]);
  expect(faults('Bill,Pieces')).toEqual([['LIST_EMPTY', null]]);
  const rows = (count: number) => `Bill,Pieces\n${'MATS1,2\n'.repeat(count)}`;
  expect(faults(rows(100_000))).toEqual([['LIST_TOO_LONG', mostBills + 1]]);
  expect(faults(rows(mostBills + 1))).toEqual([['LIST_TOO_LONG', mostBills + 2]]);
  expect(bills(rows(mostBills))).toHaveLength(mostBills);
});

test('a heading over two lines is told at its second, and a number that has two readings is asked back', () => {
  expect(faults('Bill,Pieces,Weight\nNo,pcs,kg\nMATS1,2,3')).toEqual([
    ['LIST_BILL_MISSING', 2],
    ['LIST_PIECES_UNREAD', 2],
    ['LIST_WEIGHT_UNREAD', 2],
  ]);
  expect(faults('Bill;Pieces;Weight\nMATS1;2;12,5')).toEqual([['LIST_WEIGHT_UNREAD', 2]]);
});
